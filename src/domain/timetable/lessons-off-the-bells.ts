import { bellsOf } from './clock.ts';
import type { Bell, TimetableData } from './data.ts';
import { judged, type Judgement } from './judged.ts';
import type { Lesson } from './lesson.ts';

export interface LessonOffTheBells<L extends Lesson = Lesson> {
  readonly lesson: L;
  /** Of the first and of the last period. */
  readonly bell: Bell;
  readonly last: Bell;
}

const judgement: Judgement<LessonOffTheBells, 'lesson'> = {
  unit: 'lesson',
  which: 'classes',
  // Other bells make another index.
  tables: () => [],
  judge: (data) => {
    const bellOf = bellsOf(data);
    return ({ lesson, rank }) => {
      const { place, shift, day, period, start, end } = lesson;
      if (period === undefined || (start === undefined && end === undefined)) return [];
      const [bell, last] = [bellOf(place.key, shift, day, period), bellOf(place.key, shift, day, lesson.lastPeriod ?? period)];
      if (bell === undefined || last === undefined) return [];
      const agrees = (start ?? bell.start) === bell.start && (end ?? last.end) === last.end;
      return agrees ? [] : [{ value: { lesson, bell, last }, at: rank, then: 0 }];
    };
  },
};

/**
 * Lessons whose time is not that of the bells (B1).
 *
 * Takes    the timetables
 * Returns  each lesson with a number and a time that the bells of its place say otherwise
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export const lessonsOffTheBells = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly LessonOffTheBells[] as readonly LessonOffTheBells<L>[];
