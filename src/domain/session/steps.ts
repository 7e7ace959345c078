import type { Day } from '../calendar/day.ts';
import { countStates, stateOn } from './activities.ts';
import type { Activity } from './records.ts';

/** `wrong`: something contradicts itself or is late; `partly`: begun. */
export type StepState = 'done' | 'partly' | 'missing' | 'wrong';

/** What there is of a step, and what it lacks. Words are the pane's. */
export interface StepFact {
  readonly code:
    /** Of the session itself. */
    | 'no-session' | 'no-days' | 'no-order' | 'order'
    /** `kind`: a table that is missing, or has so many `count` rows. */
    | 'no-table' | 'rows'
    /** `done` of `all` lines of the council's plan; `late`. `no-activities`: the plan has no such line. */
    | 'activities' | 'activities-late' | 'no-activities'
    /** Lessons of the session in the timetables, and what is wrong with them. */
    | 'no-lessons' | 'lessons' | 'clashes'
    /** `kind`: of which test or mark. */
    | 'no-marks' | 'marks'
    | 'no-plans' | 'plans-equal' | 'plans-differ' | 'plans-lonely'
    | 'no-capacity' | 'not-placed' | 'placed' | 'no-routes' | 'seats-short' | 'no-rates' | 'cost'
    /** `role`: nobody is assigned to it. */
    | 'no-role' | 'roles'
    | 'findings';
  readonly good: boolean;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A step with these is not only unfinished: somebody must look at it. */
const wrong: ReadonlySet<StepFact['code']> = new Set(['activities-late', 'clashes', 'plans-differ', 'seats-short', 'findings']);

/**
 * How a step stands.
 *
 * Takes    what there is of it and what it lacks
 * Returns  `wrong` where something contradicts itself or is late, `done` where nothing is lacking, `missing` where nothing is there, `partly` otherwise
 * Refuses  nothing: a step of which nothing is known is missing
 * Source   docs/sources.md#sessions
 */
export function stepState(facts: readonly StepFact[]): StepState {
  if (facts.some(({ code, good }) => !good && wrong.has(code))) return 'wrong';
  if (!facts.some(({ good }) => good)) return 'missing';
  return facts.every(({ good }) => good) ? 'done' : 'partly';
}

/**
 * What the council's plan says of a step.
 *
 * Takes    its lines; the day
 * Returns  how many of them are done, and how many are late; where a line is begun and not done the step is not done either
 * Refuses  nothing
 */
export function factsOfActivities(activities: readonly Activity[], on: Day): readonly StepFact[] {
  if (activities.length === 0) return [{ code: 'no-activities', good: false, args: {} }];
  const { done, late } = countStates(activities.map((activity) => stateOn(activity, on)));
  const all = activities.length;
  const finished: StepFact = { code: 'activities', good: done === all, args: { done, all } };
  return late > 0 ? [finished, { code: 'activities-late', good: false, args: { late } }] : [finished];
}
