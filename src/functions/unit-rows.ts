import type { UnitTable } from '../domain/network/by-unit.ts';
import type { NetworkWords } from '../text/network.ts';

type Cell = string | number;

/** A column of a table by units: its heading, and what of a unit's counts stands in it. */
export type UnitColumn<Counts> = readonly [heading: string, of: (counts: Counts, unit: string | undefined) => Cell];

/** Counts by unit as they spill: a heading row, the units in order of appearance, the total last. */
export function unitRows<Counts>({ rows, total }: UnitTable<Counts>, columns: readonly UnitColumn<Counts>[], words: NetworkWords): Cell[][] {
  return [
    [words.unit, ...columns.map(([heading]) => heading)],
    ...rows.map(({ unit, counts }) => [unit?.name ?? words.unknownUnit, ...columns.map(([, of]) => of(counts, unit?.key))]),
    [words.total, ...columns.map(([, of]) => of(total, undefined))],
  ];
}
