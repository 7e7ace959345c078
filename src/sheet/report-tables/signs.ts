import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { contents, contentsOf } from './column-contents.ts';
import { groupsOf, type Group } from './groups.ts';
import { registerOf } from '../registers/register-tables.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';

export type Sign = 'blank' | 'dash' | 'zero';

/** A column that says «none» in more than one way. */
export interface MixedSigns {
  readonly heading: string;
  /** The cells of each sign, the rarest sign first. */
  readonly signs: readonly { readonly sign: Sign; readonly spots: readonly Spot[] }[];
  /** A total adds the column up. */
  readonly added: boolean;
}

/** Columns of tables in which blank, dash and zero stand for the same thing. In a register each says something of its own: no such grade, nobody in it. */
export const mixedSigns: (report: SheetReport) => readonly MixedSigns[] = perReport((report) =>
  report.tables.flatMap((table) => {
    const found = ofTable(table);
    return found.length > 0 && registerOf(report, table) ? [] : found;
  }),
);

function ofTable(table: ReportTable): MixedSigns[] {
  const items = table.rows.filter(({ kind }) => kind === 'item');
  // Only where rows are about something: a timetable is full of blanks that mean nothing.
  if (items.filter(({ label }) => label === '').length * 5 > items.length) return [];
  const counts = table.columns.flatMap(({ kind, heading }, at) => (kind === 'count' && heading !== '' ? [at] : []));
  const contained = contentsOf(table);
  const mayMix = counts.filter((at) => [contents.blank, contents.dash, contents.zero].filter((sign) => contained[at]! & sign).length > 1);
  if (mayMix.length === 0) return [];
  // A row in which nothing stands is missing as a whole.
  const speaks = (row: ReportRow) => counts.some((at) => row.entries[at]!.kind !== 'blank');
  const groups = groupsOf(table).map(({ summary, rows }) => ({ summary, rows: rows.filter(speaks) }));
  return mayMix.flatMap((at) => ofColumn(table.columns[at]!, groups, at));
}

function ofColumn(column: ReportColumn, groups: readonly Group[], at: number): MixedSigns[] {
  const found = groups.map((group) => ({ group, spots: spotsOf(group.rows, column.column, at) }));
  const mixed = found.filter(({ group, spots }) => (spots.blank.length > 0 && spots.blank.length < group.rows.length && spots.dash.length + spots.zero.length > 0) || (spots.dash.length > 0 && spots.zero.length > 0));
  const all = (sign: Sign, among: typeof found) => among.flatMap(({ spots }) => spots[sign]);
  const bySign = (['blank', 'dash', 'zero'] as const)
    .map((sign) => ({ sign, spots: sign === 'blank' ? all(sign, mixed) : all(sign, found) }))
    .filter(({ spots }) => spots.length > 0)
    .sort((one, other) => one.spots.length - other.spots.length);
  return bySign.length < 2 ? [] : [{ heading: column.heading, signs: bySign, added: groups.some(({ summary }) => summary !== undefined) }];
}

function spotsOf(rows: readonly ReportRow[], column: number, at: number): Record<Sign, Spot[]> {
  const spots: Record<Sign, Spot[]> = { blank: [], dash: [], zero: [] };
  for (const { row, entries } of rows) {
    const entry = entries[at]!;
    const sign = entry.kind === 'blank' || entry.kind === 'dash' ? entry.kind : entry.kind === 'quantity' && entry.quantity.value === 0 ? 'zero' : undefined;
    if (sign) spots[sign].push({ row, column });
  }
  return spots;
}
