import { dayNumber, type Day } from '../calendar/day.ts';
import type { Named } from '../timetable/lesson.ts';
import type { Activity, Assignment } from './records.ts';

/** How a piece of work stands on a day. `due`: it is under way, or ends within the next days. */
export const activityStates = ['done', 'due', 'late', 'coming', 'undated'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What decides how a piece of work stands. */
export interface Termed {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly done: Day | undefined;
  /** Says that it is done and not when. */
  readonly isDone: boolean;
}

/** So many days before its end a person is reminded. */
export const soon = 7;

/**
 * How a piece of work stands on a day.
 *
 * Takes    its days; the day
 * Returns  `done` where it was done by then, `late` after its last day, `due` while it is under way and in the seven days before its end,
 *          `coming` before, `undated` where it has no days. What was done later was not done yet on that day
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function stateOn({ from, until, done, isDone }: Termed, on: Day): ActivityState {
  const day = dayNumber(on);
  if (done ? dayNumber(done) <= day : isDone) return 'done';
  const last = until ?? from;
  if (!last) return 'undated';
  const end = dayNumber(last);
  if (end < day) return 'late';
  return end - day <= soon || (from !== undefined && dayNumber(from) <= day) ? 'due' : 'coming';
}

/** The days of a task between sessions. */
export const termOf = ({ given, due, done, isDone }: Assignment): Termed => ({ from: due ? given : undefined, until: due, done, isDone });

/** A task between sessions as a line of a plan: its teacher carries it out. */
export const asActivity = (assignment: Assignment): Activity => ({ number: undefined, title: assignment.title, term: '', ...termOf(assignment), executors: [assignment.teacher], responsible: [], step: undefined });

/** What one person has to do. */
export interface Duties<A extends Activity = Activity> {
  readonly person: Named;
  readonly activities: readonly { readonly activity: A; readonly state: ActivityState; readonly as: readonly ('executor' | 'responsible')[] }[];
}

/**
 * The activities of a plan by person.
 *
 * Takes    the lines of the plan; the day; the key of the person whom a key stands for, where several spellings are one
 * Returns  everybody whom it names, executors and responsible, in the order in which they are named first, each with the lines in the plan's order
 * Refuses  nothing: names that say nobody («АББ») are people as well; a blank is nobody
 * Source   docs/sources.md#sessions
 */
export function dutiesOf<A extends Activity>(activities: readonly A[], on: Day, personOf: (key: string) => string = (key) => key): readonly Duties<A>[] {
  const found = new Map<string, { readonly person: Named; readonly activities: Duties<A>['activities'][number][] }>();
  for (const activity of activities) {
    const state = stateOn(activity, on);
    const named = [...activity.executors.map((person) => ({ person, as: 'executor' as const })), ...activity.responsible.map((person) => ({ person, as: 'responsible' as const }))];
    for (const { person, as } of named.filter(({ person: { key } }) => key !== '')) {
      const key = personOf(person.key);
      const own = found.get(key) ?? { person: { name: person.name, key }, activities: [] };
      found.set(key, own);
      const last = own.activities.at(-1);
      if (last?.activity !== activity) own.activities.push({ activity, state, as: [as] });
      else if (!last.as.includes(as)) own.activities[own.activities.length - 1] = { ...last, as: [...last.as, as] };
    }
  }
  return [...found.values()];
}

/** How many of them stand how. */
export function countStates(states: readonly ActivityState[]): Readonly<Record<ActivityState, number>> {
  const counts = { done: 0, due: 0, late: 0, coming: 0, undated: 0 };
  for (const state of states) counts[state]++;
  return counts;
}
