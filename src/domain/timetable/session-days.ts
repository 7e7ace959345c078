import { dayNumber, dayOfNumber, schoolYearOf, weekday, type Day } from '../calendar/day.ts';
import { holidaysOf, type HolidayId } from '../calendar/holidays.ts';
import { vacationsWithin, knowsVacations, type VacationSeason } from '../calendar/vacations.ts';
import { schoolWeek } from '../calendar/working-days.ts';
import type { Lesson } from './lesson.ts';
import { heldOn, type Session } from './sessions.ts';

/** Why there are no lessons on a day; `maybe`: nobody has confirmed it. */
export type OffKind = 'holiday' | 'weekend' | 'vacation' | 'maybe';

/** Days of a session without lessons, all for one kind of reason. */
export interface SessionDaysOff<L extends Lesson = Lesson> {
  readonly kind: OffKind;
  readonly days: readonly (Day & { readonly why: HolidayId | VacationSeason | null })[];
  readonly lessons: readonly L[];
}

/**
 * Days of a session that are days off.
 *
 * Takes    a session; whether its hub has lessons on Saturdays anyway
 * Returns  its dates on holidays, at week-ends and in the vacations, each with the lessons that would be held then
 * Refuses  years without a calendar: only week-ends are known of them
 * Source   docs/sources.md#the-calendar
 */
export function sessionDaysOff<L extends Lesson>({ lessons }: Session<L>, worksOnSaturdays: boolean): readonly SessionDaysOff<L>[] {
  const off = new Map<OffKind, { readonly days: Map<number, SessionDaysOff['days'][number]>; readonly lessons: L[] }>();
  for (const lesson of lessons)
    for (const date of heldOn(lesson)) {
      const found = reasonOf(date, worksOnSaturdays);
      if (!found) continue;
      const own = off.get(found.kind) ?? off.set(found.kind, { days: new Map(), lessons: [] }).get(found.kind)!;
      own.days.set(date, { ...dayOfNumber(date), why: found.why });
      if (own.lessons.at(-1) !== lesson) own.lessons.push(lesson);
    }
  return [...off].map(([kind, { days, lessons: held }]) => ({ kind, days: [...days].sort(([one], [other]) => one - other).map(([, day]) => day), lessons: held }));
}

function reasonOf(date: number, worksOnSaturdays: boolean): { readonly kind: OffKind; readonly why: HolidayId | VacationSeason | null } | undefined {
  const day = dayOfNumber(date);
  const holiday = holidaysOf(day.year).find((each) => dayNumber(each) === date);
  if (holiday?.status === 'confirmed') return { kind: 'holiday', why: holiday.id };
  if (weekday(day) > (worksOnSaturdays ? 6 : schoolWeek(day))) return { kind: 'weekend', why: null };
  const [vacation] = knowsVacations(schoolYearOf(day)) ? vacationsWithin(day, day) : [];
  if (vacation) return { kind: vacation.disputed ? 'maybe' : 'vacation', why: vacation.season };
  return holiday ? { kind: 'maybe', why: holiday.id } : undefined;
}
