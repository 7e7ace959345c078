import type { SumKind } from '../claims.ts';
import { figureOf, rounded, type Aspect } from './figures.ts';
import type { ReportTable } from './report-table.ts';

/** A number of a table: a cell's own, a part of its split, its aside. Row and column are places in the table. */
export interface Place {
  readonly row: number;
  readonly at: number;
  readonly aspect: Aspect;
}

/** A number, since a table has thousands of places: one for each row, column (Excel has 16,384) and aspect. */
export const placeKey = ({ row, at, aspect }: Place): number => (row * 16_384 + at) * 64 + (aspect === 'value' ? 0 : aspect === 'aside' ? 1 : 2 + Math.min(aspect, 61));

/** A whole and its parts, both of them numbers of one table. */
export interface Equation {
  readonly kind: SumKind;
  readonly whole: Place;
  readonly stated: number;
  readonly sum: number;
  /** Asked for only where something does not hold: a total may have two thousand parts. */
  readonly parts: () => readonly Place[];
  /** Another reader tells of it where it fails; here it only bears witness. */
  readonly silent: boolean;
  /** Rows that the whole leaves out in every column. */
  readonly omitted?: readonly number[];
}

export const holds = ({ stated, sum }: Equation): boolean => stated === sum;

/** A whole that is blank though its parts are given. */
export interface BlankWhole {
  readonly kind: SumKind;
  readonly whole: Place;
  readonly sum: number;
  readonly parts: readonly Place[];
}

export const figureAtPlace = ({ rows }: ReportTable, { row, at, aspect }: Place): number | undefined => figureOf(rows[row]!.entries[at]!, aspect);

/** Undefined where none is given, NaN where one cannot be read. */
export function sumOfPlaces(table: ReportTable, places: readonly Place[]): number | undefined {
  let sum: number | undefined;
  for (const place of places) {
    const figure = figureAtPlace(table, place);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum === undefined ? undefined : rounded(sum);
}
