import { clockOf, type ClockOf } from '../../domain/timetable/clock.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { View } from '../desk.ts';
import type { LessonView } from '../timetable-view.ts';
import { timetablesIn } from './timetables-in.ts';

/** In a grid the division is only the cell that is split. */
const groupOf = ({ group, columns }: ReadLesson): string => (group ? [columns ? group.division : '', group.part].filter((part) => part !== '').join('/') : '');

/** A lesson as the pane shows it. */
export const lessonView = (lesson: ReadLesson, clock: ClockOf): LessonView => ({
  sheet: lesson.sheet,
  address: spotAddress(lesson.spot),
  school: lesson.place.name,
  classes: lesson.classes.map(({ name }) => name).join(', '),
  group: groupOf(lesson),
  day: lesson.day,
  period: lesson.period,
  start: clock(lesson)?.start,
  end: clock(lesson)?.end,
  subject: lesson.subject.name,
  teachers: lesson.teachers.map(({ name }) => name),
  rooms: lesson.rooms.map(({ name }) => name),
  ambiguous: lesson.ambiguous ?? false,
});

/**
 * The lessons of a school in one period of a day.
 *
 * Takes    sheets as read; the key of the school, as the view names it; the day and the period
 * Returns  its lessons in the order of the sheets
 * Refuses  nothing
 */
export function slotLessons(sheets: readonly Sheet[], { school, day, period, view }: { readonly school: string; readonly day: number; readonly period: number; readonly view: View }): LessonView[] {
  const data = timetablesIn(sheets, view)?.data;
  if (!data) return [];
  const isThere = (lesson: ReadLesson) => lesson.place.key === school && lesson.day === day && lesson.period !== undefined && lesson.period <= period && period <= (lesson.lastPeriod ?? lesson.period);
  return data.lessons.filter(isThere).map((lesson) => lessonView(lesson, clockOf(data)));
}
