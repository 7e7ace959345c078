import { textOf } from '../cells/cell.ts';
import { remembering } from '../staff/read-category.ts';
import { nameKey } from './fold.ts';

/** The same few hundred schools come with every recalculation. */
const keyOf = remembering((written) => nameKey(textOf(written)));

/** One name under several spellings is one name, called as it was written first. */
export function firstSpelling(): (written: string) => string {
  const byKey = new Map<string, string>();
  let [last, spelling]: [string | undefined, string] = [undefined, ''];
  return (written) => {
    if (written === last) return spelling;
    const key = keyOf(written);
    if (!byKey.has(key)) byKey.set(key, written);
    [last, spelling] = [written, byKey.get(key)!];
    return spelling;
  };
}
