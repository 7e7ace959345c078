import { isDay } from '../../domain/calendar/day.ts';
import type { DateForm, PartialDay } from './date-span.ts';
import { behindYearMark, digitsAt, isDashAt, isSign, touches, yearAt, type Pieces } from './date-tokens.ts';
import { monthOf } from './month-words.ts';

/** A span before its place in the text is known. */
export interface ReadSpan {
  readonly from: PartialDay;
  readonly to: PartialDay;
  readonly form: DateForm;
  readonly monthAs: 'digits' | 'word';
  /** The piece behind it. */
  readonly next: number;
  /** Two digits each, or a year: nothing else looks like it. */
  readonly sure: boolean;
}

interface ReadDay {
  readonly day: PartialDay;
  readonly next: number;
  readonly sure: boolean;
}

const made = (day: number, month: number, year: number | undefined): PartialDay => (year === undefined ? { month, day } : { year, month, day });

/** `21.10`, `21.10.2026`, `06.10.20 ж`, `21/10/2026`. */
function digitDay(pieces: Pieces, at: number): ReadDay | undefined {
  const [day, month] = [digitsAt(pieces, at, 1, 2), digitsAt(pieces, at + 2, 1, 2)];
  const sign = pieces.tokens[at + 1]?.text;
  if (day === undefined || month === undefined || (sign !== '.' && sign !== '/')) return undefined;
  const year = isSign(pieces, at + 3, sign) ? yearBehind(pieces, at + 4) : undefined;
  if (!isDay(year?.year, month, day) || (year === undefined && (sign === '/' || isTorn(pieces, at + 3)))) return undefined;
  const twoDigits = pieces.tokens[at]!.text.length === 2 && pieces.tokens[at + 2]!.text.length === 2;
  const glued = touches(pieces, at + 1) && touches(pieces, at + 2);
  return { day: made(day, month, year?.year), next: year?.next ?? at + 3, sure: year !== undefined || (twoDigits && glued) };
}

function yearBehind(pieces: Pieces, at: number): { year: number; next: number } | undefined {
  const full = yearAt(pieces, at);
  if (full) return full;
  const short = digitsAt(pieces, at, 2, 2);
  return short !== undefined && touches(pieces, at) && !isTorn(pieces, at + 1) ? { year: 2000 + short, next: behindYearMark(pieces, at + 1) } : undefined;
}

/** `10.10.5`, `10.10,5`, `10.10 %`: a number or a numbering, no day. */
const isTorn = (pieces: Pieces, at: number) =>
  ((isSign(pieces, at, '.') || isSign(pieces, at, ',')) && touches(pieces, at) && touches(pieces, at + 1) && pieces.tokens[at + 1]!.kind === 'digits') || isSign(pieces, at, '%');

const ordinals = new Set(['го', 'е', 'ое', 'й', 'ы', 'и', 'сы', 'си', 'ши', 'шы', 'нен', 'инен', 'сына', 'сине']);

/** Goes over «-го», «-сі» behind a day, and over the quotation mark of «15» сентября. */
function behindDay(pieces: Pieces, at: number): number {
  if (isDashAt(pieces, at) && ordinals.has(pieces.folded(at + 1))) return at + 2;
  return isSign(pieces, at, '»') || isSign(pieces, at, '"') || isSign(pieces, at, '”') ? at + 1 : at;
}

/** «3 наурыз», «17 ноября 2023 года», «15» сентября. */
function wordDay(pieces: Pieces, at: number): (ReadDay & { readonly since: boolean }) | undefined {
  const day = digitsAt(pieces, at, 1, 2);
  const place = day === undefined ? at : behindDay(pieces, at + 1);
  const month = pieces.tokens[place]?.kind === 'word' ? monthOf(pieces.tokens[place]!.text) : undefined;
  if (day === undefined || month === undefined) return undefined;
  const year = yearAt(pieces, place + 1);
  if (!isDay(year?.year, month.month, day)) return undefined;
  return { day: made(day, month.month, year?.year), next: year?.next ?? place + 1, sure: year !== undefined || !month.doubtful, since: month.since };
}

/** «қараша айының 13-17-сі», «қарашаның 13-і»: the days behind their month. */
export function daysOfMonth(pieces: Pieces, at: number): ReadSpan | undefined {
  const month = pieces.tokens[at]?.kind === 'word' ? monthOf(pieces.tokens[at]!.text) : undefined;
  const first = month && (pieces.folded(at + 1) === 'айынын' ? at + 2 : month.whose ? at + 1 : undefined);
  const day = first === undefined ? undefined : digitsAt(pieces, first, 1, 2);
  if (!month || first === undefined || day === undefined || !isDay(undefined, month.month, day) || isTorn(pieces, first + 1)) return undefined;
  const last = isDashAt(pieces, first + 1) ? digitsAt(pieces, first + 2, 1, 2) : undefined;
  const isSpan = last !== undefined && last >= day && isDay(undefined, month.month, last);
  const to = isSpan ? last : day;
  return { from: made(day, month.month, undefined), to: made(to, month.month, undefined), form: isSpan ? 'days' : 'day', monthAs: 'word', next: behindDay(pieces, isSpan ? first + 3 : first + 1), sure: true };
}

const until = new Set(['по', 'до']);
const since = new Set(['тен', 'ден', 'тан', 'дан', 'нан', 'нен']);

/** Goes over a dash, «по», «-ден»: what stands between two ends of a span. */
function behindConnector(pieces: Pieces, at: number): number | undefined {
  if (until.has(pieces.folded(at)) || pieces.folded(at) === 'бастап') return at + 1;
  if (!isDashAt(pieces, at)) return undefined;
  return since.has(pieces.folded(at + 1)) ? at + 2 : at + 1;
}

const span = (from: PartialDay, to: ReadDay, monthAs: ReadSpan['monthAs'], sure: boolean): ReadSpan => ({ from, to: to.day, form: 'days', monthAs, next: to.next, sure });

/** `13.11 – 17.11`, `09.01-19.01.2024 ж`, `03-07. 10`. */
function digitDays(pieces: Pieces, at: number): ReadSpan | undefined {
  const first = digitDay(pieces, at);
  const connected = first && behindConnector(pieces, first.next);
  const last = connected === undefined ? undefined : digitDay(pieces, connected);
  if (first && last) return span(first.day, last, 'digits', first.sure && last.sure);
  const day = digitsAt(pieces, at, 1, 2);
  const next = day === undefined ? undefined : behindConnector(pieces, at + 1);
  const end = next === undefined ? undefined : digitDay(pieces, next);
  if (day === undefined || next === undefined || end === undefined || day > end.day.day! || day === 0) return undefined;
  const twoDigits = pieces.tokens[at]!.text.length === 2 && pieces.tokens[next]!.text.length === 2;
  const monthOfTwo = pieces.tokens[next + 2]!.text.length === 2;
  return span({ ...end.day, day }, end, 'digits', end.day.year !== undefined || (monthOfTwo && (twoDigits || end.sure || touches(pieces, next + 2))));
}

/** «10 – 13 мамыр», «с 28 октября по 1 ноября 2023 г.», «13 қарашадан 17 қарашаға дейін». */
function wordDays(pieces: Pieces, at: number): ReadSpan | undefined {
  const first = wordDay(pieces, at);
  const connected = first && (behindConnector(pieces, first.next) ?? (first.since ? first.next : undefined));
  const last = connected === undefined ? undefined : wordDay(pieces, connected);
  if (first && last) return span(first.day, last, 'word', last.sure);
  const day = digitsAt(pieces, at, 1, 2);
  const next = day === undefined ? undefined : behindConnector(pieces, behindDay(pieces, at + 1));
  const end = next === undefined ? undefined : wordDay(pieces, next);
  return day !== undefined && end && day > 0 && day <= end.day.day! ? span({ ...end.day, day }, end, 'word', end.sure) : undefined;
}

/** Days at a place: a span of them before a single one. */
export function daysAt(pieces: Pieces, at: number): ReadSpan | undefined {
  const several = digitDays(pieces, at) ?? wordDays(pieces, at);
  if (several) return several;
  const byWord = wordDay(pieces, at);
  const single = byWord ?? digitDay(pieces, at);
  if (!single || (isDashAt(pieces, single.next) && single.day.year === undefined && pieces.tokens[single.next + 1]?.kind === 'digits')) return undefined;
  return { from: single.day, to: single.day, form: 'day', monthAs: byWord ? 'word' : 'digits', next: single.next, sure: single.sure };
}
