import { smallSchoolStaff } from '../../domain/network/small-school-staff.ts';
import { schoolsWith, staffTable } from '../../domain/network/staff-table.ts';
import type { NetworkData, StaffMember } from '../../domain/network/records.ts';
import { categoryNames } from '../../text/staffing.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableColumn, type WrittenTable } from '../annual-table.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import type { ChartData } from '../chart-sheet.ts';
import { grouped } from '../grouped.ts';
import type { Paper } from '../paper.ts';
import { schoolRows } from '../school-rows.ts';
import { placeOf, sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { percentOf } from '../sentence.ts';
import { shareOf } from '../share-cell.ts';
import { unitGroups } from '../unit-groups.ts';
import { allCategories, type CategoryRow } from './all-categories.ts';
import { masterCell, whereMasters } from './master-cell.ts';
import { schoolList } from './school-list.ts';
import { staffNotes } from './staff-notes.ts';
import { strings } from './strings.ts';

export const categoriesSection: Section = {
  id: 'categories',
  needs: ['schools', 'staff'],
  dated: ['schools', 'staff'],

  write(page, source, language, number) {
    const words = strings[language];
    const staff = smallSchoolStaff(source.data);
    sectionTitle(page, { key: 'categories', title: words.heading, day: source.days.staff, number }, language);
    const say = sectionLineLater(page, 'categories/staffed');
    const { numbers } = highestTable(page, { ...source, data: { ...source.data, staff } }, language);
    say(words.staffed(placeOf(source, language), numbers('total')('master'), numbers('total')('researcher')));
    writeAll(page, source, staff, language);
  },

  charts: ({ data, unit, staff: { pedagogWithNone } }, language) => (unit ? [] : [categoriesByUnit({ ...data, staff: smallSchoolStaff(data) }, pedagogWithNone, language)]),
};

const highest = ['master', 'researcher'] as const;
type Highest = (typeof highest)[number];

/** Units with their master teachers and researchers and the schools where they work; of a single unit its schools. */
function highestTable(page: Paper, { data, unit }: AnnualSource, language: Language): WrittenTable<Highest> {
  const words = strings[language];
  const common = annualWords[language];
  const ofUnit = highestByUnit(data);
  const texts = ({ key }: { readonly key: string }) => {
    const own = ofUnit(key);
    return { master: whereMasters(schoolsWith(own, key, ['master'])), schools: schoolList(schoolsWith(own, key, highest).map(({ school }) => school), language) };
  };
  const wide: TableColumn<Highest>[] = unit ? [] : [{ heading: words.schools, span: 4, shows: { kind: 'text', id: 'schools' } }];
  return annualTable<Highest>(page, {
    key: 'categories',
    headings: [common.number, unit ? common.school : common.unit],
    columns: [
      { heading: words.masters, span: 2, shows: { kind: 'formula', of: (numbers, row) => masterCell(numbers('master'), row?.texts?.['master']) } },
      { heading: words.researchers, span: 2, shows: { kind: 'count', name: 'researcher' } },
      ...wide,
    ],
    aside: { caption: common.aside, numbers: [{ name: 'master', heading: words.masters }] },
    groups: unit ? [{ rows: ownSchools(data, language) }] : unitGroups<Highest>(staffTable(data), language, { texts }),
    total: { label: common.total },
  });
}

/** Schools and those of the staff who are counted here, unit by unit. */
function highestByUnit({ schools, staff }: NetworkData): (unit: string) => Pick<NetworkData, 'schools' | 'staff'> {
  const staffOf = grouped(staff.filter(({ standing: { current } }) => current === 'master' || current === 'researcher'), ({ unit }) => unit);
  const schoolsOf = grouped(schools, ({ unit }) => unit);
  return (unit) => ({ schools: schoolsOf.get(unit) ?? [], staff: staffOf.get(unit) ?? [] });
}

const ownSchools = ({ schools, staff }: NetworkData, language: Language) =>
  schoolRows<Highest, StaffMember>(schools, highest, staff, ({ standing: { current } }, counts) => void (current === 'master' || current === 'researcher' ? counts[current]++ : 0), language);

const nameOf = (language: Language, pedagogWithNone: boolean) => {
  const names: Readonly<Record<CategoryRow, string>> = { ...categoryNames(language, 'categories', pedagogWithNone), notUnderstood: strings[language].notUnderstood };
  return (category: CategoryRow) => names[category];
};

/** Every category with its share, and how the teachers were counted. */
function writeAll(page: Paper, source: AnnualSource, staff: readonly StaffMember[], language: Language): void {
  const words = strings[language];
  const common = annualWords[language];
  const name = nameOf(language, source.staff.pedagogWithNone);
  const counts = [...allCategories(staff, source.staff.pedagogWithNone)];
  page.key('categories/gap');
  page.advance();
  sectionLine(page, 'categories/all-title', words.all);
  const { numbers } = annualTable<'teachers'>(page, {
    key: 'categories/all',
    headings: [common.number, words.category],
    columns: [
      { heading: words.teachers, span: 2, shows: { kind: 'count', name: 'teachers' } },
      { heading: words.share, span: 2, shows: { kind: 'formula', of: (own, _, total) => shareOf(own('teachers'), total('teachers')) } },
    ],
    groups: [{ rows: counts.map(([category, teachers]) => ({ key: category, label: name(category), counts: { teachers } })) }],
    total: { label: common.total },
  });
  if (staff.length > 0) sectionLine(page, 'categories/share', words.researcherShare(numbers('total')('teachers'), percentOf(numbers('researcher')('teachers'), numbers('total')('teachers'), 2, language)));
  writeNotes(page, source, staff, language);
}

function writeNotes(page: Paper, source: AnnualSource, staff: readonly StaffMember[], language: Language): void {
  const words = strings[language];
  const both = staff.filter(({ standing }) => standing.current && standing.old).length;
  const lost = source.data.staff.filter(({ schoolKey }) => schoolKey === '').length;
  const notes = [...(both > 0 ? [words.bothCategories(both)] : []), ...(lost > 0 ? [words.withoutSchool(lost)] : []), ...staffNotes(source, language)];
  notes.forEach((note, place) => sectionLine(page, `categories/note/${place}`, note, 'note'));
}

function categoriesByUnit({ units, staff }: NetworkData, pedagogWithNone: boolean, language: Language): ChartData {
  const shown = [...allCategories(staff, pedagogWithNone)].filter(([, teachers]) => teachers > 0).map(([category]) => category);
  const name = nameOf(language, pedagogWithNone);
  const staffOf = grouped(staff, ({ unit }) => unit);
  return {
    id: 'categories/chart',
    title: strings[language].chart,
    kind: 'bars-stacked',
    names: annualWords[language].unit,
    series: shown.map(name),
    rows: units.map(({ key, name: label }) => {
      const counts = allCategories(staffOf.get(key) ?? [], pedagogWithNone);
      return { key, label, numbers: shown.map((category) => counts.get(category) ?? 0) };
    }),
  };
}
