import type { Day } from '../calendar/day.ts';
import { countStates, stateOn, termOf, type ActivityState } from './activities.ts';
import { assignmentKinds, type Assignment, type AssignmentKind } from './records.ts';

/** Tasks, consultations and lessons between sessions, as they stand on a day. */
export interface FollowedAssignments {
  readonly kind: AssignmentKind;
  readonly all: number;
  readonly counts: Readonly<Record<ActivityState, number>>;
  readonly assignments: readonly { readonly assignment: Assignment; readonly state: ActivityState }[];
}

/**
 * What is done between sessions, followed.
 *
 * Takes    the assignments; the day
 * Returns  each kind that there is, with how many are done, due, late, and every assignment with its state
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function assignmentsFollowed(assignments: readonly Assignment[], on: Day): readonly FollowedAssignments[] {
  return assignmentKinds.flatMap((kind) => {
    const own = assignments.filter((assignment) => assignment.kind === kind).map((assignment) => ({ assignment, state: stateOn(termOf(assignment), on) }));
    return own.length === 0 ? [] : [{ kind, all: own.length, counts: countStates(own.map(({ state }) => state)), assignments: own }];
  });
}
