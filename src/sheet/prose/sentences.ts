import { tokensOf, type Token } from '../typed/tokens.ts';
import type { Sentence } from './paragraph.ts';

/** Abbreviations that a name or a number follows: «Абай ат. мектебі», «им. Абая», «ул. Сатпаева». */
const openAbbreviations = new Set(['ат', 'атын', 'им', 'ул', 'обл', 'пос', 'стр', 'рис', 'см', 'проф', 'доц', 'акад', 'зам', 'пед', 'қ', 'ауд', 'мект', 'тел', 'бұйр', 'пр']);
/** A number or a dash behind these goes on with the line: «17 чел. – 89 %», «1-4 кл. 27». */
const unitAbbreviations = new Set(['чел', 'кл', 'сын', 'тг', 'тыс', 'мың', 'млн', 'каб', 'сағ', 'ж', 'жж', 'г', 'гг', 'пед', 'уч', 'оқ']);
const openings = new Set(['«', '"', '“', '(', '№', '·', '•']);
const closings = new Set(['»', '"', '”', ')', ']']);
const romanNumeral = /^[IVXІХ]{1,4}$/u;
const isUpper = (text: string) => /^\p{Lu}/u.test(text);

/**
 * Takes a cell's text apart into sentences and lines.
 *
 * Takes    any text
 * Returns  its sentences in order, spaces around them left out; a line of its own is a sentence unless it is plainly
 *          wrapped; nothing that holds a letter or a digit is dropped
 * Refuses  nothing
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const known = remembered.get(text);
  if (known) return known;
  const sentences = split(text, tokensOf(text));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, sentences);
  return sentences;
}

const mostRemembered = 20_000;
const remembered = new Map<string, readonly Sentence[]>();

function split(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const sentence = trimmed(text, tokens.slice(start, end));
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (at < start) continue;
    if (endsLine(text, tokens, start, at)) cut(at + 1);
    else if (isStop(tokens[at]!) && endsSentence(tokens, start, at)) cut(behindClosings(tokens, at));
  }
  cut(tokens.length);
  return sentences;
}

function trimmed(text: string, tokens: readonly Token[]): Sentence | undefined {
  const first = tokens.findIndex(({ kind }) => kind !== 'space');
  const last = tokens.at(-1)?.kind === 'space' ? tokens.length - 2 : tokens.length - 1;
  if (!tokens.some(({ kind }) => kind === 'word' || kind === 'digits')) return undefined;
  const [from, to] = [tokens[first]!.from, tokens[last]!.to];
  return { from, to, text: text.slice(from, to), tokens: tokens.slice(first, last + 1) };
}

const lineBreak = /[\n\r\v\u2028\u2029]/u;
/** Shorter lines are lines by intention. */
const shortestWrapped = 40;

function endsLine(text: string, tokens: readonly Token[], start: number, at: number): boolean {
  const { kind, text: space, from } = tokens[at]!;
  if (kind !== 'space' || !lineBreak.test(space)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const goesOn = before !== undefined && (before.kind === 'word' || before.text === ',') && after?.kind === 'word' && !isUpper(after.text);
  return !(goesOn && from - Math.max(tokens[start]!.from, text.lastIndexOf('\n', from - 1)) >= shortestWrapped);
}

const isStop = ({ kind, text }: Token) => kind === 'sign' && (text === '.' || text === '!' || text === '?' || text === '…');

/** Nobody ends a sentence with more signs; a line of dots ends none. */
const mostClosings = 20;

function behindClosings(tokens: readonly Token[], stop: number): number {
  let at = stop + 1;
  while (at - stop < mostClosings && at < tokens.length && (isStop(tokens[at]!) || closings.has(tokens[at]!.text))) at++;
  return at;
}

function endsSentence(tokens: readonly Token[], start: number, stop: number): boolean {
  const next = behindClosings(tokens, stop);
  const [before, after] = [tokens[stop - 1], tokens[next]];
  if (after === undefined) return true;
  if (after.kind !== 'space') return isMissingSpace(before, after, tokens[stop]!);
  const follows = tokens[next + 1];
  if (follows === undefined) return true;
  if (!opensSentence(follows)) return false;
  return tokens[stop]!.text !== '.' || before === undefined || !isOpen(tokens, start, stop, follows);
}

const opensSentence = ({ kind, text }: Token) => kind === 'digits' || kind === 'dash' || (kind === 'word' ? isUpper(text) : openings.has(text));

/** «қойылды.Сабақтың»: two sentences without a space between them; «Ж.Ақбай», «т.б.» are none. */
const isMissingSpace = (before: Token | undefined, after: Token, { text }: Token) =>
  text === '.' && before?.kind === 'word' && before.text.length >= 4 && !isUpper(before.text) && after.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(after.text);

/** Does what stands before the full stop go on behind it: an initial, a number of a line, a date, an abbreviation? */
function isOpen(tokens: readonly Token[], start: number, stop: number, follows: Token): boolean {
  const before = tokens[stop - 1]!;
  if (isNumbering(tokens, start, stop)) return true;
  if (before.kind === 'digits') return follows.kind === 'digits' && Number(before.text) <= 31 && follows.text.length <= 2;
  if (before.kind !== 'word') return false;
  if (before.text.length === 1 && follows.kind === 'word') return !behindNumber(tokens, stop - 1);
  return openAbbreviations.has(before.text.toLowerCase()) || (follows.kind !== 'word' && unitAbbreviations.has(before.text.toLowerCase())) || follows.kind === 'digits' && before.text.length <= 2;
}

/** «2023 ж.», «2023 г.»: the year's letter, no initial. */
function behindNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'digits';
}

/** «1. …», «3.1. …», «II. …» at the beginning. */
function isNumbering(tokens: readonly Token[], start: number, stop: number): boolean {
  if (stop - start > 8) return false;
  const pieces = tokens.slice(start, stop).filter(({ kind }) => kind !== 'space');
  return pieces.length <= 3 && pieces.every(({ kind, text }) => kind === 'digits' ? text.length <= 2 : kind === 'word' ? romanNumeral.test(text) : text === '.');
}
