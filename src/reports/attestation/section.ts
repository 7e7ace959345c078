import { attestation, type Attestation, type Attested } from '../../domain/network/attestation.ts';
import { byUnit } from '../../domain/network/by-unit.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { categoryNames } from '../../text/staffing.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableColumn, type WrittenTable } from '../annual-table.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { distinctKeys } from '../distinct-keys.ts';
import { grouped } from '../grouped.ts';
import type { Paper } from '../paper.ts';
import { schoolRows } from '../school-rows.ts';
import { sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { unitGroups } from '../unit-groups.ts';
import { unitNames } from '../unit-names.ts';
import { strings } from './strings.ts';

const terms = ['overdue', 'thisYear', 'nextYear'] as const satisfies readonly (keyof Attestation)[];

/** How many by unit; on a sheet of its own also who, school by school. */
export const attestationSection: Section = {
  id: 'attestation',
  needs: ['staff'],
  dated: [],

  write(page, source, language, number) {
    const words = strings[language];
    const due = attestation(source.data.staff, source.on);
    sectionTitle(page, { key: 'attestation', title: words.heading, day: source.on, number }, language);
    if (terms.every((term) => due[term].length === 0)) sectionLine(page, 'attestation/nobody', words.nobody);
    else writeDue(page, source, due, language);
    const withoutDay = source.data.staff.filter(({ standing: { current }, categoryUntil }) => current !== undefined && current !== 'none' && current !== 'pedagog' && !categoryUntil).length;
    if (withoutDay > 0) sectionLine(page, 'attestation/without-day', words.withoutDay(withoutDay), 'note');
    if (number === undefined) for (const term of terms) if (due[term].length > 0) listOf(page, source, { term, members: due[term] }, language);
  },
};

function writeDue(page: Paper, source: AnnualSource, due: Attestation, language: Language): void {
  const words = strings[language];
  const say = sectionLineLater(page, 'attestation/due');
  const sayLate = due.overdue.length > 0 ? sectionLineLater(page, 'attestation/late') : undefined;
  const total = tableOf(page, source, due, language).numbers('total');
  say(words.due(source.on.year, { thisYear: total('thisYear'), nextYear: total('nextYear') }));
  sayLate?.(words.late(total('overdue'), writeDay(source.on)));
}

function headingOf(term: (typeof terms)[number], { on }: AnnualSource, language: Language): string {
  const words = strings[language];
  return term === 'overdue' ? words.overdue : words.inYear(on.year + (term === 'nextYear' ? 1 : 0));
}

function tableOf(page: Paper, source: AnnualSource, due: Attestation, language: Language): WrittenTable<keyof Attestation | 'all'> {
  const common = annualWords[language];
  const members = terms.flatMap((term) => due[term].map(({ unit, schoolKey, school }) => ({ unit, schoolKey, school, term })));
  const add = ({ term }: (typeof members)[number], counts: Record<keyof Attestation, number>) => void counts[term]++;
  return annualTable<keyof Attestation | 'all'>(page, {
    key: 'attestation',
    headings: [common.number, source.unit ? common.school : common.unit],
    columns: [
      ...terms.map((term): TableColumn<keyof Attestation | 'all'> => ({ heading: headingOf(term, source, language), span: 2, shows: { kind: 'count', name: term } })),
      { heading: strings[language].all, span: 2, shows: { kind: 'count', name: 'all', sum: terms } },
    ],
    groups: source.unit ? [{ rows: schoolRows(source.data.schools, terms, members, add, language) }] : unitGroups<keyof Attestation>(byUnit(source.data.units, terms, members, add), language),
    total: { label: common.total },
  });
}

/** Unit by unit, then school by school, the earliest day first. */
function inOrder({ data: { units } }: AnnualSource, members: readonly Attested[]): Attested[] {
  const known = new Set(units.map(({ key }) => key));
  const byUnit = grouped(members, ({ unit }) => (known.has(unit) ? unit : '?'));
  return [...units.map(({ key }) => key), '?'].flatMap((unit) => [...grouped(byUnit.get(unit) ?? [], ({ school }) => school).values()].flat());
}

function listOf(page: Paper, source: AnnualSource, { term, members }: { readonly term: (typeof terms)[number]; readonly members: readonly Attested[] }, language: Language): void {
  const words = strings[language];
  const common = annualWords[language];
  const nameOf = unitNames(source.data.units, language);
  const keyOf = distinctKeys();
  const categories = categoryNames(language, 'categories', false);
  const category = ({ standing: { current, old } }: Attested) => (current ? categories[current] : old ? categories[old] : '');
  page.key(`attestation/${term}/gap`);
  page.advance();
  sectionLine(page, `attestation/${term}/title`, term === 'overdue' ? words.listOverdue(writeDay(source.on)) : words.listOfYear(source.on.year + (term === 'nextYear' ? 1 : 0)));
  annualTable(page, {
    key: `attestation/${term}`,
    headings: [common.number, common.unit],
    columns: [
      { heading: common.school, span: 2, shows: { kind: 'text', id: 'school' } },
      { heading: words.name, span: 3, shows: { kind: 'text', id: 'name' } },
      { heading: words.category, span: 2, shows: { kind: 'text', id: 'category' } },
      { heading: words.until, shows: { kind: 'text', id: 'until' } },
    ],
    groups: [
      {
        rows: inOrder(source, members).map((member) => ({
          key: keyOf(member.unit, member.school, member.person || member.name),
          label: nameOf(member.unit),
          counts: {},
          texts: { school: member.school, name: member.name, category: category(member), until: writeDay(member.categoryUntil) },
        })),
      },
    ],
  });
}
