import { behindSpace, numberAt } from '../typed/number-at.ts';
import type { Token } from '../typed/tokens.ts';
import { fold } from '../words/fold.ts';

/** What a statement is made of. Places count in the text of the cell. */
export type Atom =
  /** Words with what joins them: «педагог – зерттеуші», «№ 7 мектеп». */
  | { readonly kind: 'words'; readonly from: number; readonly to: number; readonly ofNumber?: true }
  | { readonly kind: 'number' | 'percent'; readonly value: number; readonly decimals: number; readonly from: number; readonly to: number }
  /** `1-4 кл`, `7 класс`. */
  | { readonly kind: 'grades'; readonly first: number; readonly last: number; readonly from: number; readonly to: number }
  /** `:`, a dash before a number or the end: what follows is the number of what stands before. */
  | { readonly kind: 'separator' | 'comma' | 'bracket' | 'slash'; readonly from: number; readonly to: number };

interface Read {
  readonly atom: Atom;
  readonly next: number;
}

const classWord = /^(?:кл|класс\p{L}*|сынып\p{L}*)$/u;
const percentWord = /^(?:пайыз\p{L}*|процент\p{L}*)$/u;
const yearWord = /^(?:жыл\p{L}*|ж|жж|год\p{L}*|г|гг|оку|уч)$/u;
const foldedAt = (tokens: readonly Token[], at: number) => (tokens[at]?.kind === 'word' ? fold(tokens[at]!.text) : '');
const highestGrade = 12;

/**
 * Takes the tokens of a sentence together into numbers, shares, grades and words.
 *
 * Takes    tokens in order
 * Returns  atoms in order; dates, years, ordinals and the numbers of schools are words
 * Refuses  nothing
 */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  for (let at = behindSpace(tokens, behindNumbering(tokens)); at < tokens.length; at = behindSpace(tokens, at)) {
    const { atom, next } = tokens[at]!.kind === 'digits' ? numberOrName(tokens, at) : signOrWord(tokens, at);
    const before = atoms.at(-1);
    if (atom.kind === 'words' && before?.kind === 'words') atoms[atoms.length - 1] = { ...before, to: atom.to };
    else atoms.push(atom);
    at = next;
  }
  return atoms;
}

/** «1. », «2) », «II.», «- », «· » before a line. */
function behindNumbering(tokens: readonly Token[]): number {
  let at = behindSpace(tokens, 0);
  while (tokens[at] && (tokens[at]!.kind === 'dash' || /^[·•*▪]$/u.test(tokens[at]!.text))) at = behindSpace(tokens, at + 1);
  const first = tokens[at];
  const isNumber = (first?.kind === 'digits' && first.text.length <= 2) || (first?.kind === 'word' && /^[IVXІХ]{1,4}$/u.test(first.text));
  const stop = isNumber ? behindSpace(tokens, at + 1) : at;
  const isStop = isNumber && (tokens[stop]?.text === '.' || tokens[stop]?.text === ')');
  return isStop && tokens[stop + 1]?.kind !== 'digits' ? behindSpace(tokens, stop + 1) : at;
}

const words = (tokens: readonly Token[], from: number, next: number): Read => ({ atom: { kind: 'words', from: tokens[from]!.from, to: tokens[next - 1]!.to }, next });

function numberOrName(tokens: readonly Token[], at: number): Read {
  return gradesAt(tokens, at) ?? nameAt(tokens, at) ?? countAt(tokens, at);
}

/** `1-4`, `5 – 11 кл`, `7 класс`, `9-сынып`. */
function gradesAt(tokens: readonly Token[], at: number): Read | undefined {
  const first = Number(tokens[at]!.text);
  if (first > highestGrade || tokens[at]!.text.length > 2) return undefined;
  const dash = behindSpace(tokens, at + 1);
  const last = tokens[dash]?.kind === 'dash' ? behindSpace(tokens, dash + 1) : dash;
  const isSpan = last !== dash && tokens[last]?.kind === 'digits' && tokens[last]!.text.length <= 2 && Number(tokens[last]!.text) <= highestGrade && Number(tokens[last]!.text) > first;
  const end = isSpan ? last : at;
  const behind = behindSpace(tokens, end + 1);
  const word = tokens[behind]?.kind === 'dash' ? behind + 1 : behind;
  const named = classWord.test(foldedAt(tokens, word));
  const tight = isSpan && dash === at + 1 && last === dash + 1;
  const follows = tokens[behind];
  const numbered = tight && behind > end + 1 && (follows?.kind === 'digits' || follows?.kind === 'dash' || follows?.text === ':');
  if (!named && !numbered && !(tight && follows?.text === ':')) return undefined;
  const next = named ? (tokens[word + 1]?.text === '.' ? word + 2 : word + 1) : end + 1;
  const above = named && !isSpan ? aboveAt(tokens, next) : undefined;
  if (above !== undefined) return { atom: { kind: 'grades', first, last: highestGrade, from: tokens[at]!.from, to: tokens[above - 1]!.to }, next: above };
  return { atom: { kind: 'grades', first, last: isSpan ? Number(tokens[last]!.text) : first, from: tokens[at]!.from, to: tokens[next - 1]!.to }, next };
}

/** «5-сыныптан жоғары», «5 класс и выше»: all grades from this one. */
function aboveAt(tokens: readonly Token[], at: number): number | undefined {
  const first = behindSpace(tokens, at);
  const second = behindSpace(tokens, first + 1);
  if (foldedAt(tokens, first) === 'жогары') return first + 1;
  return foldedAt(tokens, first) === 'и' && foldedAt(tokens, second) === 'выше' ? second + 1 : undefined;
}

/** The number of a school or an order, a date, a year, an ordinal: part of the words. */
function nameAt(tokens: readonly Token[], at: number): Read | undefined {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1];
  const next = at + 1;
  if (before?.text === '№') return words(tokens, at, tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'digits' ? next + 2 : next);
  if (tokens[at - 1]?.kind === 'word') return words(tokens, at, next);
  const dated = dateEnd(tokens, at);
  if (dated !== undefined) return words(tokens, at, dated);
  if (isYear(tokens, at)) return words(tokens, at, next);
  const ordinal = tokens[next]?.kind === 'dash' && /^(?:\p{L}?ш[иы]|[иы]нш[иы]|й|я|е|го|ом|ой|ая|ый|ое)$/u.test(foldedAt(tokens, next + 1));
  return ordinal || /^[А-ЯӘІҢҒҮҰҚӨҺA-Z]$/u.test(tokens[next]?.text ?? '') ? words(tokens, at, next + (ordinal ? 2 : 1)) : undefined;
}

/** `13.11`, `06.10.2020`. */
function dateEnd(tokens: readonly Token[], at: number): number | undefined {
  const piece = (place: number) => (tokens[place]?.text === '.' && tokens[place + 1]?.kind === 'digits' ? tokens[place + 1]!.text : undefined);
  const [month, year] = [piece(at + 1), piece(at + 3)];
  if (tokens[at]!.text.length > 2 || month?.length !== 2 || Number(month) > 12 || Number(tokens[at]!.text) > 31) return undefined;
  if (year !== undefined) return at + 5;
  const sign = tokens[behindSpace(tokens, at + 3)];
  return sign?.text === '%' || percentWord.test(sign ? fold(sign.text) : '') || tokens[at]!.text.length < 2 ? undefined : at + 3;
}

function isYear(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test(tokens[at]!.text)) return false;
  const next = behindSpace(tokens, at + 1);
  const before = at > 0 && tokens[behindBefore(tokens, at)]?.kind === 'dash' ? tokens[behindBefore(tokens, behindBefore(tokens, at))] : undefined;
  const isSpan = tokens[next]?.kind === 'dash' && /^(?:19|20)\d\d$/u.test(tokens[behindSpace(tokens, next + 1)]?.text ?? '');
  return isSpan || yearWord.test(foldedAt(tokens, next)) || /^(?:19|20)\d\d$/u.test(before?.text ?? '');
}

const behindBefore = (tokens: readonly Token[], at: number) => (tokens[at - 1]?.kind === 'space' ? at - 2 : at - 1);

function countAt(tokens: readonly Token[], at: number): Read {
  const number = numberAt(tokens, at)!;
  const sign = behindSpace(tokens, number.next);
  const isPercent = tokens[sign]?.text === '%' || percentWord.test(foldedAt(tokens, sign));
  // «барлығы 66,1-4 кл 27»: a list of numbers, no decimals.
  const listed = !isPercent && number.decimals > 0 && tokens[number.next]?.kind === 'dash' && tokens[number.next + 1]?.kind === 'digits';
  if (listed) return { atom: { kind: 'number', value: Number(tokens[at]!.text), decimals: 0, from: tokens[at]!.from, to: tokens[at]!.to }, next: at + 1 };
  const { value, decimals, from, to } = number;
  const suffix = tokens[number.next]?.kind === 'dash' && tokens[number.next + 1]?.kind === 'word' && isLower(tokens[number.next + 1]!.text) ? number.next + 2 : number.next;
  return { atom: { kind: isPercent ? 'percent' : 'number', value, decimals, from, to }, next: isPercent ? sign + 1 : suffix };
}

const isLower = (text: string) => /^\p{Ll}{1,4}$/u.test(text);

function signOrWord(tokens: readonly Token[], at: number): Read {
  const { kind, text, from, to } = tokens[at]!;
  const next = at + 1;
  if (kind === 'word') return words(tokens, at, next);
  const sign = (as: 'separator' | 'comma' | 'bracket' | 'slash'): Read => ({ atom: { kind: as, from, to }, next });
  if (kind === 'dash') return joins(tokens, at) ? words(tokens, at, next) : sign('separator');
  if (text === ':' || text === '=') return sign('separator');
  if (text === ',' || text === ';') return sign('comma');
  if (text === '(' || text === ')' || text === '[' || text === ']') return sign('bracket');
  return text === '/' || text === '\\' ? sign('slash') : words(tokens, at, next);
}

/** A dash between words belongs to them: «педагог – зерттеуші», «мектеп-гимназия». */
function joins(tokens: readonly Token[], at: number): boolean {
  return tokens[behindSpace(tokens, at + 1)]?.kind === 'word' && tokens[behindBefore(tokens, at)]?.kind === 'word';
}
