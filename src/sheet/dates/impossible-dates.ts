import { daysInMonth } from '../../domain/calendar/day.ts';
import { oncePerText } from '../names/once.ts';
import { digitsAt, isDashAt, isSign, piecesOf, touches, yearAt, type Pieces } from './date-tokens.ts';
import { monthOf } from './month-words.ts';
import type { DatePlace } from './read-dates.ts';

/** A date that cannot be: 31.04.2024, «30 ақпан», 17.11–13.11.2023. */
export interface ImpossibleDate {
  readonly kind: 'no-such-day' | 'no-such-month' | 'backwards' | 'perhaps-backwards';
  /** As written. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
  /** How many days the month has; undefined for the other kinds. */
  readonly days: number | undefined;
}

/** Without a day past the 28th, a month past the 12th or a span there is nothing to look at. */
const mayBe = /(?:29|3\d)|\d\s*[-–—]\s*\d|\.\s?(?:1[3-9]|[2-9]\d)\./u;

const inTerm = oncePerText((text) => (mayBe.test(text) ? read(text, 'term') : []));
const inSentence = oncePerText((text) => (mayBe.test(text) ? read(text, 'sentence') : []));

/**
 * The dates in a text that no calendar has.
 *
 * Takes    a text; where it stands: only in a cell of dates is `31.04` without a year one
 * Returns  days and months that there are not, spans that end before they begin
 * Refuses  nothing: numbers, numbers of orders and of points are none
 */
export const impossibleDatesIn = (text: string, place: DatePlace): readonly ImpossibleDate[] => (place === 'term' ? inTerm : inSentence)(text);

interface RoughDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly next: number;
}

function read(text: string, place: DatePlace): ImpossibleDate[] {
  const pieces = piecesOf(text);
  const found: ImpossibleDate[] = [];
  for (let at = 0; at < pieces.tokens.length; ) {
    const one = isInside(pieces, at) ? undefined : (spanAt(pieces, at) ?? dayAt(pieces, at, place));
    if (one?.kind) {
      const [from, to] = [pieces.tokens[at]!.from, pieces.tokens[one.next - 1]!.to];
      found.push({ kind: one.kind, written: text.slice(from, to), from, to, days: one.days });
    }
    at = one?.next ?? at + 1;
  }
  return found;
}

/** The digits belong to a number, an order or a numbering that begins before them. */
const isInside = (pieces: Pieces, at: number) =>
  pieces.tokens[at]!.kind !== 'digits' || isSign(pieces, at - 1, '№') || (touches(pieces, at) && ['.', ',', '/', '\\', ':'].includes(pieces.tokens[at - 1]!.text));

type Judged = { readonly kind: ImpossibleDate['kind'] | undefined; readonly next: number; readonly days?: number | undefined };

function dayAt(pieces: Pieces, at: number, place: DatePlace): Judged | undefined {
  const day = roughDay(pieces, at, place);
  return day && { ...judged(day), next: day.next };
}

function judged({ day, month, year }: RoughDay): { kind: ImpossibleDate['kind'] | undefined; days: number | undefined } {
  if (month > 12) return { kind: 'no-such-month', days: undefined };
  const days = daysInMonth(year ?? 2024, month);
  return day > days ? { kind: 'no-such-day', days } : { kind: undefined, days: undefined };
}

/** `31.04.2024`, «31 сәуір 2024 ж.», in a cell of dates `31.04`: as written, whether there is such a day or not. */
function roughDay(pieces: Pieces, at: number, place: DatePlace): RoughDay | undefined {
  const day = digitsAt(pieces, at, 1, 2);
  if (day === undefined || day < 1) return undefined;
  const word = pieces.tokens[at + 1]?.kind === 'word' ? monthOf(pieces.tokens[at + 1]!.text) : undefined;
  if (word && !word.doubtful) {
    const year = yearAt(pieces, at + 2);
    return day > 31 ? undefined : { day, month: word.month, year: year?.year, next: year?.next ?? at + 2 };
  }
  const month = isSign(pieces, at + 1, '.') && touches(pieces, at + 1) ? digitsAt(pieces, at + 2, 1, 2) : undefined;
  if (month === undefined || month < 1 || !touches(pieces, at + 2)) return undefined;
  const year = isSign(pieces, at + 3, '.') && touches(pieces, at + 3) ? yearAt(pieces, at + 4) : undefined;
  if (year) return { day, month, year: year.year, next: year.next };
  const closes = !isSign(pieces, at + 3, '.') || pieces.tokens[at + 4]?.kind !== 'digits';
  const sure = place === 'term' && pieces.tokens[at]!.text.length === 2 && pieces.tokens[at + 2]!.text.length === 2 && month <= 12 && day <= 31 && closes;
  return sure ? { day, month, year: undefined, next: at + 3 } : undefined;
}

/** `17.11–13.11.2023`, `17-13.11.2023`, «19 қаңтар – 9 қаңтар»: both ends must be days. */
function spanAt(pieces: Pieces, at: number): Judged | undefined {
  const first = roughDay(pieces, at, 'term');
  const dash = first?.next ?? at + 1;
  if (!isDashAt(pieces, dash)) return undefined;
  const last = roughDay(pieces, dash + 1, 'term');
  if (!last || judged(last).kind || (first && judged(first).kind)) return undefined;
  if (first) return isBackwards(first, last) && (last.year !== undefined || first.year !== undefined) ? { kind: 'backwards', next: last.next } : undefined;
  const day = digitsAt(pieces, at, 2, 2);
  const isSpan = day !== undefined && day <= 31 && day > last.day && last.year !== undefined;
  return isSpan ? { kind: 'perhaps-backwards', next: last.next } : undefined;
}

/** Without a year of its own, the first day may lie in the year before. */
function isBackwards(first: RoughDay, last: RoughDay): boolean {
  const number = ({ month, day }: RoughDay) => month * 32 + day;
  if (first.year !== undefined && last.year !== undefined) return first.year * 400 + number(first) > last.year * 400 + number(last);
  return first.year === undefined && first.month === last.month && first.day > last.day;
}
