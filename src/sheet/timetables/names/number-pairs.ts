const pair = /^\s*(\d{1,2})\s?[-–—/.]\s?(\d{1,2})\D*$/u;
const highest = 12;

/** What two numbers with a sign between them say of a class. */
export type PairMeaning =
  /** Class no. 1 of grade 5. */
  | 'class'
  /** Grades 5 and 6. */
  | 'both'
  /** All grades from 1 to 4. */
  | 'range';

/** «5-1», «5-6», «1/3»: a class, or grades that are taught together. */
export function pairMeaning(from: number, to: number, sign: string, worded: boolean, others: readonly string[]): PairMeaning {
  if (to <= from || to > highest) return 'class';
  if (sign === '.' && !worded) return 'class';
  const grades = sign === '/' || to === from + 1 ? 'both' : between(from, to, others);
  if (worded) return grades;
  return others.length > 0 && numbersClasses(from, others) ? 'class' : grades;
}

/** Do the other names number the classes of a grade: «5-1», «5-2», «6-1»? */
function numbersClasses(from: number, others: readonly string[]): boolean {
  const pairs = pairsOf(others);
  const ofGrade = new Set(pairs.filter(([first]) => first === from).map(([, second]) => second));
  return pairs.some(([first, second]) => second <= first) || ofGrade.size > 1;
}

const pairsPerAxis = new WeakMap<readonly string[], readonly (readonly [number, number])[]>();

function pairsOf(others: readonly string[]): readonly (readonly [number, number])[] {
  let pairs = pairsPerAxis.get(others);
  if (!pairs) {
    const found = [...new Set(others)].map((other) => pair.exec(other)).filter((match) => match !== null);
    pairsPerAxis.set(others, (pairs = found.map(([, first, second]) => [Number(first), Number(second)] as const)));
  }
  return pairs;
}

/** «1-3» where grade 2 has a name of its own is two grades. */
const between = (from: number, to: number, others: readonly string[]): PairMeaning =>
  others.some((other) => /^\s*\d{1,2}\b/u.test(other) && !pair.test(other) && parseInt(other, 10) > from && parseInt(other, 10) < to) ? 'both' : 'range';
