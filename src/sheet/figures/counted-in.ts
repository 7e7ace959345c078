import type { MeasureKey } from '../measures/measure.ts';
import type { Sentence } from '../prose/paragraph.ts';
import type { HeardWord } from '../measures/heard-words.ts';
import type { Token } from '../typed/tokens.ts';
import { isJoint, isSign, lastPlace, wordOf, type Found } from './items.ts';
import { labelled } from './labelled.ts';
import { numbered } from './numbered.ts';
import { itemsOf, type Item, type NumberItem } from './sentence-items.ts';

/** A number in a sentence with what it counts. */
export interface Counted {
  readonly measure: MeasureKey;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Where the number stands among the sentence's items. */
  readonly at: number;
  /** It is said of all of them: «барлығы», «саны», «құрылған», not «5 ШЖМ жөндеуден өтті». */
  readonly certain: boolean;
  /** «(153/21)» behind it. */
  readonly split: NumberItem['split'];
}

export interface CountedSentence {
  readonly items: readonly Item[];
  readonly counted: readonly Counted[];
}

/**
 * What the numbers of a sentence count: «біріктірілген сыныптар саны – 174», «174 совмещённых класса», «37 – бастауыш».
 *
 * Takes    a sentence
 * Returns  its items, and those of its numbers whose quantity is beyond doubt
 * Refuses  nothing: dates, years, №, grades, shares and whatever is not understood are passed over
 */
export function countedIn({ tokens }: Pick<Sentence, 'tokens'>): CountedSentence {
  let found = known.get(tokens);
  if (!found) known.set(tokens, (found = read(tokens)));
  return found;
}

const known = new WeakMap<readonly Token[], CountedSentence>();

function read(tokens: readonly Token[]): CountedSentence {
  const items = itemsOf(tokens);
  const counted: Counted[] = [];
  let before: Counted | undefined;
  items.forEach((item, at) => {
    if (item.kind !== 'number' || !item.counts) return;
    const found = labelled(items, at, item) ?? numbered(items, at, item) ?? inLanguage(items, at, before) ?? ofThem(items, at, before);
    if (!found) return;
    const measure = small(found.measure, before?.measure);
    const certain = found.certain || (before !== undefined && continues(items, before, measure, at));
    before = { measure, value: item.value, from: item.from, to: item.to, at, certain, split: item.split ?? splitBehind(items, at) };
    counted.push(before);
  });
  return { items, counted: isTally(items, counted) ? counted.map((one) => ({ ...one, certain: true })) : withCertainty(items, counted) };
}

/** «Ресурсных центров – 15, магнитных школ – 57»: nothing but labels and their numbers. */
const isTally = (items: readonly Item[], counted: readonly Counted[]): boolean =>
  counted.length > 1 &&
  counted.every(({ at }) => isSign(items[at - 1], '-:')) &&
  items.every((item) => (item.kind === 'word' ? item.word.concept !== undefined : item.kind === 'sign' || !item.counts || counted.some(({ from }) => from === item.from)));

/** «94 мектепте біріктірілген сыныптар бар, олардың саны – 174»: the classes were named last. */
function ofThem(items: readonly Item[], at: number, before: Counted | undefined): Found | undefined {
  if (before?.measure !== 'small-schools.with-combined' || !before.certain || !isSign(items[at - 1], '-:')) return undefined;
  const comma = lastPlace(items, (item, place) => place < at - 1 && isSign(item, ',;'));
  const words = items.slice(comma + 1, at - 1).flatMap((item) => wordOf(item) ?? []);
  const meant = comma > before.at && words.length > 0 && /^(?:олардың|их)$/iu.test(words[0]!.text) && words.some(({ concept }) => concept === 'number') && words.every(({ concept }) => concept === 'number' || concept === 'filler');
  return meant && wordOf(items[comma - 1]) && items.slice(before.at, comma).some((item) => wordOf(item)?.concept === 'class') ? { measure: 'combined-classes', certain: true } : undefined;
}

/** «96 біріктірілген сынып (71 қазақ, 25 орыс тілінде)», «на казахском языке – 71»: classes of the number before. */
function inLanguage(items: readonly Item[], at: number, before: Counted | undefined): Found | undefined {
  if (!before?.measure.startsWith('combined-classes')) return undefined;
  const direct = isSign(items[at - 1], '-:');
  const begin = lastPlace(items, (item, place) => place < at - 1 && (item.kind === 'number' || isSign(item, ',;:()') || isJoint(item))) + 1;
  const words = direct ? wordsIn(items.slice(begin, at)) : wordsIn(items.slice(isSign(items[at + 1], '-') ? at + 2 : at + 1)).slice(0, 4);
  const known = words.filter(({ concept }) => concept !== 'filler' && concept !== 'preposition' && concept !== 'with');
  const language = known[0]?.concept;
  if ((language !== 'kazakh' && language !== 'russian') || known.some(({ concept }) => concept !== language && concept !== 'combined' && concept !== 'class')) return undefined;
  return { measure: `combined-classes.${language}`, certain: before.certain };
}

/** The words up to the next sign or number. */
function wordsIn(items: readonly Item[]): HeardWord[] {
  const end = items.findIndex((item) => item.kind !== 'word' || isJoint(item));
  return items.slice(0, end < 0 ? items.length : end).flatMap((item) => wordOf(item) ?? []);
}

/** «174 біріктірілген сынып бар (153/21)». */
function splitBehind(items: readonly Item[], at: number): NumberItem['split'] {
  const open = items.findIndex((item, place) => place > at && item.kind !== 'word');
  const [one, slash, other, close] = items.slice(open + 1, open + 5);
  const isSplit = isSign(items[open], '(') && one?.kind === 'number' && isSign(slash, '/') && other?.kind === 'number' && isSign(close, ')');
  return isSplit ? [one, other] : undefined;
}

/** Levels of the schools that the sentence has counted before are levels of small-class schools. */
const small = (measure: MeasureKey, before: MeasureKey | undefined): MeasureKey =>
  measure.startsWith('schools.') && before?.startsWith('small-schools') ? (`small-${measure}` as MeasureKey) : measure;

/** «205 ШЖМ-нің 37 – бастауыш», «из 205 МКШ 37 – начальные», and what follows such a one. */
function continues(items: readonly Item[], before: Counted, measure: MeasureKey, at: number): boolean {
  const between = items.slice(before.at + 1, at);
  if (!before.certain || between.some((item) => isSign(item, ';.'))) return false;
  const words = between.flatMap((item) => (item.kind === 'word' ? [item.word] : []));
  if (isListed(between) && words.every(({ concept }) => concept !== undefined) && (subjectOf(before.measure) === subjectOf(measure) || endsThere(items, at))) return true;
  if (between.some((item) => isSign(item, ',')) && words.some(({ text }) => /^(?:ішінде|них|числе)$/iu.test(text))) return true;
  return words.every(({ concept }) => concept !== undefined) && (words.some(({ ending }) => ending === 'of') || isSign(items[at - 1], '-:') || /\.(?:primary|basic|secondary)$/u.test(before.measure) || wordOf(items[before.at - 1])?.concept === 'preposition');
}

/** In «1 – педагог-шебер, 358 педагог-зерттеуші жұмыс істейді» the verb is said of both. */
function withCertainty(items: readonly Item[], counted: readonly Counted[]): Counted[] {
  const result = [...counted];
  for (let at = result.length - 2; at >= 0; at--) {
    const [one, next] = [result[at]!, result[at + 1]!];
    const between = items.slice(one.at + 1, next.at);
    const understood = between.every((item) => item.kind !== 'word' || item.word.concept !== undefined);
    if (!one.certain && next.certain && understood && isListed(between) && subjectOf(one.measure) === subjectOf(next.measure)) result[at] = { ...one, certain: true };
  }
  return result;
}

/** Behind the number and its noun nothing more is said of them: «…, 15 опорных школ.» */
function endsThere(items: readonly Item[], at: number): boolean {
  const end = items.findIndex((item, place) => place > at && item.kind !== 'word');
  const words = items.slice(at + 1, end < 0 ? items.length : end);
  return words.length > 0 ? words.every((item, place) => wordOf(item)?.concept !== undefined && (wordOf(item)!.ending === 'plain' || place === words.length - 1)) : isSign(items[at - 1], '-:');
}

const subjectOf = (measure: MeasureKey) => measure.split('.')[0];
const isListed = (between: readonly Item[]) => between.some((item) => isSign(item, ',') || isJoint(item)) && !between.some((item) => isSign(item, ';:('));
