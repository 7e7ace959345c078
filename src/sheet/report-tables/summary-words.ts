import { wordsOf } from '../words/fold.ts';

/** What the label of a row says: it adds up everything, a group, or stands within the row above it. */
export type Summary = 'total' | 'subtotal' | 'of-which';

const folded = (...texts: string[]) => texts.map((text) => wordsOf(text).join(' '));

const within = folded('оның ішінде', 'оның ішінен', 'соның ішінде', 'сонын ішінен', 'олардың ішінде', 'олардың ішінен', 'в том числе', 'в т ч', 'из них', 'of which', 'including');
const sums = new Set(folded('барлығы', 'барлыгы', 'жиыны', 'жиынтығы', 'итого', 'всего', 'total', 'итог', 'жинағы'));
const firstOnly = new Set(folded('барлық', 'жалпы', 'қорытынды', 'общее', 'общий', 'grand'));
const besideFirst = folded('саны', 'сан', 'барлық', 'барлы', 'жиын', 'қорытынды', 'облыс', 'аудан', 'бойынша', 'итог', 'количеств', 'число', 'total', 'б', 'ша');
const wholes = folded('облыс', 'област', 'республик', 'ел');
const groups = folded('аудан', 'район', 'қала', 'город', 'ауыл', 'село', 'сел', 'сельск', 'округ', 'бөлім', 'топ', 'групп', 'кент', 'посел', 'district', 'city', 'cities');
const about = new Set(folded('бойынша', 'ша', 'по'));

/** Most labels are names: the first or last letters tell them from totals before their words are looked at. */
const beginnings = /^[\s«"'(–—-]*(?:бар|жиы|жин|жал|қор|кор|ито|все|облы|по\s|в\sт|в\.\s?т|из\sних|оны|соны|олар|ауд|қал|кал|рай|гор|ауы|сел|tot|of\sw|gran|общ|incl)/iu;
const endings = /(?:барлығы|барлыгы|жиыны|жиынтығы|всего|итого|бойынша|[бb]\s?-\s?ша)\s*[:.–—-]?\s*$/iu;
const longest = 90;

/** Takes a row's label; returns what kind of summary it announces, or undefined. */
export function summaryIn(label: string): Summary | undefined {
  if (label.length > longest || !(beginnings.test(label) || endings.test(label))) return undefined;
  const words = wordsOf(label);
  const text = words.join(' ');
  if (within.some((phrase) => text.startsWith(phrase) && !/\p{L}/u.test(text[phrase.length] ?? ' '))) return 'of-which';
  if (words.length > 9) return undefined;
  const names = words.filter((word) => !/^\d+$/u.test(word));
  return saysSum(names) || (names.some((word) => about.has(word)) && names.length <= 4 && names.some(isGroupOrWhole)) ? levelOf(names) : bareGroup(label, names);
}

function saysSum(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (sums.has(first) || sums.has(words.at(-1) ?? '')) return true;
  return firstOnly.has(first) && (second === undefined || first === 'барлык' || besideFirst.some((stem) => second.startsWith(stem)));
}

const starts = (word: string, stems: readonly string[]) => stems.some((stem) => (stem.length < 3 ? word === stem : word.startsWith(stem)));
const isGroupOrWhole = (word: string) => starts(word, groups) || starts(word, wholes);

function levelOf(words: readonly string[]): Summary {
  if (words.some((word) => starts(word, wholes))) return 'total';
  return words.some((word) => starts(word, groups)) ? 'subtotal' : 'total';
}

const several = new Set(folded('аудандар', 'қалалар', 'районы', 'районов', 'города', 'городов', 'ауылдар', 'селолар', 'ауылдық округтер', 'города и районы'));
const one = new Set(folded('аудан', 'қала', 'район', 'город', 'ауыл', 'село', 'селолық', 'ауылдық', 'қалалық'));

/** «АУДАН:», «Қалалар». «Ауыл» alone may be a line like the others. */
function bareGroup(label: string, words: readonly string[]): Summary | undefined {
  if (several.has(words.join(' '))) return 'subtotal';
  return one.has(words.join(' ')) && /[:.]\s*$|^[^\p{Ll}]+$/u.test(label) ? 'subtotal' : undefined;
}

/** «РО бойынша», «по школе»: may be a sum; its figures tell. */
export const saysAbout = (label: string): boolean => label.length <= 40 && /бойынша|б-ша|(?:^|\s)по\s/iu.test(label);
