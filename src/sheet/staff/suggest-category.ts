import type { CategoryKind } from '../../domain/staffing/breakdown.ts';
import { wordsOf } from '../words/fold.ts';
import { categoryNames } from './category-words.ts';

/** The category whose name is at most two letters away from a word of the text («модератр»); null where none or several are. */
export function suggestCategory(text: string): CategoryKind | null {
  const near = new Set<CategoryKind>();
  for (const word of wordsOf(text).filter(({ length }) => length >= 5))
    for (const [name, kind] of categoryNames)
      if (isNear(word, wordsOf(name)[0]!)) near.add(kind);
  const [only, ...more] = near;
  return only !== undefined && more.length === 0 ? only : null;
}

const isNear = (a: string, b: string) => Math.abs(a.length - b.length) <= 2 && distance(a, b) <= (b.length > 6 ? 2 : 1);

/** Letters to insert, delete or change (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= b.length; column++)
      current[column] = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (b[column - 1] === letter ? 0 : 1),
      );
    previous = current;
  }
  return previous[b.length]!;
}
