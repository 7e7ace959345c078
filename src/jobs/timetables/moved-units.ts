import { unitOf } from '../../domain/timetable/lesson-units.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';

/** What is moved together with a lesson: what is one lesson with it. */
export const unitsOf =
  ({ data }: Timetables) =>
  (lesson: ReadLesson): readonly ReadLesson[] | undefined =>
    unitOf(data, lesson);
