import { classWindows } from '../../domain/timetable/class-windows.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { timetableEvidence } from '../timetable-evidence.ts';

const lesson = (period: number, subject: string): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', period, '', '', subject, 'Ахметов Б. А.', '12'];

/** A class has an empty period between its first and its last lesson of a day. */
export const classWindow: Check<
  'class-window',
  { readonly kind: 'D2_class_window'; readonly school: string; readonly class: string; readonly day: number; readonly period: number }
> = {
  id: 'class-window',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonList(lesson(2, 'Алгебра'), lesson(3, 'Физика'), lesson(4, 'Музыка')) }],
    reports: [{ cells: lessonList(lesson(1, 'Алгебра'), lesson(2, 'Физика'), lesson(4, 'Музыка')), at: ['B3'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, classWindows, ({ day, period, before, after }) => {
      const { school, class: name } = toldLesson(before, undefined);
      return { cells: [lessonCell(before, 'classes'), lessonCell(after, 'classes')], args: { kind: 'D2_class_window', school, class: name, day, period } };
    }),
};
