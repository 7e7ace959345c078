import type { Addend } from '../claims.ts';
import { numberIn, type Entry, type Quantity } from '../typed/entry.ts';
import { hintsOf } from './heading-words.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';

/** What is added up of a cell: its number, a part of its split from 0 (`17` and `6` of `23 (17/6)`), or its aside (`2` of `16 (2 ШЖМ – РО)`). */
export type Aspect = 'value' | 'aside' | number;

/** The figure of a cell; undefined where it has none, NaN where something stands there that is no number. */
export function figureOf(entry: Entry, aspect: Aspect = 'value'): number | undefined {
  if (entry.kind === 'blank') return undefined;
  if (aspect === 'value' || entry.kind !== 'quantity') return numberIn(entry) ?? NaN;
  const { value, split } = entry.quantity;
  if (aspect === 'aside') return asideOf(entry.quantity)?.value ?? 0;
  if (split) return split[aspect]?.value ?? NaN;
  return value === 0 ? 0 : undefined;
}

export const asideOf = ({ aside, plus }: Quantity) => aside ?? (plus?.length === 1 ? plus[0] : undefined);

/** Places of the columns whose figures may be added up: no shares, no averages, no marks. */
export const addedColumns = ({ columns }: ReportTable): number[] => columns.flatMap(({ kind, path }, at) => (kind === 'count' && isAdded(path.at(-1) ?? '') ? [at] : []));

function isAdded(heading: string): boolean {
  const hints = hintsOf(heading);
  return !hints.has('rate') && !hints.has('share') && !hints.has('code');
}

export const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** A figure as one of the parts of a sum, with its place in the text of its cell. */
export function addendAt(row: ReportRow, column: ReportColumn, at: number, aspect: Aspect, label: string): Addend {
  const entry = row.entries[at]!;
  return { value: figureOf(entry, aspect) ?? 0, label, spot: { row: row.row, column: column.column, ...placeIn(entry, aspect) } };
}

function placeIn(entry: Entry, aspect: Aspect): { from: number; to: number } | Record<string, never> {
  if (entry.kind !== 'quantity') return {};
  const { quantity } = entry;
  const piece = aspect === 'value' ? quantity : aspect === 'aside' ? asideOf(quantity) : quantity.split?.[aspect];
  return piece ? { from: piece.from, to: piece.to } : {};
}
