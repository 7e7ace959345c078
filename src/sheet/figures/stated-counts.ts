import { fold } from '../words/fold.ts';
import { folded } from './folded.ts';
import type { HeardWord } from '../measures/heard-words.ts';
import type { Concept } from '../measures/concepts.ts';
import type { Sentence } from '../prose/paragraph.ts';
import { itemsOf, numberOfWord, type Item } from './sentence-items.ts';
import { isSign, wordOf } from './items.ts';

/** What is counted in a sentence that goes on to name them. */
export type Listed = 'schools' | 'units' | 'subjects' | 'titles' | 'people' | 'sessions';

export interface StatedCount {
  readonly what: Listed;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Where the number stands among the items of the sentence. */
  readonly at: number;
  /** Magnet or attached schools. */
  readonly magnets: boolean;
  readonly districts: boolean;
  readonly items: readonly Item[];
}

const ofConcept: Partial<Record<Concept, Listed>> = { school: 'schools', small: 'schools', magnet: 'schools', attached: 'schools', hub: 'schools', primary: 'schools', basic: 'schools', secondary: 'schools', district: 'units', city: 'units' };
const stems: readonly (readonly [string, Listed])[] = ['пән|subjects', 'сессия|sessions', 'сесси|sessions', 'предмет|subjects', 'дисциплин|subjects', 'семинар|titles', 'вебинар|titles', 'адам|people', 'мүше|people', 'қатысушы|people', 'жүлдегер|people', 'жеңімпаз|people', 'человек|people', 'член|people', 'участник|people', 'победител|people', 'призёр|people'].map((entry) => {
  const [stem, what] = entry.split('|');
  return [fold(stem!), what as Listed];
});

const most = 30;

/**
 * The counts of a sentence whose things may be named next: «4 магниттік мектеп», «9 селолық аудандардың», «5 пән».
 *
 * Takes    a sentence
 * Returns  them in order, two to thirty
 * Refuses  nothing
 */
export function statedCounts(sentence: Pick<Sentence, 'tokens'>): StatedCount[] {
  if (!sentence.tokens.some(({ kind, text }) => kind === 'digits' || (kind === 'word' && numberOfWord(text) !== undefined))) return [];
  const items = itemsOf(sentence.tokens);
  return items.flatMap((item, at) => {
    if (item.kind !== 'number' || !item.counts || item.value < 2 || item.value > most || item.ending === 'in') return [];
    const found = whatFollows(items, at);
    return found ? [{ ...found, value: item.value, from: item.from, to: item.to, at, items }] : [];
  });
}

type Counted = Pick<StatedCount, 'what' | 'magnets' | 'districts'>;
/** Words that may stand between a number and what it counts: «8 рет әдістемелік семинарлар». */
const between = /^(?:рет|раз|раза|негізгі|облыстық|областных|әдістемелік|методических|оқу|жаратылыстану|түрлі|учебных|учебным|общеобразовательных)$/iu;

/** The noun behind the number, adjectives between them. */
function whatFollows(items: readonly Item[], at: number): Counted | undefined {
  const words: HeardWord[] = [];
  const begin = isSign(items[at + 1], '-') ? at + 2 : at + 1;
  for (let place = begin; place < begin + 5; place++) {
    const word = wordOf(items[place]);
    if (!word) break;
    const known = word.concept !== undefined || subjectOf(word) !== undefined;
    if (!known && !between.test(word.text)) break;
    if (known) words.push(word);
    if (subjectOf(word) !== undefined || (word.concept !== undefined && word.ending !== 'plain')) break;
  }
  return countedBy(words) ?? (wordOf(items[begin]) ? undefined : whatPrecedes(items, at));
}

/** «Магниттік мектептер саны – 4: …», «Пәндер – 5 (…)». */
function whatPrecedes(items: readonly Item[], at: number): Counted | undefined {
  const words: HeardWord[] = [];
  const bracket = isSign(items[at - 1], '(') && isSign(items[at + 1], ')') && isSign(items[at + 2], ':');
  const end = bracket || isSign(items[at - 1], '-:') ? at - 2 : at - 1;
  for (let place = end; place >= 0 && words.length < 6; place--) {
    const word = wordOf(items[place]);
    if (!word || (word.concept === undefined && subjectOf(word) === undefined)) break;
    words.unshift(word);
  }
  const number = words.some(({ concept }) => concept === 'number');
  return number || end === at - 2 ? countedBy(words.filter(({ ending, concept }) => concept === 'number' || ending === 'plain' || ending === 'of')) : undefined;
}

const subjectOf = ({ text }: HeardWord): Listed | undefined => stems.find(([stem]) => folded(text).startsWith(stem))?.[1];

function countedBy(words: readonly HeardWord[]): Counted | undefined {
  const concepts = words.flatMap(({ concept }) => concept ?? []);
  const named = words.map(subjectOf).find((one) => one !== undefined);
  const what = named ?? concepts.map((concept) => ofConcept[concept]).find((one) => one !== undefined);
  if (concepts.includes('class')) return undefined;
  if (concepts.includes('teacher')) return { what: 'people', magnets: false, districts: false };
  if (!what) return undefined;
  return { what, magnets: concepts.includes('magnet') || concepts.includes('attached'), districts: concepts.includes('district') };
}
