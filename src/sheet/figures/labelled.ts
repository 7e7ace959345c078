import type { HeardWord } from '../measures/heard-words.ts';
import { measureOfWords } from '../measures/measure-of.ts';
import type { MeasureKey } from '../measures/measure.ts';
import { isJoint, isSign, lastOf, lastPlace, wordOf, type Found } from './items.ts';
import type { Item, NumberItem } from './sentence-items.ts';
import { endsPhrase, saysItExists } from './verbs.ts';

/** «біріктірілген сыныптар саны – 174», «Всего МКШ: 205», «количество МКШ составляет 205», «совмещённых классов насчитывается 174». */
export function labelled(items: readonly Item[], at: number, item: NumberItem): Found | undefined {
  if (item.ending === 'from' || /^(?:до|более|менее|свыше|около|кемінде|шамамен|примерно|почти)$/iu.test(wordOf(items[at - 1])?.text ?? '')) return undefined;
  const start = phraseStart(items, at);
  const phrase = items.slice(start, at);
  const all = phrase.flatMap((piece) => (piece.kind === 'word' ? [piece.word] : []));
  const words = withoutVerb(all);
  const reached = (item.ending === 'other' || item.ending === 'to') && /^(?:құра|жет|тең)/iu.test(wordOf(items[at + 1])?.text ?? '');
  const { measure, saysNumber } = measureOfWords(words);
  const direct = isSign(items[at - 1], '-:') || words.length < all.length || reached || (words.length > 1 && words.at(-1)!.concept === 'total') || isLevelAlone(items, at, measure);
  if (!measure || phrase.some((piece) => isSign(piece, ';)')) || (!direct && !(saysNumber && endsWithNumber(words)))) return undefined;
  const next = wordOf(items[isSign(items[at + 1], '-') ? at + 2 : at + 1]);
  if (next && next.concept === undefined && !endsPhrase(next.text) && !saysNumber) return undefined;
  if (next?.concept !== undefined && next.concept !== 'filler' && !isSign(items[at - 1], '-:')) return undefined;
  if (!saysNumber && isPlace(words)) return undefined;
  return { measure, certain: saysNumber || words.length < all.length || words.some(({ concept }) => concept === 'total') || isAlone(items, at) };
}

/** «в том числе начальных 21, основных 58». */
const isLevelAlone = (items: readonly Item[], at: number, measure: MeasureKey | undefined): boolean =>
  measure !== undefined && /schools\.(?:primary|basic|secondary)$/u.test(measure) && (items[at + 1] === undefined || isSign(items[at + 1], ',.;')) && items.slice(0, at).some((item) => item.kind === 'number' && item.counts);

/** «В МКШ», «ШЖМ-де»: where something is, not what is counted. */
function isPlace(words: readonly HeardWord[]): boolean {
  const telling = words.filter(({ concept }, at) => concept !== 'filler' && concept !== 'total' && !(concept === 'preposition' && words[at + 1]?.concept === 'filler'));
  return telling[0]?.concept === 'preposition' || telling.at(-1)?.ending === 'in' || telling.at(-1)?.ending === 'to';
}

/** «совмещённых классов насчитывается»: the verb before the number says no more than a dash. */
function withoutVerb(words: readonly HeardWord[]): readonly HeardWord[] {
  const last = words.at(-1);
  return last && last.concept === undefined && saysItExists(last.text) ? words.slice(0, -1) : words;
}

/** «… саны 174», «количество … составляет 174»: nothing but «number» and words without meaning stands between. */
function endsWithNumber(words: readonly HeardWord[]): boolean {
  const last = lastOf(words, ({ concept }) => concept !== 'filler' && concept !== 'total');
  return last?.concept === 'number' || (words.at(-1)?.concept === 'filler' && words.some(({ concept }) => concept === 'number'));
}

/** The line ends with the number: «Біріктірілген сыныптар – 174». */
const isAlone = (items: readonly Item[], at: number) => items.slice(at + 1).every((item) => item.kind === 'sign') && !items.slice(0, at).some((item) => item.kind === 'number' && item.counts);

/** Behind the last number that counts, and then behind the last comma, bracket or «және». */
function phraseStart(items: readonly Item[], at: number): number {
  const number = lastPlace(items, (item, place) => place < at && item.kind === 'number' && item.counts);
  if (number < 0) return 0;
  const boundary = lastPlace(items, (item, place) => place < at - 1 && place > number && (isSign(item, ',;:()') || isJoint(item)));
  return boundary < 0 ? number + 1 : boundary + 1;
}
