const longest = 31;

/** A name that Excel accepts and no sheet has yet: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[[\]:*?/\\]/gu, ' ').replace(/\s+/gu, ' ').replace(/^[' ]+|[' ]+$/gu, '') || 'Тірек';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` ${number}`;
    const name = plain.slice(0, longest - tail.length).trimEnd() + tail;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

/** Names for several sheets that are added together. */
export function freeSheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(freeSheetName(name, [...taken, ...names]));
  return names;
}
