import type { SumKind } from '../claims.ts';
import { oncePerText } from '../names/once.ts';
import { wordsOf } from '../words/fold.ts';
import { hintsOf } from './heading-words.ts';
import type { ReportTable } from './report-table.ts';

const stems: readonly (readonly [SumKind, readonly string[]])[] = [
  ['languages', ['қазақ', 'орыс', 'казах', 'рус']],
  ['levels', ['бастауыш', 'негізгі', 'начальн', 'основн', 'бм', 'ном', 'жббм', 'нш', 'ош', 'сош']],
  ['categories', ['шебер', 'зерттеуші', 'сарапшы', 'модератор', 'мастер', 'исследователь', 'эксперт']],
  ['education', ['жоғары', 'арнаулы', 'арнайы', 'высш', 'специальн']],
  ['with-and-without', ['бар', 'жоқ', 'без', 'қатыспаған', 'емес', 'не', 'нет']],
];

/** What the headings say of a sum: grades, languages, schools with and without … */
export function kindOf({ columns }: ReportTable, whole: number, parts: readonly number[]): SumKind {
  const headings = parts.map((part) => columns[part]!.path.at(-1) ?? '');
  if (headings.filter(isOfGrades).length >= 2) return 'grades';
  const kind = stems.find(([name, words]) => (name === 'with-and-without' ? headings.length === 2 && headings.some((heading) => says(heading, words)) : headings.filter((heading) => says(heading, words)).length >= 2))?.[0];
  return kind ?? (hintsOf(columns[whole]!.path.at(-1) ?? '').has('total') ? 'total-column' : 'other');
}

/** Does a heading hold one of these words? Up to four letters are the whole word. */
export const says = (heading: string, words: readonly string[]): boolean => {
  const heard = heardIn(heading);
  return stemsOf(words).some((stem) => heard.some((word) => (stem.length <= 4 ? word === stem : word.startsWith(stem))));
};

export const heardIn = oncePerText(wordsOf);
const stemsKnown = new Map<readonly string[], readonly string[]>();
function stemsOf(words: readonly string[]): readonly string[] {
  let found = stemsKnown.get(words);
  if (!found) stemsKnown.set(words, (found = words.flatMap((word) => wordsOf(word))));
  return found;
}

/** «1–4», «5-11 сынып». */
export const isRange = (heading: string): boolean => /\d\s*[-–—]\s*\d/u.test(heading);

/** «5», «5 сынып», «из них 8 кл.». */
const isOfGrades = (heading: string) => isRange(heading) || /^\s*\d{1,2}(?!\d)|(?<!\d)\d{1,2}\s*-?\s*(?:сын|кл)/iu.test(heading);
