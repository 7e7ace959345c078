import type { CellValue } from '../../cells/cell.ts';

const pair = /^\s*\d{1,2}\s?[-–—/.]\s?\d{1,2}\D*$/u;
const mostKept = 200;
const known = new Map<string, readonly string[]>();

/**
 * The different names of a column of classes, where some of them are «5-1» or «5-6»: the others tell which is meant.
 *
 * Takes    the cells of the column
 * Returns  the names, the same list for the same names: what is read by it is remembered by it; undefined where none has that form
 * Refuses  nothing
 */
export function pairedNames(cells: readonly (CellValue | undefined)[]): readonly string[] | undefined {
  const names = [...new Set(cells)].filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
  if (!names.some((name) => pair.test(name))) return undefined;
  const key = names.join('\n');
  const found = known.get(key) ?? names;
  if (known.size > mostKept) known.clear();
  known.set(key, found);
  return found;
}
