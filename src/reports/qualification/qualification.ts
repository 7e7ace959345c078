import { answer, refuse } from '../../domain/result.ts';
import { breakdownOf, categoryTally, educationTally, type Breakdown } from '../../domain/staffing/breakdown.ts';
import { whoCounts, type Counting } from '../../domain/staffing/who-counts.ts';
import { visibleTables } from '../../sheet/reading.ts';
import { allStaff, type AllStaff } from '../../sheet/staff/all-staff.ts';
import { excerpt } from '../../text/excerpt.ts';
import { countingNotes } from '../../text/counting.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { categoryNames, staffing } from '../../text/staffing.ts';
import { ownMark } from '../annual-grid.ts';
import { paper, type Paper } from '../paper.ts';
import type { Report, ReportSource } from '../report.ts';
import { schoolBlock } from './school-block.ts';
import { strings, type MisreadField } from './strings.ts';
import { groupOf, summaryTable, type Counts, type SummaryColumn } from './summary-table.ts';

export const qualification: Report<'qualification'> = {
  id: 'qualification',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аққұдық орта мектебі'],
          ['№', 'Аты-жөні', 'Білімі', 'Санаты'],
          [1, 'Сейтқали Айгүл', 'жоғары', 'педагог-сарапшы'],
          [2, 'Оразбек Нұрлан', 'арнаулы орта', 'санатсыз'],
          [3, 'Ким Виктория', 'жоғары', 'сарапшы'],
        ],
        shows: ['Аққұдық орта мектебі бойынша барлығы', 'I. Білімі бойынша', '2/67%', 'II. Санаты бойынша', '1/33%'],
      },
    ],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-staff-tables' }],
  },

  build(source, language) {
    const staff = allStaff(source.reading);
    if (staff.teachers.length === 0) return refuse({ code: 'no-staff-tables', args: {} });
    const counting = whoCounts(staff.teachers, source.staff);
    const counts = countsOf(source, staff, counting);
    const columns = columnsOf(counts, source, language);
    const widths = [firstWidth(staff.schools, strings[language].allOf), ...columns.map(({ heading }, index) => Math.max(widthOf(heading), widthOf(blockHeadings(language)[index] ?? '')))];
    const page = paper(widths);
    writeSummary(page, staff, columns, language);
    const words = strings[language];
    writeNotUnderstood(page, staff, columns.length, language);
    page.together(() => writeNotes(page, source, staff, counting, columns.length, language));
    /** Beside what is printed: Tirek never takes its own report for a list. */
    page.put(0, columns.length + 2, ownMark('qualification', source.today), 'note');
    return answer([page.finish({ name: words.sheet, landscape: true, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: page.next - 1, right: columns.length } })]);
  },
};

/** The headings of the blocks stand in the first columns of the summary. */
const blockHeadings = (language: Language) => [strings[language].count, strings[language].share, strings[language].written];

/** Room for the longest word, so that none is broken. */
const widthOf = (heading: string) => Math.max(9, ...heading.split(' ').map((word) => word.length * 1.25 + 1));

/** The first column holds the line «… бойынша барлығы» of the longest name, up to half a page. */
const firstWidth = (schools: readonly string[], allOf: (school: string) => string) =>
  Math.min(60, Math.max(34, ...schools.map((school) => allOf(school).length * 1.15 + 2)));

/** Breakdowns over the same schools in the same order; education and category only where some list has the column. */
function countsOf({ reading, staff: settings }: ReportSource, { schools }: AllStaff, { counted }: Counting): Counts {
  const tables = visibleTables(reading);
  const has = (...fields: string[]) => tables.some(({ columns, rows }) => columns.some(({ field }) => fields.includes(field)) || rows.some(({ cells }) => fields.some((field) => cells[field]?.value != null)));
  return {
    education: has('education') ? breakdownOf(educationTally(), schools, counted, ({ schooling }) => schooling) : undefined,
    category: has('category', 'oldCategory') ? breakdownOf(categoryTally(settings.pedagogWithNone), schools, counted, ({ standing }) => standing) : undefined,
  };
}

function columnsOf({ education, category }: Counts, { staff }: ReportSource, language: Language): SummaryColumn[] {
  const names = staffing[language];
  const words = strings[language];
  const all = (education ?? category)!;
  const called = (form: 'categories' | 'shortCategories') => categoryNames(language, form, staff.pedagogWithNone);
  return [
    { part: 'all', name: names.teachers, heading: names.teachers, countOf: (school) => groupOf(all as Breakdown<string>, school).total },
    ...columnsFor(education, 'education', names.education, names.education, words.educationNotUnderstood),
    ...columnsFor(category, 'category', called('categories'), called('shortCategories'), words.categoryNotUnderstood),
  ];
}

function columnsFor<Kind extends string>(
  breakdown: Breakdown<Kind> | undefined,
  part: 'education' | 'category',
  names: Readonly<Record<Kind, string>>,
  headings: Readonly<Record<Kind, string>>,
  notUnderstood: string,
): SummaryColumn[] {
  if (!breakdown) return [];
  const kinds = breakdown.kinds.map((kind): SummaryColumn => ({
    part,
    name: names[kind],
    heading: headings[kind],
    countOf: (school) => groupOf(breakdown, school).counts[kind],
  }));
  if (breakdown.total.notUnderstood === 0) return kinds;
  return [...kinds, { part, name: notUnderstood, heading: notUnderstood, countOf: (school) => groupOf(breakdown, school).notUnderstood }];
}

function writeSummary(page: Paper, { schools }: AllStaff, columns: readonly SummaryColumn[], language: Language): void {
  const words = strings[language];
  const names = staffing[language];
  const shown = schools.map((school) => school || names.noSchool);
  page.line(words.heading, 'title', columns.length);
  page.line(words.summary(schools.length, formatNumber(columns[0]!.countOf('total'), language)), 'plain', columns.length);
  page.advance();
  const place = summaryTable(page, shown, columns, { school: names.school, total: names.total, shares: words.shares });
  page.advance();
  page.line(words.blocks, 'title', columns.length);
  page.advance();
  shown.forEach((name, school) =>
    page.together(() => schoolBlock(page, { title: words.allOf(name), school, row: place.firstRow + school, columns, language })),
  );
  if (schools.length > 1)
    page.together(() => schoolBlock(page, { title: words.allTogether, school: 'total', row: place.totalRow, columns, language }));
}

/** A printed list has an end; the checker names them all. */
const mostListed = 500;

function writeNotUnderstood(page: Paper, { notUnderstood }: AllStaff, right: number, language: Language): void {
  if (notUnderstood.length === 0) return;
  const words = strings[language];
  page.line(words.notUnderstood, 'title', right);
  [words.place, words.column, words.text].forEach((name, column) => page.put(page.next, column, name, 'heading'));
  page.span(2, right);
  page.advance();
  for (const { sheet, address, field, text } of notUnderstood.slice(0, mostListed)) {
    page.put(page.next, 0, `${sheet}!${address}`, 'label');
    page.put(page.next, 1, words.columns[field as MisreadField], 'label');
    page.put(page.next, 2, text === '' ? words.blank : excerpt(text), 'label');
    page.span(2, right);
    page.advance();
  }
  if (notUnderstood.length > mostListed) page.line(words.more(notUnderstood.length - mostListed), 'plain', right);
  page.advance();
}

function writeNotes(page: Paper, { staff: settings }: ReportSource, staff: AllStaff, counting: Counting, right: number, language: Language): void {
  const words = strings[language];
  const both = counting.counted.filter(({ standing }) => standing.current && standing.old).length;
  const notes = [...countingNotes(staff, counting, settings, language), ...(both > 0 ? [words.bothCategories(both)] : [])];
  if (notes.length > 0) {
    page.line(words.howCounted, 'title', right);
    notes.forEach((note) => page.line(note, 'note', right));
    page.advance();
  }
  page.advance();
  page.line(words.signature, 'plain', right);
}
