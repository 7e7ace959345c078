import type { Entry, Quantity } from './entry.ts';
import { behindSpace } from './number-at.ts';
import { partAt, percentAt, quantityAt } from './quantity-at.ts';
import { tokensOf, type Token } from './tokens.ts';

const longest = 200;
const mostWords = 8;

/** A text that begins with a digit or a sign: a count, a share alone, or words after all. */
export function entryOfText(text: string): Entry {
  const words: Entry = { kind: 'words', text: text.trim() };
  if (text.length > longest) return words;
  const tokens = tokensOf(text);
  const start = behindSpace(tokens, 0);
  const sign = signAt(tokens, start);
  if (sign === undefined) return words;
  const first = sign === 0 ? start : start + 1;
  return percentAlone(tokens, first) ?? countAlone(text, tokens, first, sign === -1) ?? words;
}

/** 0 for none, −1 for a minus that touches its number; undefined where no number follows. */
function signAt(tokens: readonly Token[], at: number): 0 | 1 | -1 | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return 0;
  if (tokens[at + 1]?.kind !== 'digits') return undefined;
  return token?.kind === 'dash' ? -1 : token?.text === '+' ? 1 : undefined;
}

function percentAlone(tokens: readonly Token[], at: number): Entry | undefined {
  const share = percentAt(tokens, at);
  return share && tokens.slice(share.next).every(isTrailing) ? { kind: 'percent', percent: share.percent } : undefined;
}

const isTrailing = ({ kind, text }: Token) => kind === 'space' || '.,:;'.includes(text);

function countAlone(text: string, tokens: readonly Token[], at: number, negative: boolean): Entry | undefined {
  const read = quantityAt(tokens, at);
  if (!read || isOther(tokens, at, read.quantity)) return undefined;
  const tail = tailOf(text, tokens, read.next);
  if (!tail) return undefined;
  const { value, from } = read.quantity;
  const begin = at > 0 && tokens[at - 1]!.kind !== 'space' ? tokens[at - 1]!.from : from;
  const quantity: Quantity = { ...read.quantity, ...tail.parts, value: negative ? -value : value, from: begin, ...(tail.words === '' ? {} : { words: tail.words }) };
  const { split, aside, plus, percent, words } = quantity;
  const isAlone = !split && !aside && !plus && !percent && words === undefined;
  return { kind: 'quantity', quantity, asText: isAlone };
}

/** What begins with a number and is no count: a day and its month, the grades of a combined class, a number behind zeros. */
function isOther(tokens: readonly Token[], at: number, { value, decimals, plus, percent, to }: Quantity): boolean {
  const text = tokens[at]!.text;
  const isDate = decimals === 2 && !percent && text.length === 2 && tokens[at + 1]!.text === '.' && value <= 31.12 && Number(tokens[at + 2]!.text) <= 12 && Number(text) > 0;
  const term = plus?.length === 1 ? plus[0]!.value : 0;
  const isGrades = plus !== undefined && value <= 11 && term > value && term <= Math.min(11, value + 3) && to < plus[0]!.from;
  return isDate || isGrades || (plus !== undefined && plus.length > 1 && value <= 11);
}

interface Tail {
  readonly words: string;
  readonly parts: Pick<Quantity, 'split' | 'aside' | 'plus' | 'percent'>;
}

/** Words behind the number, and a bracket or a share behind the words; undefined where they make it something else than a count. */
function tailOf(text: string, tokens: readonly Token[], at: number): Tail | undefined {
  const start = behindSpace(tokens, at);
  if (start >= tokens.length) return { words: '', parts: {} };
  if (bindsNumber(tokens, at)) return undefined;
  const parts = {};
  let end = start;
  for (let words = 0; end < tokens.length; end++) {
    const token = tokens[end]!;
    const behind = token.kind === 'space' || words === 0 ? undefined : partAt(tokens, end, parts);
    if (behind !== undefined) return tokens.slice(behind).every(isTrailing) ? { words: tidy(text.slice(tokens[start]!.from, token.from)), parts } : undefined;
    if (token.kind === 'digits' && !isNumbered(tokens, end)) return undefined;
    if (token.kind === 'word' && ++words > mostWords && tokens[start]!.kind !== 'dash') return undefined;
  }
  const words = tidy(text.slice(tokens[start]!.from));
  return isOrdinal(words) ? undefined : { words, parts };
}

/** `9А`, `2022ж`, `3-ші`, `5-сынып`, `1)`, `1. Абай`, `7-11`, `№`: what touches the number says that it numbers something. */
function bindsNumber(tokens: readonly Token[], at: number): boolean {
  const [sign, behind] = [tokens[at], tokens[at + 1]];
  if (sign?.kind === 'word') return sign.text.length < 3;
  if (sign?.kind === 'dash' && behind?.kind === 'word') return behind.text[0] === behind.text[0]!.toLowerCase();
  if (sign?.text === ')') return true;
  return sign?.text === '.' && tokens[behindSpace(tokens, at + 1)]?.kind === 'word';
}

const isNumbered = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]?.kind === 'space' ? at - 2 : at - 1;
  return tokens[before]?.text === '№';
};

const months = /^(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|мая|май|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu;
const years = /^(?:жыл|жж|ж|год|года|году|гг|г)(?![\p{L}])/iu;

/** `15 қазан`, `2022 жыл`: no count. */
const isOrdinal = (words: string) => months.test(words) || years.test(words);

const edges = /^[\s\p{Pd}−,.:;=]+|[\s,.:;]+$/gu;
const tidy = (words: string) => words.replace(edges, '');
