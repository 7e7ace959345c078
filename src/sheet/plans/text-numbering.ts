import { perReport } from '../sheet-report.ts';
import { numbersOfLine, type NumberedLine } from './numbered-lines.ts';
import { closesOrder, isSignature, orders } from './order-lines.ts';
import { asRoman } from './roman.ts';
import { linesWithSections } from './text-lines.ts';

export type NumberingKind =
  /** І, ІІ, ІV. */
  | 'gap'
  /** 1, 2, 2. */
  | 'repeat'
  /** An order whose points begin anew with 1 before it is signed. */
  | 'restart'
  /** 3, 5, 5, 6: one number is wrong. */
  | 'stray'
  /** 3, «4.5.», 6: two sections under one number. */
  | 'merged';

/** What is wrong with the numbering of chapters, sections and points. */
export interface NumberingFlaw {
  readonly kind: NumberingKind;
  readonly at: NumberedLine;
  /** The numbered line before it. */
  readonly before: NumberedLine;
  /** Numbers that are missing, as the text writes them. */
  readonly missing: readonly string[];
  /** The number that is due here; undefined where several answers are right. */
  readonly due: string | undefined;
}

/** A list that may go on: what was last in it. */
interface Run {
  last: number;
  lastLine: NumberedLine;
  length: number;
  /** The last sub-number of the last number: 3 after «3.3». */
  sub: number;
}

interface State {
  readonly runs: Map<string, Run[]>;
  inOrder: boolean;
  readonly flaws: NumberingFlaw[];
}

/** The flaws in the numbering of a report's text. */
export const textNumberingFlaws = perReport((report): readonly NumberingFlaw[] => {
  const state: State = { runs: new Map(), inOrder: false, flaws: [] };
  for (const line of linesWithSections(report)) {
    const numbered = numbersOfLine(line);
    for (const number of numbered) readNumbered(state, number);
    if (numbered.length === 0 && state.inOrder && isSignature(line)) state.inOrder = false;
    if (orders(line.text)) state.inOrder = true;
  }
  return state.flaws;
});

function readNumbered(state: State, at: NumberedLine): void {
  if (at.style === 'roman' || at.style === 'chapter') {
    state.inOrder = state.inOrder && at.style === 'roman' && at.numbers[0] === 1;
    readChapter(state, at);
  } else if (at.numbers.length > 1) readSub(state, at);
  else readPoint(state, at);
}

const runsOf = (state: State, style: string): Run[] => {
  const list = state.runs.get(style) ?? [];
  state.runs.set(style, list);
  return list;
};

const begun = (at: NumberedLine): Run => ({ last: at.numbers[0]!, lastLine: at, length: 1, sub: 0 });
const goOn = (run: Run, at: NumberedLine, number = at.numbers[0]!) => Object.assign(run, { last: number, lastLine: at, length: run.length + 1, sub: 0 });
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const mostMissing = 3;

/** Chapters: one list, which may begin anew with I; a chapter begins new lists of sections. */
function readChapter(state: State, at: NumberedLine): void {
  const [run] = runsOf(state, at.style);
  const number = at.numbers[0]!;
  if (run && number === run.last + 1) goOn(run, at);
  else if (!run || number === 1 || number < run.last || number - run.last - 1 > mostMissing || isInitial(at)) {
    if (!isInitial(at)) state.runs.set(at.style, [begun(at)]);
  } else {
    const missing = upTo(run.last + 1, number).map((n) => inStyle(at, n));
    const kind = number === run.last ? 'repeat' : 'gap';
    state.flaws.push({ kind, at, before: run.lastLine, missing, due: inStyle(at, run.last + 1) });
    goOn(run, at);
  }
  state.runs.delete('point');
  state.runs.delete('bracket');
}

/** «Х. Сейтова», «І. Жансүгіров атындағы»: a person's initial, no chapter. */
const isInitial = (at: NumberedLine) => at.written.length === 1 && /^\p{Lu}\p{Ll}+(?:ов|ев|ин|ова|ева|ина|ұлы|қызы|\p{Ll}*\s+ат)/u.test(at.rest);

const inStyle = (at: NumberedLine, number: number) => (/^\d/u.test(at.written) ? String(number) : inLetters(at.written, asRoman(number)));

/** In the letters that the text uses: «ІІІ» beside «ІІ» in Cyrillic, «III» beside «II» in Latin. */
const inLetters = (written: string, latin: string) => (written.includes('І') ? latin.replaceAll('I', 'І') : latin);

function readPoint(state: State, at: NumberedLine): void {
  const runs = runsOf(state, at.style);
  const number = at.numbers[0]!;
  const top = runs.at(-1);
  if (number === 1) {
    if (top && state.inOrder && top.last > 1 && (top.sub > 0 || closesOrder(at.rest))) {
      state.flaws.push({ kind: 'restart', at, before: top.lastLine, missing: [], due: `${top.last + 1}${at.style === 'bracket' ? ')' : '.'}` });
      goOn(top, at, top.last + 1);
    } else runs.push(begun(at));
    return;
  }
  const place = lastPlace(runs, number - 1);
  if (place >= 0) {
    runs.length = place + 1;
    goOn(runs[place]!, at);
  } else readOdd(state, runs, at);
}

/** The innermost list that stands at a number. */
const lastPlace = (runs: readonly Run[], number: number) => runs.map(({ last }) => last).lastIndexOf(number);

/** A number that continues no list. */
function readOdd(state: State, runs: Run[], at: NumberedLine): void {
  const number = at.numbers[0]!;
  const [under, top] = [runs.at(-2), runs.at(-1)];
  const sign = at.style === 'bracket' ? ')' : '.';
  if (!top || number < top.last || number - top.last - 1 > mostMissing) runs.push(begun(at));
  else if (number === top.last) {
    if (!takeForStray(state, top.lastLine)) state.flaws.push({ kind: 'repeat', at, before: top.lastLine, missing: [], due: `${number + 1}${sign}` });
    goOn(top, at);
  } else if (number === 3 && top.length === 1 && under?.length === 1 && top.last === 1 && under.last === 1) {
    state.flaws.push({ kind: 'repeat', at: top.lastLine, before: under.lastLine, missing: [], due: `2${sign}` });
    runs.pop();
    goOn(under, at);
  } else {
    const missing = upTo(top.last + 1, number).map(String);
    state.flaws.push({ kind: 'gap', at, before: top.lastLine, missing, due: `${top.last + 1}${sign}` });
    goOn(top, at);
  }
}

/** The same number once more: the gap before it was one wrong number («3, 5, 5» for «3, 4, 5»). */
function takeForStray(state: State, line: NumberedLine): boolean {
  const last = state.flaws.at(-1);
  if (last?.kind !== 'gap' || last.at !== line || last.missing.length !== 1) return false;
  state.flaws[state.flaws.length - 1] = { ...last, kind: 'stray' };
  return true;
}

/** «3.1» belongs to the list whose last number is 3. */
function readSub(state: State, at: NumberedLine): void {
  if (at.numbers.length > 2) return;
  const [parent = 0, sub = 0] = at.numbers;
  const runs = runsOf(state, at.style);
  const run = runs[lastPlace(runs, parent)];
  const before = runs[lastPlace(runs, parent - 1)];
  if (run) {
    if (run.sub > 0 && sub > run.sub + 1 && sub - run.sub - 1 <= mostMissing)
      state.flaws.push({ kind: 'gap', at, before: run.lastLine, missing: upTo(run.sub + 1, sub).map((n) => `${parent}.${n}`), due: `${parent}.${run.sub + 1}` });
    Object.assign(run, { sub, lastLine: at });
  } else if (before && sub === parent + 1) {
    state.flaws.push({ kind: 'merged', at, before: before.lastLine, missing: [`${parent}.`, `${sub}.`], due: undefined });
    goOn(before, at, sub);
  }
}
