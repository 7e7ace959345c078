/** Vowels that are written for each other where they are not stressed. */
const unstressed = new Set(['ао', 'оа', 'еи', 'ие', 'иы', 'ыи']);
const vowel = /[аеиоуыэюя]/u;

/** A slip near the beginning makes another word more often than not: «вложение», «сложение»; so does one in a short word: «сульфит», «сульфид». */
const firstLetters = 2;
const shortWord = 6;
const longWord = 8;
/** From here on a consonant may stand for another, from here on there may be two slips. */
const longerWord = 12;
const longestWord = 13;

/**
 * Is one word the other with one or two slips of the hand?
 *
 * Takes    two words that differ; whether other words of both topics agree
 * Returns  true where a long word has a letter more, fewer or in another place, a very long one two; beside words that agree, a shorter one another unstressed vowel
 * Refuses  nothing
 */
export function slipsBetween(one: string, other: string, agrees: boolean): boolean {
  const length = Math.min(one.length, other.length);
  if (length < shortWord || Math.abs(one.length - other.length) > 2) return false;
  const changed = one.length === other.length ? [...one].flatMap((letter, at) => (letter === other[at] ? [] : [letter + other[at]!])) : [];
  if (agrees && changed.length === 1 && unstressed.has(changed[0]!)) return true;
  if (length < longWord || one.slice(0, firstLetters) !== other.slice(0, firstLetters)) return false;
  if (changed.length === 1) return length >= longerWord || [...changed[0]!].every((letter) => vowel.test(letter));
  return distance(one, other) <= (length >= longestWord ? 2 : 1);
}

/** Letters put in, left out, changed, or two neighbours that have changed places. */
function distance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (same ? 0 : 1), swapped ? before[to - 2]! + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
