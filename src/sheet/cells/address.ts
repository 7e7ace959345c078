/** Rows and columns count from 0 in code, and from 1 and A in addresses. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Have the two areas a cell in common? */
export const meet = (one: Area, other: Area): boolean => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const lastRow = 1048575;
export const lastColumn = 16383;

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const column = /^\$?([A-Za-z]{1,3})$/;
const row = /^\$?([1-9]\d{0,6})$/;

/** Reads `C7`, `$C$7:D9`, `C:D` and `3:5`; undefined where it is no address of a sheet. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const area = corners(from, to, text.includes(':'));
  return area && area.bottom <= lastRow && area.right <= lastColumn ? inOrder(area) : undefined;
}

function corners(from: string, to: string, isRange: boolean): Area | undefined {
  const [a, b] = [cell.exec(from), cell.exec(to)];
  if (a && b) return { left: columnNumber(a[1]!), top: +a[2]! - 1, right: columnNumber(b[1]!), bottom: +b[2]! - 1 };
  const [c, d] = [column.exec(from), column.exec(to)];
  if (isRange && c && d) return { left: columnNumber(c[1]!), top: 0, right: columnNumber(d[1]!), bottom: lastRow };
  const [e, f] = [row.exec(from), row.exec(to)];
  if (isRange && e && f) return { left: 0, top: +e[1]! - 1, right: lastColumn, bottom: +f[1]! - 1 };
  return undefined;
}

const inOrder = ({ top, left, bottom, right }: Area): Area => ({
  top: Math.min(top, bottom),
  left: Math.min(left, right),
  bottom: Math.max(top, bottom),
  right: Math.max(left, right),
});
