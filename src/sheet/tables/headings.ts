import { wordsOf } from '../words/fold.ts';
import { phrases, subjectWords, unitStems, type Meaning } from './heading-words.ts';
import type { StaffField } from './staff-field.ts';

interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
}

/** In this order: what makes a heading useless, then names, then the longest phrase; words for whose list it is come last. */
const order = ({ stems, meaning }: Phrase): number => {
  if (meaning === 'foreign') return 0;
  if (meaning === 'whose') return 4;
  if (meaning === 'name') return 1;
  return stems.length > 1 ? 2 : 3;
};

const known: readonly Phrase[] = (Object.keys(phrases) as (keyof typeof phrases)[])
  .flatMap((meaning) => phrases[meaning].map((phrase) => ({ stems: wordsOf(phrase), meaning })))
  .filter(({ stems }) => stems.length > 0)
  .sort((a, b) => order(a) - order(b) || b.stems.length - a.stems.length || b.stems.join('').length - a.stems.join('').length);

const longestHeading = 14;

/** Which column a heading announces; undefined where it is no heading that Tirek knows. */
export const fieldOf = (heading: string): StaffField | undefined => asField(meaningOf(heading));

/** Does the heading speak of this, whatever else it says? «Санаты, берілген күні» may be the only column that holds categories. */
export function speaksOf(heading: string, meaning: 'category' | 'education'): boolean {
  const words = wordsOf(heading);
  return words.length <= longestHeading && meaningOf(heading) !== 'foreign' && known.some((phrase) => phrase.meaning === meaning && fits(words, phrase.stems));
}

const asField = (meaning: Meaning | undefined): StaffField | undefined =>
  meaning === undefined || meaning === 'other' || meaning === 'foreign' ? undefined : meaning === 'whose' ? 'name' : meaning;

const former = ['ескі', 'бұрынғы', 'прежн', 'стар', 'old', 'former'].flatMap(wordsOf);

/** `other`: known, of no use for the list. `foreign`: it says that this is no list of teachers («Оқушының аты-жөні»). */
export function meaningOf(heading: string): Meaning | undefined {
  if (/^[№#N]/u.test(heading.trim()) && wordsOf(heading).join('').length <= 3) return 'number';
  const outside = wordsOf(heading.replace(/\([^)]*\)?/gu, ' '));
  const all = wordsOf(heading);
  const heard = outside.length > 0 ? outside : all;
  if (heard.length === 0 || heard.length > longestHeading) return undefined;
  const find = (words: readonly string[]) => known.find(({ stems }) => fits(words, stems))?.meaning;
  const meaning = find(heard) ?? (all.length <= longestHeading ? find(all) : undefined) ?? (headsUnits(heard) ? 'unit' : undefined);
  return meaning === 'category' && heard.some((word) => former.some((stem) => word.startsWith(stem))) ? 'oldCategory' : meaning;
}

const ofUnits = unitStems.flatMap(wordsOf);
const mostUnitWords = 4;
const headsUnits = (words: readonly string[]) => words.length <= mostUnitWords && words.every((word) => ofUnits.some((stem) => word.startsWith(stem))) && words.some((word) => ofUnits.slice(0, ofUnits.indexOf('unit') + 1).some((stem) => word.startsWith(stem)));

/** The stems in their order, each begun by a word; other words may stand between them. */
function fits(words: readonly string[], stems: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < stems.length && begins(word, stems[at]!)) at++;
  return at === stems.length;
}

/** One or two letters are an initial and must be the whole word. */
const begins = (word: string, stem: string) => (stem.length <= 2 ? word === stem : word.startsWith(stem));

const present = ['қолданыстағы', 'қазіргі', 'действующ', 'имеющ', 'жаңа', 'нов', 'current', 'new'].flatMap(wordsOf);

/** Of several columns of categories the one in force: so called, or of the latest year. Higher is nearer to today. */
export function currency(heading: string): number {
  const words = wordsOf(heading);
  if (words.some((word) => present.some((stem) => word.startsWith(stem)))) return 9999;
  return Math.max(0, ...words.filter((word) => /^20\d\d$/u.test(word)).map(Number));
}

/** A line that names a department or a group of people, not a person: «Бастауыш сынып мұғалімдері», «МО математиков». */
export const namesGroup = (text: string): boolean => wordsOf(text).some((word) => groupWords.has(word));
const groupWords = new Set(subjectWords.flatMap(wordsOf));
