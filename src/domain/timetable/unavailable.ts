import type { Interval } from './clock.ts';
import type { TimetableData, Unavailable } from './data.ts';
import { judged, type Judgement } from './judged.ts';
import type { Lesson } from './lesson.ts';

export interface UnavailableLesson<L extends Lesson = Lesson> {
  readonly lesson: L;
  readonly unavailable: Unavailable;
}

/** The time of a teacher that a lesson would take; a lesson without a clock meets only whole days. */
export type UnavailableAt = (teacher: string, day: number | undefined, clock: Interval | undefined) => Unavailable | undefined;

const wholeDay = ({ start, end }: Interval) => end <= start || (start <= 0 && end >= 24 * 60 - 1);

const lines = new WeakMap<readonly Unavailable[], UnavailableAt>();

export function unavailableAt({ unavailable }: Pick<TimetableData, 'unavailable'>): UnavailableAt {
  const known = lines.get(unavailable);
  if (known !== undefined) return known;
  const byTeacher = new Map<string, Unavailable[]>();
  for (const line of unavailable) if (line.teacher.key !== '') byTeacher.set(line.teacher.key, [...(byTeacher.get(line.teacher.key) ?? []), line]);
  const find: UnavailableAt = (teacher, day, clock) =>
    byTeacher.get(teacher)?.find((line) => line.day === day && (wholeDay(line) || (clock !== undefined && clock.start < line.end && line.start < clock.end)));
  lines.set(unavailable, find);
  return find;
}

const judgement: Judgement<UnavailableLesson, 'lesson'> = {
  unit: 'lesson',
  which: 'teachers',
  tables: ({ unavailable }) => [unavailable],
  judge: (data) => {
    const at = unavailableAt(data);
    return ({ lesson, start, end, rank }) => {
      for (const { key } of lesson.teachers) {
        const unavailable = at(key, lesson.day, start < 0 ? undefined : { start, end });
        if (unavailable !== undefined) return [{ value: { lesson, unavailable }, at: rank, then: 0 }];
      }
      return [];
    };
  },
};

/**
 * Lessons of teachers who cannot teach then (T4).
 *
 * Takes    the timetables
 * Returns  each such lesson once, with the line that says so; touching is no overlap
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export const unavailableLessons = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly UnavailableLesson[] as readonly UnavailableLesson<L>[];
