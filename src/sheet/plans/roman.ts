const values: Readonly<Record<string, number>> = { I: 1, І: 1, Ӏ: 1, V: 5, X: 10, Х: 10, L: 50 };

/** A Roman numeral of Latin or Cyrillic letters, or of both: «ІV» → 4; undefined where it is none, «IIX» included. */
export function romanNumber(text: string): number | undefined {
  const digits = [...text].map((letter) => values[letter]);
  if (digits.length === 0 || digits.length > 7 || digits.includes(undefined)) return undefined;
  const number = digits.reduce<number>((sum, digit, place) => sum + (digit! < (digits[place + 1] ?? 0) ? -digit! : digit!), 0);
  return asRoman(number).length === text.length && number > 0 ? number : undefined;
}

const steps = [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const;

/** 4 → «IV», in Latin letters. */
export function asRoman(number: number): string {
  let [rest, written] = [number, ''];
  for (const [letters, value] of steps)
    for (; rest >= value && written.length < 8; rest -= value) written += letters;
  return written;
}
