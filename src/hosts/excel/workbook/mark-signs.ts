import type { Area } from '../../../sheet/cells/address.ts';
import { markLooks } from '../../../sheet/mark-looks.ts';
import type { Mark } from '../../../sheet/workbook.ts';
import { addressLists } from './address-lists.ts';
import type { MarkedCell, MarkedSheet } from './marked-cells.ts';
import { rectangles } from './rectangles.ts';
import { signedFormat } from './signed-format.ts';

/** Cells that are highlighted alike. Without a number format there is no room for the sign: they are underlined. */
export interface Alike {
  readonly kind: Mark['kind'];
  readonly numberFormat: string | undefined;
  readonly areas: readonly Area[];
}

/** More cells are not looked at one by one. */
const mostLookedAt = 10_000;

/** Asks what stands in the marked cells, and how wide their columns are: a number without room would be shown as ####. */
export function askForRoom(page: Excel.Worksheet, { cells }: MarkedSheet): Excel.RangeCollection[] {
  if (cells.length > mostLookedAt) return [];
  return addressLists(byColumn(cells)).map((list) =>
    page.getRanges(list).areas.load('items/rowIndex,items/columnIndex,items/text,items/valueTypes,items/numberFormat,items/format/columnWidth,items/format/font/size'),
  );
}

function byColumn(cells: readonly MarkedCell[]): Area[] {
  const columns = new Map<number, MarkedCell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return [...columns.values()].flatMap(rectangles);
}

/** Marked cells in groups that are drawn with one order each. */
export function alike({ cells, large }: MarkedSheet, asked: readonly Excel.RangeCollection[], signs: boolean): Alike[] {
  const formats = new Map<string, string>();
  if (signs) for (const { items } of asked) items.forEach((range) => noteFormats(range, formats));
  const groups = new Map<string, { readonly kind: Mark['kind']; readonly numberFormat: string | undefined; readonly cells: MarkedCell[] }>();
  for (const cell of cells) {
    const format = formats.get(`${cell.row} ${cell.column}`);
    const numberFormat = format === undefined ? undefined : signedFormat(format, markLooks[cell.kind].sign);
    const key = JSON.stringify([cell.kind, numberFormat]);
    const group = groups.get(key) ?? { kind: cell.kind, numberFormat, cells: [] };
    groups.set(key, group);
    group.cells.push(cell);
  }
  return [...large.map(({ area, kind }) => ({ kind, numberFormat: undefined, areas: [area] })), ...[...groups.values()].map((group) => ({ ...group, areas: rectangles(group.cells) }))];
}

/** The number formats of the cells that have room for a sign. */
function noteFormats({ rowIndex, columnIndex, text, valueTypes, numberFormat, format }: Excel.Range, formats: Map<string, string>): void {
  text.forEach((row, down) =>
    row.forEach((shown, across) => {
      const isNumber = valueTypes[down]![across] !== 'String';
      if (isNumber ? hasRoom(shown, format) : shown.length <= longestText) formats.set(`${rowIndex + down} ${columnIndex + across}`, numberFormat[down]![across] as string);
    }),
  );
}

/** Longer texts under a format of their own are ones that older Excels show as ####. */
const longestText = 200;
const usualSize = 14;

/** A sign and a blank before so many figures, each about half as wide as the font is high. */
function hasRoom(shown: string, { columnWidth, font }: Excel.RangeFormat): boolean {
  const size = (font.size as number | null) ?? usualSize;
  return !shown.startsWith('##') && columnWidth !== null && (shown.length + 2) * size * 0.56 + 4 <= columnWidth;
}
