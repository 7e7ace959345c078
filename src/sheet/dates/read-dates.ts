import type { DateSpan, PartialDay } from './date-span.ts';
import { behindYearMark, digitsAt, isDashAt, isSign, piecesOf, touches, yearAt, type Pieces } from './date-tokens.ts';
import { monthOf } from './month-words.ts';
import { daysAt, daysOfMonth, type ReadSpan } from './read-days.ts';

/** Where a text stands: a cell whose heading says «мерзімі» holds dates in any form, a sentence only where nothing else is meant. */
export type DatePlace = 'term' | 'sentence';

const known = { term: new Map<string, readonly DateSpan[]>(), sentence: new Map<string, readonly DateSpan[]>() };
const mayHold = { term: /[\p{L}\d]/u, sentence: /\d|ай|месяц/iu };

/**
 * The dates in a text: `03-07. 10`, `09.01-19.01.2024 ж`, «10 – 13 мамырында», «2011 жылдың 18-23 сәуір аралығында»,
 * «қараша-2021ж», «2021-2022 оқу жылы», «с 13 по 17 ноября 2023 г.».
 *
 * Takes    a text; where it stands
 * Returns  what it says about when, in order; a month, a year or a day that is not written is not guessed
 * Refuses  nothing: `44,2 – 60,2`, «1-4 кл», «№ 29», `4.5.` are no dates, and 31.04 is none
 */
export function datesIn(text: string, place: DatePlace = 'sentence'): readonly DateSpan[] {
  if (!mayHold[place].test(text)) return [];
  const memory = known[place];
  let spans = memory.get(text);
  if (!spans) {
    if (memory.size > 5000) memory.clear();
    memory.set(text, (spans = read(text, place)));
  }
  return spans;
}

function read(text: string, place: DatePlace): DateSpan[] {
  const pieces = piecesOf(text);
  const spans: DateSpan[] = [];
  for (let at = 0; at < pieces.tokens.length; ) {
    const found = spanAt(pieces, at, place);
    if (found && inOrder(found)) {
      const { next, from, to, form, monthAs } = found;
      spans.push({ from, to, form, monthAs, at: { from: pieces.tokens[at]!.from, to: pieces.tokens[next - 1]!.to } });
      at = next;
    } else at++;
  }
  return spans;
}

/** A span that ends before it begins is none; without years it may go over New Year. */
function inOrder({ from, to }: ReadSpan): boolean {
  const number = ({ year = 0, month, day = 0 }: PartialDay) => (year * 12 + month) * 32 + day;
  if (from.year !== undefined && to.year !== undefined) return number(from) <= number(to);
  return from.month !== to.month || (from.day ?? 0) <= (to.day ?? 31);
}

function spanAt(pieces: Pieces, at: number, place: DatePlace): ReadSpan | undefined {
  const { kind, text } = pieces.tokens[at]!;
  if (kind === 'word') return daysOfMonth(pieces, at) ?? monthsAt(pieces, at, place);
  if (kind !== 'digits' || isNumbered(pieces, at)) return undefined;
  if (text.length === 4) return afterYear(pieces, at, place) ?? yearsAt(pieces, at);
  if (text.length > 4) return undefined;
  const days = daysAt(pieces, at);
  return days && isMeant(pieces, at, days, place) ? withYears(days) : undefined;
}

/** `№ 10.10`, `1.10.10`, `08.30-09.10`: the digits belong to something that begins before them. */
function isNumbered(pieces: Pieces, at: number): boolean {
  if (isSign(pieces, at - 1, '№')) return true;
  if (!touches(pieces, at)) return false;
  const before = pieces.tokens[at - 1]!;
  return (['.', ',', '/', '\\', ':'].includes(before.text) && pieces.tokens[at - 2]?.kind === 'digits') || (before.kind === 'dash' && pieces.tokens[at - 2]?.kind === 'digits' && touches(pieces, at - 1));
}

const cues = /^(?:куни|кунги|кунине|кунге|кундери|дейин|бастап|аралыг\p{L}*|аралык|ж|г)$/u;
const before = new Set(['с', 'со', 'от', 'по', 'до', 'на', 'к']);

/** In a sentence `10.10` may be a number: it is a day where it is a span, has a year, or a word says so. */
function isMeant(pieces: Pieces, at: number, { form, sure, next, monthAs, to }: ReadSpan, place: DatePlace): boolean {
  if (place === 'term' || to.year !== undefined) return true;
  if (!sure) return false;
  return form === 'days' || monthAs === 'word' || cues.test(pieces.folded(next)) || before.has(pieces.folded(at - 1));
}

/** The year stands behind the last day and is meant for the first one too. */
function withYears(span: ReadSpan): ReadSpan {
  const { from, to } = span;
  if (to.year === undefined || from.year !== undefined) return span;
  return { ...span, from: { ...from, year: from.month > to.month ? to.year - 1 : to.year } };
}

const inYear = (span: ReadSpan, year: number): ReadSpan => ({
  ...span,
  from: { ...span.from, year },
  to: { ...span.to, year: span.to.year ?? (span.to.month < span.from.month ? year + 1 : year) },
});

/** «2011 жылдың 18-23 сәуір», «2023 жылдың 13.11 – 17.11», «2022 жылдың сәуір айында». */
function afterYear(pieces: Pieces, at: number, place: DatePlace): ReadSpan | undefined {
  const year = yearAt(pieces, at);
  if (!year?.marked) return undefined;
  const days = pieces.tokens[year.next]?.kind === 'digits' ? daysAt(pieces, year.next) : (daysOfMonth(pieces, year.next) ?? monthsAt(pieces, year.next, 'term'));
  if (!days || days.from.year !== undefined || (pieces.tokens[year.next]!.kind === 'digits' && !days.sure && place === 'sentence')) return undefined;
  return inYear(days, year.year);
}

const study = /^(?:оку|ож|о|уч|учебн\p{L}*)$/u;

/** «2021-2022 оқу жылы», «2021/2022 учебный год», «2011-2020 жж.», «2022 жылы». */
function yearsAt(pieces: Pieces, at: number): ReadSpan | undefined {
  const first = yearAt(pieces, at);
  if (!first) return undefined;
  const joined = isDashAt(pieces, at + 1) || isSign(pieces, at + 1, '/');
  const last = joined ? (digitsAt(pieces, at + 2, 2, 2) === (first.year + 1) % 100 ? { year: first.year + 1, next: at + 3, marked: false } : yearAt(pieces, at + 2)) : undefined;
  if (!last) return first.marked ? wholeYears(first.year, first.year, first.next, 'years') : undefined;
  const isStudy = last.year === first.year + 1 && study.test(pieces.folded(last.next));
  if (isStudy) return wholeYears(first.year, last.year, behindStudy(pieces, last.next), 'school-year');
  return last.marked && last.year > first.year ? wholeYears(first.year, last.year, last.next, 'years') : undefined;
}

function behindStudy(pieces: Pieces, at: number): number {
  const dot = isSign(pieces, at + 1, '.') && touches(pieces, at + 1) ? at + 2 : at + 1;
  return behindYearMark(pieces, dot);
}

const wholeYears = (first: number, last: number, next: number, form: 'school-year' | 'years'): ReadSpan =>
  form === 'years'
    ? { from: { year: first, month: 1 }, to: { year: last, month: 12 }, form, monthAs: 'digits', next, sure: true }
    : { from: { year: first, month: 9 }, to: { year: last, month: 8 }, form, monthAs: 'digits', next, sure: true };

const monthCue = /^(?:ай|айы|айында|айынан|айынын|айына|айлары|айларында|айындагы|месяц\p{L}*)$/u;

/** «қазан», «қыркүйек – қазан», «қараша-2021ж», «октябрь 2021». */
function monthsAt(pieces: Pieces, at: number, place: DatePlace): ReadSpan | undefined {
  const month = pieces.tokens[at]?.kind === 'word' ? monthOf(pieces.tokens[at]!.text) : undefined;
  if (!month) return undefined;
  const second = isDashAt(pieces, at + 1) && pieces.tokens[at + 2]?.kind === 'word' ? monthOf(pieces.tokens[at + 2]!.text) : undefined;
  const last = second ? at + 3 : at + 1;
  const year = yearAt(pieces, last) ?? (isDashAt(pieces, last) || isSign(pieces, last, ',') ? yearAt(pieces, last + 1) : undefined);
  const cue = monthCue.test(pieces.folded(last));
  const alone = place === 'term' && (!month.doubtful || pieces.tokens.length === 1);
  if (!year && !cue && !alone) return undefined;
  const next = year?.next ?? (cue ? last + 1 : last);
  const span: ReadSpan = { from: { month: month.month }, to: { month: (second ?? month).month }, form: second ? 'months' : 'month', monthAs: 'word', next, sure: true };
  return year ? withYears({ ...span, to: { ...span.to, year: year.year } }) : span;
}
