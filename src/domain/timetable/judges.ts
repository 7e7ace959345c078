import type { Clash, ClashKind } from './clash.ts';
import type { TimetableData } from './data.ts';
import { shareDate } from './dates.ts';
import type { Held, Meeting } from './held.ts';
import { journeysOf, type Journeys } from './journeys.ts';
import type { ClassName, Lesson, Subgroup } from './lesson.ts';
import { combinedClasses, firstShared, groupsMeet, isOneEvent, sameStream, type Combined } from './one-event.ts';

/** What pairs of lessons are judged by. */
export interface PairTables {
  readonly journeys: Journeys;
  readonly combined: Combined;
}

export const pairTables = ({ journeys, combined }: Pick<TimetableData, 'journeys' | 'combined'>): PairTables => ({ journeys: journeysOf(journeys), combined: combinedClasses(combined) });

/** Judges two lessons that share `who`, `first` being the earlier in the list. Of a pair that shares several it speaks only once. */
export type PairJudge = <L extends Lesson>(tables: PairTables, first: Held<L>, second: Held<L>, meeting: Meeting | undefined, who: string, school: string) => Clash<L> | undefined;

const clash = <L extends Lesson>(kind: ClashKind, first: L, second: L, who: string, meeting: Meeting): Clash<L> =>
  meeting === 'number' ? { kind, first, second, who, byNumber: true } : { kind, first, second, who };

function tooFar<L extends Lesson>({ journeys }: PairTables, first: Held<L>, second: Held<L>, who: string): Clash<L> | undefined {
  const [one, other] = [first.lesson, second.lesson];
  if (one.online || other.online || first.start < 0 || second.start < 0) return undefined;
  const [before, after] = first.start <= second.start ? [first, second] : [second, first];
  const [gap, travel] = [after.start - before.end, journeys.minutes(before.lesson.place.key, after.lesson.place.key)];
  return gap < travel ? { kind: 'T3_teacher_travel', first: one, second: other, who, gap, travel } : undefined;
}

/** The teacher in two places at once, or without the time to get from one to the other. */
export const judgeTeacher: PairJudge = (tables, first, second, meeting, who) => {
  const [one, other] = [first.lesson, second.lesson];
  const kind = one.place.key === other.place.key ? 'T1_teacher_double' : 'T2_teacher_cross_school';
  const found = meeting !== undefined ? clash(kind, one, other, who, meeting) : tooFar(tables, first, second, who);
  return found && firstShared(one.teachers, other.teachers) === who && shareDate(one, other) && !isOneEvent(first, second, tables.combined) ? found : undefined;
};

const holds = (classes: readonly ClassName[], { school, key }: ClassName) => classes.some((one) => one.key === key && one.school === school);

const sameClasses = (one: Lesson, other: Lesson) => one.classes.every((each) => holds(other.classes, each)) && other.classes.every((each) => holds(one.classes, each));

const isSameDivision = (one: Subgroup, other: Subgroup) => one.division === other.division || one.division === '' || other.division === '';

function classKind(one: Lesson, other: Lesson): ClashKind | undefined {
  const [part, otherPart] = [one.group, other.group];
  if (!groupsMeet(one, other)) return undefined;
  if (one.kind !== other.kind) return 'C4_session_overlap';
  if (part !== undefined && otherPart !== undefined) return isSameDivision(part, otherPart) ? 'C2_group_vs_class' : 'C3_group_cross_division';
  if (part !== undefined || otherPart !== undefined) return 'C2_group_vs_class';
  return sameClasses(one, other) ? 'C1_class_double' : 'C5_combined_vs_single';
}

/** Pupils of one class in two lessons at once. */
export const judgeClass: PairJudge = (_tables, first, second, meeting, who, school) => {
  const [one, other] = [first.lesson, second.lesson];
  if (meeting === undefined || sameStream(one, other) || !shareDate(one, other)) return undefined;
  const shared = one.classes.find((each) => each.key !== '' && holds(other.classes, each));
  const kind = classKind(one, other);
  return kind && shared?.key === who && shared.school === school ? clash(kind, one, other, who, meeting) : undefined;
};

/** Two lessons in one room of one place. */
export const judgeRoom: PairJudge = (tables, first, second, meeting, who) => {
  const [one, other] = [first.lesson, second.lesson];
  if (meeting === undefined || firstShared(one.rooms, other.rooms) !== who || !shareDate(one, other) || isOneEvent(first, second, tables.combined)) return undefined;
  return clash('R1_room_double', one, other, who, meeting);
};
