import { halfEmptyClasses } from '../../domain/timetable/half-empty.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, schoolOfClass } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';

const lesson = (grades: string, day: string, period: number, subject: string): LessonRow => ['№ 2 НОМ', grades, '', day, period, '', '', subject, 'Ахметов Б. А.', '12'];
const together = [lesson('5; 6', 'дүйсенбі', 1, 'Дене шынықтыру'), lesson('5; 6', 'сейсенбі', 1, 'Музыка'), lesson('5; 6', 'сәрсенбі', 1, 'Көркем еңбек')];

interface Args {
  readonly kind: 'TC-07';
  readonly school: string;
  /** `5+6`. */
  readonly class: string;
  readonly slots: readonly { readonly day: number; readonly period: number; readonly has: string; readonly lacks: string }[];
}

/** One grade of a combined class has a lesson while the other has nothing. */
export const combinedHalfEmpty: Check<'combined-half-empty', Args> = {
  id: 'combined-half-empty',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(...together, lesson('5', 'дүйсенбі', 2, 'Математика'), lesson('6', 'дүйсенбі', 2, 'Тарих')) },
      { cells: lessonList(lesson('5', 'дүйсенбі', 1, 'Математика'), lesson('6', 'дүйсенбі', 2, 'Тарих')) },
    ],
    reports: [{ cells: lessonList(...together, lesson('5', 'дүйсенбі', 2, 'Математика')), at: ['B5'] }],
  },

  across: judgeTimetables(({ data }) =>
    halfEmptyClasses(data).flatMap(({ grades, slots }) =>
      evidenceAt<Args>(slots.map(({ lesson: held }) => lessonCell(held, 'classes')), {
        kind: 'TC-07',
        school: schoolOfClass(data, grades[0]!),
        class: grades.map(({ name }) => name.trim()).join('+'),
        slots: slots.map(({ day, period, lacking }) => ({ day, period, has: grades.find(({ key }) => key !== lacking.key)!.name.trim(), lacks: lacking.name.trim() })),
      }),
    ),
  ),
};
