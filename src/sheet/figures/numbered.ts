import type { HeardWord } from '../measures/heard-words.ts';
import { measureOfWords } from '../measures/measure-of.ts';
import type { MeasureKey } from '../measures/measure.ts';
import { isSign, lastOf, wordOf, type Found } from './items.ts';
import type { Item, NumberItem } from './sentence-items.ts';
import { endsPhrase, isFunction, restricts, saysItExists } from './verbs.ts';

/** «205 шағын жинақты мектеп», «37 – бастауыш», «174 совмещённых класса-комплекта». */
export function numbered(items: readonly Item[], at: number, item: NumberItem): Found | undefined {
  const following = wordsBehind(items, isSign(items[at + 1], '-') ? at + 2 : at + 1);
  if (item.ending !== undefined) return partOf(item, following);
  const length = phraseLength(following);
  const phrase = withoutPredicate(following.slice(0, length));
  const behind = following.slice(length);
  const last = lastOf(phrase, ({ concept }) => concept !== 'filler');
  const measure = last && hubsThatAreSmall(qualifiedBefore(items, at, measureOfWords(phrase).measure), behind);
  if (!measure || measure === 'teachers' || last.ending === 'from' || last.ending === 'other') return undefined;
  const bound = phrase.some(({ concept }) => concept === 'attached') || wordOf(items[at - 1])?.concept === 'attached' || (measure.endsWith('-combined') && !phrase.some(({ concept }) => concept === 'combined'));
  const preposition = wordOf(items[at - 1])?.concept === 'preposition' ? wordOf(items[at - 1])!.text.toLowerCase() : '';
  if (preposition === 'из') return { measure, certain: behind.length === 0 && items[at - 2]?.kind !== 'word' && (items[at + 1 + following.length]?.kind === 'number' || isSign(items[at + 1 + following.length], ':-')) };
  if (measure === 'hubs' && attachesTo(items, at + 1 + length)) return { measure, certain: !isRestricted(items, at, []) };
  if (measure.endsWith('-combined') && preposition !== '') return { measure, certain: !isRestricted(items, at, behind) };
  if ((last.ending === 'in' || last.ending === 'to' || preposition !== '') && !bound) return ofPlaces(measure, behind);
  if (last.ending === 'of' && behind[0]?.concept === 'combined') return ofPlaces(measure, behind);
  if (behind[0] && behind[0].concept === undefined && last.ending === 'plain' && !endsPhrase(behind[0].text)) return undefined;
  if (measure.startsWith('small-schools') && behind.some(({ concept }) => concept === 'combined')) return undefined;
  return { measure, certain: (bound || measure === 'small-schools.hubs' || phrase.length < length || saysAll(items, at) || exists(behind) || (behind.length === 0 && isOnlyPlace(items, at))) && !isRestricted(items, at, behind) };
}

/** «3 тірек мектебінің өзі – ШЖМ», «5 ШЖМ-нің өзі РО». */
const hubsThatAreSmall = (measure: MeasureKey | undefined, behind: readonly HeardWord[]): MeasureKey | undefined =>
  (measure === 'hubs' && behind.some(({ concept }) => concept === 'small')) || (measure === 'small-schools' && behind.some(({ concept }) => concept === 'hub')) ? (behind.some(({ concept }) => concept === undefined || concept === 'attached') ? undefined : 'small-schools.hubs') : measure;

/** «За 14 ресурсными центрами закреплены 85 …», «14 тірек мектебіне 56 ШЖМ бекітілген». */
const attachesTo = (items: readonly Item[], from: number): boolean => items.slice(from).some((item) => wordOf(item)?.concept === 'attached') && items.slice(from).some((item) => item.kind === 'number' && item.counts);

function wordsBehind(items: readonly Item[], begin: number): HeardWord[] {
  const words: HeardWord[] = [];
  for (let at = begin; items[at]?.kind === 'word'; at++) words.push(wordOf(items[at])!);
  return words;
}

/** «закреплены 190 МКШ», «бекітілген 190 ШЖМ», «біріктірілген сыныптары бар 94 мектеп»: what stands before the number says which schools. */
function qualifiedBefore(items: readonly Item[], at: number, measure: MeasureKey | undefined): MeasureKey | undefined {
  if (measure !== 'small-schools' && measure !== 'schools') return measure;
  const [before, classes, combined] = [wordOf(items[at - 1])?.concept, wordOf(items[at - 2])?.concept, wordOf(items[at - 3])?.concept];
  if (before === 'attached') return 'small-schools.attached';
  if (before !== 'with' && before !== 'without') return measure;
  if (classes === 'class' && combined === 'combined') return before === 'with' ? 'small-schools.with-combined' : 'small-schools.without-combined';
  return before === 'with' && classes === undefined ? measure : undefined;
}

/** «семинарға барлығы 33 ШЖМ қатысты», «барлығы 12 ШЖМ жөнделді»: what happened to them is not understood, so they may be some of all. */
function isRestricted(items: readonly Item[], at: number, behind: readonly HeardWord[]): boolean {
  if (behind.some(({ concept, text }) => restricts(text) || (concept === undefined && !saysItExists(text) && !isFunction(text)))) return true;
  const before = wordOf(items[at - 1]);
  if (before && before.concept === undefined && !saysItExists(before.text) && !isFunction(before.text)) return true;
  if (saysEach(items, at)) return true;
  for (let place = at - 1; place >= 0 && items[place]!.kind === 'word'; place--) if (restricts(wordOf(items[place])!.text)) return true;
  return false;
}

/** «әр РО-ға 4 мектеп», «за каждой школой», «за 3 новыми РЦ …»: not of all of them. */
const saysEach = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).some((item, place) => {
    const [text, next] = [wordOf(item)?.text ?? '', wordOf(items[place + 1])?.concept];
    return /^(?:жаңа|новы|новой|новым)/iu.test(text) || (/^(?:әр|әрбір|кажд)/iu.test(text) && next !== 'district' && next !== 'city' && next !== 'filler');
  });

/** The words behind a number that belong to its noun. */
function phraseLength(words: readonly HeardWord[]): number {
  let length = 0;
  while (length < words.length && belongs(words, length)) length++;
  return length;
}

function belongs(words: readonly HeardWord[], at: number): boolean {
  const { concept, text } = words[at]!;
  if (concept === undefined || concept === 'number' || concept === 'total') return false;
  const before = words[at - 1];
  if (before && (before.ending === 'of' || before.ending === 'from')) return false;
  if (before && (before.ending === 'in' || before.ending === 'to') && concept !== 'attached') return false;
  if (concept === 'filler') return !isFunction(text) && !/^(?:құра|отыр|тең|бол|состав|равн)/iu.test(text);
  if (concept === 'preposition') return false;
  return !(concept === 'attached' && before?.concept === 'hub');
}

/** «174 біріктірілген сынып бар»: the word at the end says that there are some, not whose they are. */
function withoutPredicate(phrase: readonly HeardWord[]): readonly HeardWord[] {
  const last = phrase.at(-1);
  return last?.concept === 'with' || last?.concept === 'without' ? phrase.slice(0, -1) : phrase;
}

const ofSchools: ReadonlySet<MeasureKey> = new Set<MeasureKey>(['small-schools', 'schools']);

/** «94 мектепте біріктірілген сыныптар бар», «в 94 МКШ есть совмещённые классы»: schools, and which. */
function ofPlaces(measure: MeasureKey, behind: readonly HeardWord[]): Found | undefined {
  if (!ofSchools.has(measure)) return undefined;
  const about = behind.some(({ concept }, at) => concept === 'combined' && behind[at + 1]?.concept === 'class');
  const there = lastOf(behind, ({ concept }) => concept === 'with' || concept === 'without')?.concept ?? (behind.some(({ text }) => saysItExists(text)) ? 'with' : undefined);
  const understood = behind.every(({ concept, text }) => concept !== undefined || saysItExists(text));
  if (!about || !understood || !there) return undefined;
  return { measure: there === 'without' ? 'small-schools.without-combined' : 'small-schools.with-combined', certain: true };
}

/** «94-інде біріктірілген сыныптар бар», «190-ы бекітілген»: so many of those before. */
function partOf({ ending }: NumberItem, behind: readonly HeardWord[]): Found | undefined {
  if (ending === 'in') return ofPlaces('small-schools', behind);
  if (ending !== 'plain') return undefined;
  const words = behind.slice(0, phraseLength(behind));
  const { measure } = measureOfWords(words);
  return measure?.startsWith('schools.') || measure?.startsWith('small-schools.') ? { measure, certain: false } : undefined;
}

/** «барлығы», «құрылған», «функционирует» just before the number. */
function saysAll(items: readonly Item[], at: number): boolean {
  for (let place = at - 1, looked = 0; place >= 0 && looked < 3; place--) {
    const word = wordOf(items[place]);
    if (!word) {
      if (isSign(items[place], '-:')) continue;
      return false;
    }
    if (word.concept === 'total' || saysItExists(word.text) || word.concept === 'with' || /^жалпы$/iu.test(word.text)) return true;
    if (word.concept !== 'filler') looked += 1;
    if (word.concept === undefined) return false;
  }
  return false;
}

/** «В области 146 МКШ, …»: before the number stands nothing but where and when. */
const isOnlyPlace = (items: readonly Item[], at: number): boolean =>
  at > 0 && items.slice(0, at).every((item) => (item.kind === 'word' ? item.word.concept === 'filler' || item.word.concept === 'preposition' || item.word.concept === 'total' : item.kind === 'number' ? !item.counts : !isSign(item, '-:')));

/** The first words behind the phrase say that they are there. */
function exists(behind: readonly HeardWord[]): boolean {
  const first = behind.find(({ concept, text }) => concept !== 'filler' || saysItExists(text));
  return first !== undefined && (first.concept === 'with' || saysItExists(first.text)) && !behind.some(({ text }) => restricts(text));
}
