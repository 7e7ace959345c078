import { columnName, columnNumber, type Area } from '../../../sheet/cells/address.ts';

const [column, row] = [String.raw`\$?[A-Za-z]{1,3}`, String.raw`\$?[1-9]\d{0,6}`];
/** A text in quotes, which is left alone, or cells with the sheet that they name. */
const part = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$'!\[])(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?(?:(${column})(${row})(?::(${column})(${row}))?|(${row}):(${row}))(?![\p{L}\p{N}_.(!\[:])`,
  'gu',
);

/**
 * A formula after rows or columns of a sheet were put in or taken out: it goes on pointing at the cells that it pointed at.
 *
 * Takes    the formula; the sheet that it stands on and the sheet that was changed; where an area lies now, undefined where it is gone
 * Returns  the formula with the references to the changed sheet moved; those whose cells are gone become #REF!
 */
export function shiftReferences(formula: string, own: string, changed: string, shift: (area: Area) => Area | undefined): string {
  return formula.replace(part, (whole: string, quotedName?: string, plainName?: string, ...corners: (string | undefined)[]) => {
    const name = quotedName?.replaceAll("''", "'") ?? plainName ?? own;
    if (whole.startsWith('"') || name.toLowerCase() !== changed.toLowerCase()) return whole;
    const [left, top, right, bottom, first, last] = corners;
    const prefix = whole.slice(0, whole.lastIndexOf('!') + 1);
    if (first !== undefined) return shiftedRows(prefix, first, last!, shift);
    const moved = shift({ top: rowIn(top!), left: columnIn(left!), bottom: rowIn(bottom ?? top!), right: columnIn(right ?? left!) });
    if (!moved) return `${prefix}#REF!`;
    const corner = (columnText: string, rowText: string, at: { readonly row: number; readonly column: number }) => `${dollar(columnText)}${columnName(at.column)}${dollar(rowText)}${at.row + 1}`;
    const start = corner(left!, top!, { row: moved.top, column: moved.left });
    return right === undefined ? `${prefix}${start}` : `${prefix}${start}:${corner(right, bottom!, { row: moved.bottom, column: moved.right })}`;
  });
}

const rowIn = (text: string) => Number(text.replace('$', '')) - 1;
const columnIn = (text: string) => columnNumber(text.replace('$', ''));
const dollar = (text: string) => (text.startsWith('$') ? '$' : '');

function shiftedRows(prefix: string, first: string, last: string, shift: (area: Area) => Area | undefined): string {
  const moved = shift({ top: rowIn(first), bottom: rowIn(last), left: 0, right: 0 });
  return moved ? `${prefix}${dollar(first)}${moved.top + 1}:${dollar(last)}${moved.bottom + 1}` : `${prefix}#REF!`;
}
