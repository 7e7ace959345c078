import { fold } from '../words/fold.ts';
import { contents, contentsOf } from '../report-tables/column-contents.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import type { Spot } from '../spot.ts';

/** A cell that Excel made a date of, in a column that holds none. */
export interface SpoiledDate {
  readonly spot: Spot;
  /** As Excel shows it: «11.июл». */
  readonly text: string;
  /** What was typed, where only one answer is right: «7-11». */
  readonly typed: string | undefined;
}

const speaksOfDates = /мерзим|уакыт|срок|дата|кун|жыл|год|туган|рожден|(?<!\p{L})ай|месяц|date|time|бастап|дейин|период/u;
const speaksOfCounts = /саны|количеств|числ|барлыг|всего/u;
const speaksOfGrades = /сынып|класс|(?<!\p{L})кл(?!\p{L})|параллел/u;

/**
 * Takes    a table
 * Returns  its cells that Excel shows as dates though their column, by its heading and its other cells, holds classes,
 *          ratios or counts
 * Refuses  nothing
 */
export function spoiledDates(table: ReportTable): SpoiledDate[] {
  const { columns, rows } = table;
  const contained = contentsOf(table);
  return columns.flatMap((column, at) => {
    if (!(contained[at]! & contents.date)) return [];
    const dated = rows.filter(({ entries }) => entries[at]?.kind === 'date');
    if (dated.length === 0 || speaksOfDates.test(fold(column.heading))) return [];
    const others = rows.filter(({ entries }) => ['quantity', 'words', 'dash', 'percent'].includes(entries[at]?.kind ?? ''));
    const heading = fold(column.heading);
    const grades = !speaksOfCounts.test(heading) && (speaksOfGrades.test(heading) || others.some(({ entries }) => isRange(entries[at]!)));
    const surely = grades && speaksOfGrades.test(heading);
    if (!surely && (column.kind === 'term' || others.length <= dated.length)) return [];
    return dated.flatMap(({ row, entries }) => {
      const entry = entries[at]!;
      return entry.kind === 'date' ? [{ spot: { row, column: column.column }, text: entry.text, typed: grades ? rangeOf(entry.serial) : undefined }] : [];
    });
  });
}

const isRange = (entry: ReportTable['rows'][number]['entries'][number]) => entry.kind === 'words' && /^\d{1,2}\s*[-–]\s*\d{1,2}(?!\d)/u.test(entry.text);

/** Grades ascend: of 11 July «7-11» was typed. A day beyond the grades was not. */
function rangeOf(serial: number): string | undefined {
  const date = new Date(Math.round((serial - 25569) * 86400000));
  const [from, to] = [date.getUTCDate(), date.getUTCMonth() + 1].sort((one, other) => one - other);
  return from !== to && to! <= 12 ? `${from}-${to}` : undefined;
}

