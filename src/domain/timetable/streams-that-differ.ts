import type { TimetableData } from './data.ts';
import { inListOrder, type Held } from './held.ts';
import { judged, type Judgement } from './judged.ts';
import type { Lesson } from './lesson.ts';

export type StreamDifference = 'day' | 'clock' | 'teacher';

export interface StreamThatDiffers<L extends Lesson = Lesson> {
  readonly stream: string;
  readonly lessons: readonly L[];
  readonly differs: readonly StreamDifference[];
}

const teachersOf = ({ lesson }: Held) => lesson.teachers.map(({ key }) => key).filter((key) => key !== '').sort().join('\n');

const otherTeacher = (one: Held, other: Held) => teachersOf(one) !== '' && teachersOf(other) !== '' && teachersOf(one) !== teachersOf(other);

function otherClock(one: Held, other: Held): boolean {
  if (one.start >= 0 && other.start >= 0) return one.start !== other.start || one.end !== other.end;
  return one.lesson.place.key === other.lesson.place.key && (one.from !== other.from || one.to !== other.to);
}

const differences = (one: Held, other: Held): StreamDifference[] => [
  ...(one.lesson.day !== other.lesson.day ? ['day' as const] : []), ...(otherClock(one, other) ? ['clock' as const] : []), ...(otherTeacher(one, other) ? ['teacher' as const] : []),
];

const whoLearns = ({ classes, group }: Lesson) => [...classes.map(({ school, key }) => `${school}\n${key}`).sort(), group?.division, group?.part].join('\n');

/** The lessons of each of those who learn together, in the order of the week; the same lesson of other dates once. */
function byLearners(lessons: readonly Held[]): Held[][] {
  const groups = new Map<string, Held[]>();
  const sorted = [...lessons].sort((one, other) => (one.lesson.day ?? 0) - (other.lesson.day ?? 0) || one.start - other.start || one.from - other.from || one.rank - other.rank);
  for (const lesson of sorted) {
    const group = groups.get(whoLearns(lesson.lesson)) ?? [];
    groups.set(whoLearns(lesson.lesson), group);
    if (group.every((known) => differences(known, lesson).length > 0)) group.push(lesson);
  }
  return [...groups.values()];
}

function differencesOf(lessons: readonly Held[]): StreamDifference[] {
  const [first = [], ...others] = byLearners(lessons);
  const found = others.flatMap((group) => (group.length !== first.length ? ['day' as const] : group.flatMap((lesson, place) => differences(first[place]!, lesson))));
  return [...new Set(found)];
}

const judgement: Judgement<StreamThatDiffers, 'who'> = {
  unit: 'who',
  which: 'streams',
  tables: () => [],
  judge: () => ({ key, days }) => {
    const lessons = days.flatMap((day) => day?.lessons ?? []).sort(inListOrder);
    const differs = differencesOf(lessons);
    return differs.length === 0 ? [] : [{ value: { stream: key, lessons: lessons.map(({ lesson }) => lesson), differs }, at: lessons[0]!.rank, then: 0 }];
  },
};

/**
 * Joint lessons whose rows do not say the same (K1).
 *
 * Takes    the timetables
 * Returns  each joint lesson of which those who learn together have another day, time or teacher; one held several times a week is compared time by time
 * Refuses  nothing; what is not known differs from nothing
 * Source   docs/sources.md#timetables
 */
export const streamsThatDiffer = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly StreamThatDiffers[] as readonly StreamThatDiffers<L>[];
