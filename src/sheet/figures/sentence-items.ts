import { fold } from '../words/fold.ts';
import { folded } from './folded.ts';
import { caseOfEnding, heardWords, isMonth, type Case, type HeardWord } from '../measures/heard-words.ts';
import { behindSpace } from '../typed/number-at.ts';
import { quantityAt } from '../typed/quantity-at.ts';
import type { Token } from '../typed/tokens.ts';

export interface NumberItem {
  readonly kind: 'number';
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** It may count something: no date, year, №, grade, share, range, ordinal. */
  readonly counts: boolean;
  /** «94-інде»: how the number itself is bound to the rest. */
  readonly ending: Case | undefined;
  readonly split: readonly { readonly value: number; readonly from: number; readonly to: number }[] | undefined;
}

/** A sentence as its words, numbers and signs. */
export type Item = NumberItem | { readonly kind: 'word'; readonly word: HeardWord } | { readonly kind: 'sign'; readonly text: string };

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  ['екі|два|две|двух', 'үш|три|трёх', 'төрт|четыре|четырёх', 'бес|пять|пяти', 'алты|шесть|шести', 'жеті|семь|семи', 'сегіз|восемь|восьми', 'тоғыз|девять|девяти', 'он|десять|десяти'].flatMap((words, at) =>
    words.split('|').map((word) => [fold(word), at + 2]),
  ),
);

/** The number that a word says, two to ten. */
export const numberOfWord = (word: string): number | undefined => numberWords[folded(word)];

/** The items of a sentence; the same tokens are not read again. */
export function itemsOf(tokens: readonly Token[]): readonly Item[] {
  let items = known.get(tokens);
  if (!items) known.set(tokens, (items = read(tokens)));
  return items;
}

const known = new WeakMap<readonly Token[], readonly Item[]>();

function read(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let run: Token[] = [];
  const close = () => {
    for (const word of heardWords(run)) items.push({ kind: 'word', word });
    run = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const said = token.kind === 'word' ? numberOfWord(token.text) : undefined;
    if (token.kind === 'digits' || said !== undefined) {
      close();
      const { item, next } = token.kind === 'digits' ? numberItem(tokens, at) : wordItem(token, said!, at);
      items.push(item);
      at = next;
    } else if (isRunning(token, tokens, at)) {
      run.push(token);
      at++;
    } else {
      close();
      items.push({ kind: 'sign', text: token.kind === 'dash' ? '-' : token.text });
      at++;
    }
  }
  close();
  return items;
}

/** Words, the spaces between them, and dashes between words belong together; a dash before or behind a number is a sign. */
function isRunning(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.kind === 'word' || token.kind === 'space') return true;
  return token.kind === 'dash' && tokens[behindSpace(tokens, at + 1)]?.kind === 'word' && wordBefore(tokens, at);
}

function wordBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'space') before--;
  return tokens[before]?.kind === 'word' && numberOfWord(tokens[before]!.text) === undefined;
}

const wordItem = ({ from, to }: Token, value: number, at: number) => ({ item: { kind: 'number' as const, value, from, to, counts: true, ending: undefined, split: undefined }, next: at + 1 });

function numberItem(tokens: readonly Token[], at: number): { readonly item: NumberItem; readonly next: number } {
  const { quantity, next } = quantityAt(tokens, at)!;
  const { value, from, to, decimals, split, plus, percent } = quantity;
  const tail = tokens[next]?.kind === 'dash' && tokens[next + 1]?.kind === 'word' ? tokens[next + 1]!.text : undefined;
  const ending = tail === undefined || tail.length > 6 || tail !== tail.toLowerCase() ? undefined : caseOfEnding(tail);
  const counts = decimals === 0 && !plus && !(percent && percent.from === from) && standsFree(tokens, at, next) && !isDayOrGrade(tokens, next) && !isYear(tokens[at]!.text, next - at) && !isOrdinal(tail);
  return { item: { kind: 'number', value, from, to, counts, ending, split }, next: ending === undefined ? next : next + 2 };
}

const signOf = (token: Token | undefined) => (token?.kind === 'dash' ? '-' : token?.text ?? '');

/** Not a piece of a date, a time, a range, a number of an order. */
function standsFree(tokens: readonly Token[], at: number, next: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'space') before--;
  const after = behindSpace(tokens, next);
  const [left, right] = [signOf(tokens[before]), signOf(tokens[after])];
  if (left === '№' || /^[N#/\\+]$/u.test(left) || right === '%' || /^[/\\+]$/u.test(right)) return false;
  const close = (sign: string, digits: Token | undefined) => (sign === '.' || sign === ':' || sign === '-' || sign === ',') && digits?.kind === 'digits';
  if (close(right, tokens[after === next ? after + 1 : behindSpace(tokens, after + 1)]) && (right === '-' || after === next)) return false;
  if (left === '-' && rangeBefore(tokens, before)) return false;
  if ((left === '.' || left === ':' || left === ',') && before === at - 1 && tokens[before - 1]?.kind === 'digits') return false;
  return !(before < 0 && (right === '.' || right === ')') && after === next);
}

function rangeBefore(tokens: readonly Token[], dash: number): boolean {
  let before = dash - 1;
  while (tokens[before]?.kind === 'space') before--;
  return tokens[before]?.kind === 'digits';
}

/** «3 наурыз», «7 класс». */
function isDayOrGrade(tokens: readonly Token[], next: number): boolean {
  const at = behindSpace(tokens, next);
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  const set = tokens.slice(at + 1, at + 4).find(({ kind }) => kind === 'word');
  return isMonth(word.text) || (/^(?:сынып|класс|кл)/iu.test(word.text) && !(set && /^(?:жинақ|комплект)/iu.test(set.text)));
}

const isYear = (digits: string, length: number) => length === 1 && /^(?:19[5-9]\d|20[0-9]\d)$/u.test(digits);
const isOrdinal = (tail: string | undefined) => tail !== undefined && /^(?:ші|шы|інші|ыншы|нші|ншы|й|я|ый|ая|го|ого|ой|ому|м|ом|е|ое|ые|х|ых|шi|сынып|класс|кл)/iu.test(tail);
