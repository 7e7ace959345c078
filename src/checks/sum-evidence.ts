import type { SumKind } from '../sheet/claims.ts';
import type { Fault } from '../sheet/report-tables/culprits.ts';
import { figureAtPlace, type Place } from '../sheet/report-tables/equations.ts';
import { addendsOf, tableExceeding, tableFaults } from '../sheet/report-tables/sums.ts';
import type { ReportTable } from '../sheet/report-tables/report-table.ts';
import { heldIn, registerOf } from '../sheet/registers/register-tables.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import type { Spot } from '../sheet/spot.ts';
import { cellText, withPiece } from './cell-places.ts';
import type { Evidence } from './check.ts';
import { sumPlaces } from './sum-places.ts';

export interface SumArgs {
  /** `within`: a row «оның ішінде» that is more than its whole. */
  readonly kind: SumKind | 'within';
  /** The row and the column of the first cell, '' where they have no name. */
  readonly label: string;
  readonly heading: string;
  readonly stated: number;
  readonly due: number;
  /** Several sums, or one that leaves no other choice, say that this number is the wrong one. */
  readonly certain: boolean;
  /** Another sum needs the whole as it is: one of the parts is wrong. */
  readonly confirmed: boolean;
  /** How many sums do not hold because of it. */
  readonly sums: number;
  /** What is added in the first of them. */
  readonly parts: readonly number[];
  /** Rows that the total leaves out in every column, by their labels. */
  readonly omitted: readonly string[];
}

const totals: ReadonlySet<SumKind> = new Set(['total-row', 'subtotal-row', 'total-column']);
const isOfTotals = ({ equations }: Fault): boolean => totals.has(equations[0].kind);

type TableFault = Fault & { readonly table: ReportTable };

/** Faults of one cell are told together: totals by one check, parts of a row or a cell by another. */
export function sumFindings(report: SheetReport, of: 'totals' | 'parts'): Evidence<SumArgs>[] {
  const cells = new Map<string, [TableFault, ...TableFault[]]>();
  for (const fault of tableFaults(report)) {
    const { row, column } = spotOf(fault.table, fault.place);
    const key = `${row} ${column}`;
    const known = cells.get(key);
    if (known) known.push(fault);
    else cells.set(key, [fault]);
  }
  return [...cells.values()].flatMap((faults) => {
    const sorted = [...faults].sort((one, other) => Number(other.certain) - Number(one.certain)) as [TableFault, ...TableFault[]];
    if (isOfTotals(sorted[0]) !== (of === 'totals') || (of === 'parts' && isField(report, sorted[0]))) return [];
    return [evidenceOf(report, sorted)];
  });
}

/** What a column of a register holds is no sum of its others, however often it happens to be. */
function isField(report: SheetReport, { table, place }: TableFault): boolean {
  const register = registerOf(report, table);
  return register !== undefined && heldIn(register, table.columns[place.at]!.column) !== undefined;
}

/** Rows within a row that are more than it. */
export const exceedingFindings = (report: SheetReport): Evidence<SumArgs>[] =>
  tableExceeding(report).map(({ table, part, whole }) => ({
    cells: sumPlaces(report.sheet.name, spotOf(table, part), [spotOf(table, whole)]),
    args: {
      kind: 'within',
      label: table.rows[part.row]!.label,
      heading: table.columns[part.at]!.heading,
      stated: figureAtPlace(table, part) ?? 0,
      due: figureAtPlace(table, whole) ?? 0,
      certain: false,
      confirmed: false,
      sums: 1,
      parts: [],
      omitted: [],
    },
  }));

const spotOf = ({ rows, columns }: ReportTable, { row, at }: Place): Spot => ({ row: rows[row]!.row, column: columns[at]!.column });

/** The wrong number first, then the sums that it belongs to. */
function evidenceOf(report: SheetReport, faults: readonly [TableFault, ...TableFault[]]): Evidence<SumArgs> {
  const [{ table, place, due, equations, certain, confirmed }] = faults;
  const told = faults.flatMap((fault) => fault.equations);
  const involved = told.flatMap((equation) => [spotOf(table, equation.whole), ...addendsOf(table, equation.parts(), () => '').map(({ spot }) => spot)]);
  const [first] = equations;
  return {
    cells: sumPlaces(report.sheet.name, spotOf(table, place), involved),
    args: {
      kind: first.kind,
      label: table.rows[place.row]!.label,
      heading: table.columns[place.at]!.heading,
      stated: figureAtPlace(table, place) ?? 0,
      due,
      certain,
      confirmed,
      sums: told.length,
      parts: addendsOf(table, first.parts(), () => '').map(({ value }) => value),
      omitted: (first.omitted ?? []).map((row) => table.rows[row]!.label),
    },
    ...(confirmed ? {} : { expected: expectedIn(report, faults) }),
  };
}

/** `9 (3/6)` where a part of it is wrong; a number alone in plain digits. */
function expectedIn(report: SheetReport, faults: readonly [TableFault, ...TableFault[]]): string {
  const [{ table, place, due }] = faults;
  const entry = table.rows[place.row]!.entries[place.at]!;
  const isMore = entry.kind === 'quantity' && (entry.quantity.split ?? entry.quantity.aside ?? entry.quantity.plus) !== undefined;
  if (!isMore) return digits(due);
  const pieces = faults.flatMap((fault) => addendsOf(table, [fault.place], () => '').map(({ spot }) => ({ spot, piece: digits(fault.due) })));
  const fromBehind = [...pieces].sort((one, other) => (other.spot.from ?? 0) - (one.spot.from ?? 0));
  return fromBehind.reduce((text, { spot, piece }) => withPiece(text, spot, piece), cellText(report, pieces[0]!.spot)).trim().replace(/\s+/gu, ' ');
}

const digits = (number: number) => String(number).replace('.', ',');
