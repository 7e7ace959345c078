import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { pupilsBySchool } from '../figures/school-lines.ts';
import { schoolsIn } from '../names/schools.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import { nameKey } from '../words/fold.ts';
import type { Composition } from './composition.ts';
import { compositionsIn } from './composition-builder.ts';
import { readLabel } from './label-meaning.ts';
import { saidInText, type Said } from './said.ts';
import { neighboursOf } from './neighbours.ts';
import type { Sheet } from '../workbook.ts';
import { subjectIn } from './subject.ts';
import { countColumns, isOfLines, saidByTable } from './table-lines.ts';
import { rowCompositions } from './table-rows.ts';
import { statementsIn } from './statement.ts';

/**
 * Who is made up of whom: the compositions that a report gives in its lines, its sentences and its tables.
 *
 * Takes    a report
 * Returns  its compositions, each with its subject, total and groups, in the order in which they are read
 * Refuses  nothing
 */
export const compositionsOf = perReport((report: SheetReport): readonly Composition[] =>
  [
    ...withPupilsBySchool(report, streams(report).flatMap((stream) => compositionsIn(stream))),
    ...report.tables.flatMap((table) => (isOfLines(table) ? byCountColumn(table) : rowCompositions(table, report.sheet.grid))),
  ].sort((one, other) => one.spot.row - other.spot.row),
);

const mostRowsBelow = 3;

/** «46 учащихся», the pupils of each school, «Из них 8 класс – 25, 9 класс – 21»: the grades are of that total, and the schools bear it out. */
function withPupilsBySchool(report: SheetReport, compositions: readonly Composition[]): readonly Composition[] {
  const ofGrades = ({ groups }: Composition) => groups.length === 1 && groups[0]!.kind === 'grades';
  if (!compositions.some(ofGrades)) return compositions;
  const schools = pupilsBySchool(report).map(({ total, lines }) => ({ total, last: lines.at(-1)!.spot, sum: lines.reduce((sum, { value }) => sum + value, 0) }));
  return compositions.map((composition) => {
    if (!ofGrades(composition)) return composition;
    const { total, spot } = composition;
    const group = schools.find((one) => (total ? one.total.value === total.value && one.total.spot.row === total.spot.row : spot.row > one.last.row && spot.row - one.last.row <= mostRowsBelow));
    if (!group) return composition;
    const borne = group.sum === group.total.value ? { sure: true as const } : { other: group.sum };
    return { ...composition, total: { ...(total ?? { ...group.total, inTable: false }), ...borne } };
  });
}

/** Text and tables of one column of counts are read together: a total in a sentence, its lines in the table below. */
function streams({ paragraphs, tables, sheet }: SheetReport): readonly (readonly Said[])[] {
  const said = paragraphs.flatMap((paragraph) => saidBy(sheet, paragraph));
  const inTables = tables.filter((table) => isOfLines(table)).flatMap((table) => {
    const [only, ...more] = countColumns(table);
    return only && more.length === 0 ? saidByTable(table, only) : [];
  });
  const all = inTables.length === 0 ? said : [...said, ...inTables].sort((one, other) => one.spot.row - other.spot.row);
  return isSideBySide(all) ? byColumn(all) : [all];
}

/** A school a column: the heading over the counts says whose they are. */
function byCountColumn(table: ReportTable): Composition[] {
  const columns = countColumns(table);
  if (columns.length < 2) return [];
  return columns.flatMap((place) => {
    const column = table.columns[place.at]!;
    const [text = ''] = column.path;
    const { isSum } = subjectIn(text);
    const [school] = schoolsIn(text, 'list');
    const subject = { text, key: school?.key ?? nameKey(text), namesOne: !isSum && school !== undefined, isSum: isSum || readLabel(text).isTotal };
    return compositionsIn(saidByTable(table, place), { subject, spot: { row: table.area.top, column: column.column } });
  });
}

const known = new WeakMap<Paragraph, readonly Said[]>();

function saidBy(sheet: Sheet, paragraph: Paragraph): readonly Said[] {
  const before = known.get(paragraph);
  if (before) return before;
  const { row, column, text, sentences } = paragraph;
  const words = text.length > 400 ? 100 : text.split(/\s+/u).length;
  const said = statementsIn(text, sentences).map((statement) => saidInText(statement, { row, column }, words));
  const [only] = said;
  if (said.length !== 1 || only!.count || only!.percent || words > mostLabelWords) {
    known.set(paragraph, said);
    return said;
  }
  const { count, percent } = neighboursOf(sheet, row, column);
  return count || percent ? [{ ...only!, count, percent }] : said;
}

/** A longer text is no label of the numbers beside it. */
const mostLabelWords = 16;

/** Two blocks beside each other: one row has the same line twice. */
function isSideBySide(said: readonly Said[]): boolean {
  return said.some((one, at) => {
    const other = said[at + 1];
    const kind = keyOf(one);
    return other !== undefined && kind !== undefined && other.spot.row === one.spot.row && other.spot.column !== one.spot.column && kind === keyOf(other);
  });
}

const keyOf = ({ statement: { reading, count } }: Said) => (reading.meaning ? JSON.stringify(reading.meaning) : reading.isTotal && count ? 'total' : undefined);

function byColumn(said: readonly Said[]): readonly (readonly Said[])[] {
  const columns = new Map<number, Said[]>();
  for (const one of said) columns.set(one.spot.column, [...(columns.get(one.spot.column) ?? []), one]);
  return [...columns.values()];
}
