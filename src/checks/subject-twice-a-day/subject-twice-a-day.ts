import type { TimetableData } from '../../domain/timetable/data.ts';
import { separatedLessons } from '../../domain/timetable/separated-lessons.ts';
import { subjectsTwiceADay } from '../../domain/timetable/subjects-twice-a-day.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import { toldLesson, type ToldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { timetableEvidence } from '../timetable-evidence.ts';

const algebra: LessonRow = ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 1, '08:30', '09:15', 'Алгебра', 'Ахметов Б. А.', '12'];

const separated = (data: TimetableData<ReadLesson>) => separatedLessons(subjectsTwiceADay(data));

/** A class has a subject in two periods of one day. A double lesson is one. */
export const subjectTwiceADay: Check<
  'subject-twice-a-day',
  ToldLesson & { readonly kind: 'D1_subject_twice_a_day'; readonly day: number | null; readonly otherPeriod: number | null; readonly otherStart: string; readonly otherEnd: string; readonly otherTeacher: string }
> = {
  id: 'subject-twice-a-day',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonList(algebra, ['№ 5 ЖББМ', '7А', '', 'сейсенбі', 4, '11:20', '12:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7Б', '', 'дүйсенбі', 4, '11:20', '12:05', 'Алгебра', 'Ахметов Б. А.', '12']) }],
    reports: [{ cells: lessonList(algebra, ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 4, '11:20', '12:05', 'Алгебра', 'Ахметов Б. А.', '12']), at: ['H2'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, separated, ({ first, second }, clock) => {
      const other = toldLesson(second, clock(second));
      return {
        cells: [lessonCell(first, 'subject'), lessonCell(second, 'subject')],
        args: { kind: 'D1_subject_twice_a_day', day: first.day ?? null, ...toldLesson(first, clock(first)), otherPeriod: other.period, otherStart: other.start, otherEnd: other.end, otherTeacher: other.teacher },
      };
    }),
};
