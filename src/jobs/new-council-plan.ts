import { dayNumber, dayOfNumber } from '../domain/calendar/day.ts';
import { knownCalendar } from '../domain/calendar/school-calendar.ts';
import { writeDates } from '../sheet/dates/write-date.ts';
import type { NewRow } from './new-register-rows.ts';
import { councilPlanTerms, newSessionWords, type ActivityTerm } from './new-session-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';

/** The council's plan as it is done everywhere, from the order to the work behind the session; terms are counted from the session's days where these are known. */
export function councilPlanRows({ language, session }: RegistersWishes): readonly NewRow<'activities'>[] {
  const words = newSessionWords[language];
  return words.activities.map((title, at) => ({ number: at + 1, title, term: session ? daysOf(councilPlanTerms[at]!, session, words.term.during) : wordsOf(councilPlanTerms[at]!, words.term) }));
}

function wordsOf(term: ActivityTerm, words: (typeof newSessionWords)['kk']['term']): string {
  if (term === 'during') return words.during;
  if (term === 'last-day') return words.lastDay;
  return term === 'week-after' ? words.weekAfter : words.before(term.from < -7 ? 2 : 1);
}

function daysOf(term: ActivityTerm, { from, until }: NonNullable<RegistersWishes['session']>, during: string): string {
  if (term === 'during') return during;
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const span = term === 'last-day' ? [last, last] : term === 'week-after' ? [worked(last + 7, -1), worked(last + 7, -1)] : [worked(first + term.from, 1), worked(first + term.to, -1)];
  const [start, end] = [Math.min(...span), Math.max(...span)];
  return writeDates({ from: dayOfNumber(start), to: dayOfNumber(end) });
}

const longestRest = 30;

/** The nearest day on which schools work, this one or one in that direction. */
function worked(day: number, step: 1 | -1): number {
  for (let away = 0; away < longestRest; away++) if (!knownCalendar.freeOn(day + step * away)) return day + step * away;
  return day;
}
