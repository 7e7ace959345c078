import { share } from '../domain/share.ts';
import { breakdownOf, categoryTally, educationTally, type Breakdown, type CategoryKind, type EducationKind, type GroupCount } from '../domain/staffing/breakdown.ts';
import type { Teacher } from '../domain/staffing/teacher.ts';
import { whoCounts } from '../domain/staffing/who-counts.ts';
import { visibleTables, type Reading } from '../sheet/reading.ts';
import { allStaff } from '../sheet/staff/all-staff.ts';
import { countingNotes } from '../text/counting.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/numbers.ts';
import { categoryNames, staffing } from '../text/staffing.ts';
import type { BreakdownView, GroupView, MisreadView, Overview, View } from './desk.ts';
import { tableViews } from './table-view.ts';

/** Both breakdowns of a workbook's staff, with the names of their kinds. */
export interface StaffBreakdowns {
  readonly category: Breakdown<CategoryKind>;
  readonly education: Breakdown<EducationKind>;
  readonly names: { readonly category: Readonly<Record<CategoryKind, string>>; readonly education: Readonly<Record<EducationKind, string>> };
}

export function breakdownsOf(schools: readonly string[], counted: readonly Teacher[], { staff, language }: Pick<View, 'staff' | 'language'>): StaffBreakdowns {
  return {
    category: breakdownOf(categoryTally(staff.pedagogWithNone), schools, counted, ({ standing }) => standing),
    education: breakdownOf(educationTally(), schools, counted, ({ schooling }) => schooling),
    names: { category: categoryNames(language, 'categories', staff.pedagogWithNone), education: staffing[language].education },
  };
}

/** All that the pane shows of a workbook's staff lists. */
export function overviewOf(reading: Reading, view: View): Overview {
  const staff = allStaff(reading);
  const counting = whoCounts(staff.teachers, view.staff);
  const { category, education, names } = breakdownsOf(staff.schools, counting.counted, view);
  const tables = tableViews(reading, view.mappings);
  return {
    tables,
    sheetsWithout: reading.sheets.filter(({ name, hidden, grid }) => !hidden && grid.values.length > 0 && !tables.some(({ sheet }) => sheet === name)).map(({ name }) => name),
    people: counting.counted.length,
    schools: staff.schools.length,
    breakdowns: [breakdownView('category', category, names.category, view.language), breakdownView('education', education, names.education, view.language)],
    notUnderstood: misread(reading),
    notes: countingNotes(staff, counting, view.staff, view.language),
  };
}

function breakdownView<Kind extends CategoryKind | EducationKind>(
  of: BreakdownView['of'],
  { kinds, groups, total }: Breakdown<Kind>,
  names: Readonly<Record<Kind, string>>,
  language: Language,
): BreakdownView {
  const words = staffing[language];
  const group = (name: string, { total: all, counts, notUnderstood }: GroupCount<Kind>): GroupView => ({
    name,
    total: all,
    counts: kinds.map((kind) => ({ count: counts[kind], share: shareOf(counts[kind], all, language) })),
    notUnderstood,
  });
  return {
    of,
    kinds: kinds.map((kind) => ({ kind, name: names[kind] })),
    groups: groups.map((each) => group(each.group || words.noSchool, each)),
    total: group(words.total, total),
  };
}

function shareOf(count: number, total: number, language: Language): string {
  const found = share(count, total);
  return found.ok ? `${formatNumber(found.value.percent, language)}%` : '';
}

const misread = (reading: Reading): MisreadView[] =>
  visibleTables(reading).flatMap(({ sheet, notUnderstood, rows }) => {
    const names = new Map(rows.flatMap(({ cells }) => Object.values(cells).map(({ address }) => [address, cells['name']?.text ?? ''])));
    return notUnderstood.map(({ field, address, text }) => ({ sheet, address, field, text, person: names.get(address) ?? '' }));
  });
