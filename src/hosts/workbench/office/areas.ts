import { addressOf, columnName, lastColumn, lastRow, parseArea, type Area } from '../../../sheet/cells/address.ts';

/** Areas as Excel names and combines them. */

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === lastRow;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === lastColumn;
/** Excel neither reads nor writes the cells of whole rows and columns. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const oneCell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

/** `A1:B2`, `A:C`, `2:4`. */
export function rangeAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const [first, last] = [addressOf(area.top, area.left), addressOf(area.bottom, area.right)];
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it. */
export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^(?:R\d*C?\d*|C\d*)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const fullAddress = (sheet: string, area: Area): string => `${quoted(sheet)}!${rangeAddress(area)}`;

/** `Sheet1!A1:B2` taken apart; the sheet undefined where none is named. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, rest: address };
  const name = address.slice(0, at).replace(/^=/, '');
  return { sheet: name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(at + 1) };
}

/** The parts between commas, but not those inside a quoted sheet name. */
export const listedAddresses = (addresses: string): string[] => (addresses.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? []).map((part) => part.trim());

export const overlaps = (a: Area, b: Area): boolean => a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
export const contains = (outer: Area, inner: Area): boolean => outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;
export const isSame = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

export function intersection(a: Area, b: Area): Area | undefined {
  if (!overlaps(a, b)) return undefined;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}

/** What is left of an area beside another one. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const parts = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...common, left: area.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: area.right },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

export const around = (a: Area, b: Area): Area => ({ top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) });

/** Undefined where it would leave the sheet. */
export function onSheet(area: Area): Area | undefined {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
  return inside && area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const moved = (area: Area, rows: number, columns: number): Area => ({ top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns });

/** Every cell of an area as rows of what the function makes of it. */
export const gridOf = <Cell>({ top, left, bottom, right }: Area, cell: (row: number, column: number) => Cell): Cell[][] => {
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Cell[] = [];
    for (let column = left; column <= right; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
};
