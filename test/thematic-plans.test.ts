import fc from 'fast-check';
import { dayNumber, dayOfNumber, type Day } from '../src/domain/calendar/day.ts';
import { checks } from '../src/checks/index.ts';
import { runChecks } from '../src/jobs/run-checks.ts';
import { writeDay } from '../src/sheet/dates/write-date.ts';
import { noWishes } from '../src/sheet/sheet-report.ts';
import { plantedFaults, type PlantedFault } from './fixtures/plan-set-planting.ts';
import { planSet, weekdayOf, type PlanSet } from './fixtures/plan-sets.ts';
import { sheetOf } from './fixtures/sheet-of.ts';

const written = (day: number) => writeDay(dayOfNumber(day));
const shortDays = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт'];

/** As the files of a set are named and headed. */
const sheetsOf = ({ hub, plans, holidays, sessions }: PlanSet) => [
  sheetOf([['school', 'grade', 'subject', 'lesson_no', 'topic', 'hours', 'date'], ...plans.flatMap(({ school, grade, subject, lessons }) => lessons.map(({ topic, hours, date }, at) => [school, grade, subject, at + 1, topic === '' ? null : topic, hours, written(date)]))], { name: 'ktp' }),
  sheetOf([['hub', 'from', 'to'], ...sessions.map((days) => [hub, ...days.map(written)])], { name: 'sessions' }),
  sheetOf([['from', 'to'], ...holidays.map((days) => days.map(written))], { name: 'holidays' }),
  sheetOf([['school', 'grade', 'subject', 'weekday'], ...plans.flatMap(({ school, grade, subject, weekdays }) => weekdays.map((day) => [school, grade, subject, shortDays[day - 1]!]))], { name: 'timetable_days' }),
];

interface Told {
  readonly kind: PlantedFault;
  readonly school: string;
  readonly class: string;
  readonly subject: string;
  readonly [more: string]: unknown;
}
const numbers = (told: Told) => told['numbers'] as readonly number[];
const details: Readonly<Record<PlantedFault, (told: Told) => readonly unknown[]>> = {
  A1_lag_before_session: (told) => [dayNumber(told['from'] as Day), told['lessons']],
  A2_missing_topic: (told) => told['topics'] as readonly string[],
  A3_duplicate_topic: (told) => [told['topic']],
  A4_date_on_holiday: (told) => [numbers(told)[0], dayNumber((told['days'] as readonly Day[])[0]!)],
  A5_date_wrong_weekday: (told) => [numbers(told)[0], dayNumber((told['days'] as readonly Day[])[0]!)],
  A6_hours_total: (told) => [told['found'], told['hub']],
  A7_order_swapped: (told) => [numbers(told)[0]],
};

/** All that is found in a set by the checks about sessions; what is none of the planted kinds stands under its check. */
function foundIn(set: PlanSet): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = Object.fromEntries(plantedFaults.map((kind) => [kind, []]));
  const about = Object.fromEntries(Object.entries(checks).filter(([id]) => id.startsWith('plan-')));
  for (const { check, args } of runChecks(sheetsOf(set), noWishes, { language: 'ru' }, about)) {
    const told = args as Told;
    const detail = (details as Readonly<Record<string, (told: Told) => readonly unknown[]>>)[told.kind];
    (found[detail ? told.kind : check] ??= []).push([told.school, told.class, told.subject, ...(detail?.(told) ?? [])].join(' | '));
  }
  for (const list of Object.values(found)) list.sort();
  return found;
}

describe('thematic plans of a hub and its magnets with planted faults', () => {
  it('are found all, each once, and nothing else', () => {
    const set = planSet({ faults: 3, seed: 5 });
    expect(Object.values(set.truth).flat().length).toBeGreaterThanOrEqual(26);
    expect(foundIn(set)).toEqual(set.truth);
  });

  it('are found whatever the set, and where nothing is planted nothing is found', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(1), (seed, faults) => {
        const set = planSet({ faults, seed, grades: [7], magnets: 3 });
        expect(foundIn(set)).toEqual(set.truth);
      }),
      { numRuns: 4 },
    );
  });

  it('are the same set whenever a seed is asked for, on days of lessons', () => {
    const set = planSet({ faults: 1, seed: 9, grades: [8], magnets: 3 });
    expect(planSet({ faults: 1, seed: 9, grades: [8], magnets: 3 })).toEqual(set);
    expect(set.plans[0]!.lessons.every(({ date }) => set.plans[0]!.weekdays.includes(weekdayOf(date)))).toBe(true);
  });
});
