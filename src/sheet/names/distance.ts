/**
 * Takes    two words
 * Returns  whether one letter makes one of the other: put in, left out, or another in its place
 * Refuses  nothing
 */
export function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/**
 * Takes    two words
 * Returns  whether a slip of the hand makes one of the other: a letter, or two neighbours that have changed places
 * Refuses  nothing
 */
export function oneSlipApart(one: string, other: string): boolean {
  if (oneLetterApart(one, other)) return true;
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
