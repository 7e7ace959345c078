import { addressOf } from '../sheet/cells/address.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { CellRole } from '../sheet/workbook.ts';
import { writeHeading, writeRow } from './annual-table-rows.ts';
import { firstAside, firstNarrow } from './annual-grid.ts';
import type { Paper } from './paper.ts';
import type { CellNumber } from './sentence.ts';

/** What a cell shows, with the formula that gives it. */
export interface Shown {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** The numbers of one row or total, each in its cell. */
export type RowNumbers<Name extends string> = (name: Name) => CellNumber;

export interface TableColumn<Name extends string = string> {
  readonly heading: string;
  /** How many narrow columns of the page it takes; 1 unless given. The first column, which may be wider, is not one of them. */
  readonly span?: number;
  readonly shows:
    /** A number of the row, or the sum of others beside it; its sum in totals. */
    | { readonly kind: 'count'; readonly name: Name; readonly sum?: readonly Name[] }
    /** Made of numbers of the same row and of the last one, in totals as well (there without a row). */
    | { readonly kind: 'formula'; readonly of: (numbers: RowNumbers<Name>, row: TableRow<Name> | undefined, total: RowNumbers<Name>) => Shown }
    /** A text of the row; blank in totals. */
    | { readonly kind: 'text'; readonly id: string };
}

/** A number that formulas need and no column shows: it stands outside the print area. `sum`: made of other numbers of the row. */
export interface AsideNumber<Name extends string = string> {
  readonly name: Name;
  readonly heading: string;
  readonly sum?: readonly Name[];
}

export interface TableRow<Name extends string = string> {
  /** Part of the key of its row: the key of a unit or school. */
  readonly key: string;
  readonly label: string;
  /** A missing number leaves its cell blank. */
  readonly counts: Readonly<Partial<Record<Name, number>>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** Says more of the row above: has no number of its own and is in no sum. */
  readonly detail?: true;
  /** Is in the sums and has no number. */
  readonly unnumbered?: true;
}

export interface TableGroup<Name extends string = string> {
  readonly rows: readonly TableRow<Name>[];
  /** The sum of the group, where it is shown. */
  readonly subtotal?: { readonly key: string; readonly label: string };
  /** Its numbers go on from those of the group above. */
  readonly continues?: true;
}

export interface AnnualTable<Name extends string = string> {
  /** Keys of rows begin with it: `network` gives `network/heading`, `network/row/<key>`, `network/<subtotal>`, `network/total`. */
  readonly key: string;
  /** Of the first two columns. */
  readonly headings: readonly [number: string, label: string];
  readonly columns: readonly TableColumn<Name>[];
  readonly aside?: { readonly caption: string; readonly numbers: readonly AsideNumber<Name>[] };
  readonly groups: readonly TableGroup<Name>[];
  readonly total?: { readonly label: string };
}

export interface WrittenTable<Name extends string = string> {
  /** Rows of the sheet. */
  readonly heading: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** By key of a row (of a detail: key of the row above, `/`, its own), of a sub-total, or `total`. */
  readonly numbers: (key: string) => RowNumbers<Name>;
}

/** Where the columns of a table and its numbers stand. */
export interface Places<Name extends string> {
  /** First and last column of the sheet of every column of the table. */
  readonly columns: readonly { readonly left: number; readonly right: number }[];
  readonly numbers: ReadonlyMap<Name, { readonly column: number; readonly sum: readonly Name[] | undefined }>;
}

/** One row of the table as it is to be written. `adds`: keys of the lines that a total sums. */
export interface Line<Name extends string> {
  readonly key: string;
  readonly sheetKey: string;
  readonly number: number | undefined;
  readonly label: string;
  /** None: a total. */
  readonly row: TableRow<Name> | undefined;
  readonly adds: readonly string[];
}

export const roleOfNumber = ({ row }: Line<string>): CellRole => (row ? 'count' : 'total');

/**
 * Writes a table of units, schools or the like on the next rows: number, label and columns, group by group with sub-totals, and
 * the total. Sub-totals add up the rows of their group, the total adds up the sub-totals and the groups without one. The
 * heading stays on one page with the first row, the total with the row above it.
 */
export function annualTable<Name extends string>(page: Paper, table: AnnualTable<Name>): WrittenTable<Name> {
  const places = placesOf(table);
  const written = new Map<string, RowNumbers<Name>>();
  const heading = page.next;
  const lines = linesOf(table);
  const total = totalNumbers(table, places, heading + lines.length);
  const write = (line: Line<Name>) => void written.set(line.key, writeRow(page, table, places, line, { above: written, total }));
  page.together(() => {
    writeHeading(page, table, places);
    lines.slice(0, 1).forEach(write);
  });
  lines.slice(1, Math.max(1, lines.length - 2)).forEach(write);
  page.together(() => lines.slice(Math.max(1, lines.length - 2)).forEach(write));
  return { heading, firstRow: heading + 1, lastRow: page.next - 1, numbers: (key) => written.get(key)! };
}

function placesOf<Name extends string>({ columns, aside }: AnnualTable<Name>): Places<Name> {
  let next = firstNarrow;
  const spans = columns.map(({ span = 1 }) => ({ left: next, right: (next += span) - 1 }));
  const numbers = new Map<Name, { readonly column: number; readonly sum: readonly Name[] | undefined }>();
  columns.forEach(({ shows }, place) => shows.kind === 'count' && numbers.set(shows.name, { column: spans[place]!.left, sum: shows.sum }));
  aside?.numbers.forEach(({ name, sum }, place) => numbers.set(name, { column: firstAside + place, sum }));
  return { columns: spans, numbers };
}

/** The numbers of the total before it is written. */
function totalNumbers<Name extends string>({ groups }: AnnualTable<Name>, { numbers }: Places<Name>, row: number): RowNumbers<Name> {
  const rows = groups.flatMap((group) => group.rows.filter(({ detail }) => !detail));
  const valueOf = (name: Name): number => numbers.get(name)!.sum?.reduce((all, each) => all + valueOf(each), 0) ?? rows.reduce((all, { counts }) => all + (counts[name] ?? 0), 0);
  return (name) => ({ address: addressOf(row, numbers.get(name)!.column), value: valueOf(name) });
}

function linesOf<Name extends string>({ key, groups, total }: AnnualTable<Name>): Line<Name>[] {
  const lines: Line<Name>[] = [];
  const summed: string[] = [];
  let number = 0;
  for (const { rows, subtotal, continues } of groups) {
    if (!continues) number = 0;
    let above = '';
    for (const row of rows) {
      const own = row.detail ? `${above}/${row.key}` : (above = row.key);
      lines.push({ key: own, sheetKey: `${key}/row/${own}`, number: row.detail || row.unnumbered ? undefined : ++number, label: row.label, row, adds: [] });
    }
    const adds = rows.filter(({ detail }) => !detail).map((row) => row.key);
    if (subtotal) lines.push({ key: subtotal.key, sheetKey: `${key}/${subtotal.key}`, number: undefined, label: subtotal.label, row: undefined, adds });
    summed.push(...(subtotal ? [subtotal.key] : adds));
  }
  return total ? [...lines, { key: 'total', sheetKey: `${key}/total`, number: undefined, label: total.label, row: undefined, adds: summed }] : lines;
}
