import type { PersonName } from '../names/people.ts';
import { fold } from '../words/fold.ts';

/**
 * Could two mentions be one person, a spelling or a typing error aside? «Бекмұсаева А» and «А. Бекмұшаева» could.
 *
 * Takes    two names
 * Returns  whether nothing but a letter inside the surname is against it, two in a long one
 * Refuses  nothing: whether they are one, a person decides
 */
export function mayBeSame(one: PersonName, other: PersonName): boolean {
  if (one.key === other.key) return true;
  const [first, second] = [one.initials[0], other.initials[0]];
  if (first !== undefined && second !== undefined && first !== second) return false;
  const [a, b] = [fold(one.surname), fold(other.surname)];
  if (a === b || withoutGender(a) === withoutGender(b)) return true;
  const shorter = Math.min(a.length, b.length);
  return a[0] === b[0] && distance(a, b) <= (shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0);
}

/** «Омарову», «Омарова», «Омаров» in the cases of Russian. */
const withoutGender = (surname: string) => surname.replace(/((?:ов|ев|ин|ын))(?:а|у|ой|ым|ом)?$/u, '$1');

const enough = 3;

/** Letters to change, up to three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
