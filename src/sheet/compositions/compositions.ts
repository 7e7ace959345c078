import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import type { Composition } from './composition.ts';
import { compositionsIn } from './composition-builder.ts';
import { saidInText, type Said } from './said.ts';
import { neighboursOf } from './neighbours.ts';
import type { Sheet } from '../workbook.ts';
import { statementsOf } from './statement.ts';

/**
 * Who is made up of whom: the compositions that a report gives in its lines, its sentences and its tables.
 *
 * Takes    a report
 * Returns  its compositions, each with its subject, total and groups, in the order in which they are read
 * Refuses  nothing
 */
export const compositionsOf = perReport((report: SheetReport): readonly Composition[] => streams(report).flatMap(compositionsIn));

function streams({ paragraphs, sheet }: SheetReport): readonly (readonly Said[])[] {
  const said = paragraphs.flatMap((paragraph) => saidBy(sheet, paragraph));
  return isSideBySide(said) ? byColumn(said) : [said];
}

function saidBy(sheet: Sheet, { row, column, text }: Paragraph): readonly Said[] {
  const words = text.length > 400 ? 100 : text.split(/\s+/u).length;
  const said = statementsOf(text).map((statement) => saidInText(statement, { row, column }, words));
  const [only] = said;
  if (said.length !== 1 || only!.count || only!.percent || words > mostLabelWords) return said;
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
