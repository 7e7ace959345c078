import { unavailableLessons } from '../../domain/timetable/unavailable.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson, type ToldLesson } from '../../text/lesson-words.ts';
import { clockText } from '../../text/timetable.ts';
import type { Check } from '../check.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { recordCells, timetableEvidence } from '../timetable-evidence.ts';

const lesson: LessonRow = ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'];
const away = (from: string, to: string) => ({ Мұғалімдер: [['Мұғалім', 'Бос емес күні', 'Басталуы', 'Аяқталуы'], ['Ахметов Б. А.', 'дүйсенбі', from, to]] });

/** A lesson while its teacher is not available. */
export const teacherUnavailable: Check<
  'teacher-unavailable',
  ToldLesson & {
    readonly kind: 'T4_teacher_unavailable';
    readonly who: string;
    readonly day: number | null;
    /** When the teacher is not available; both '' for the whole day. */
    readonly from: string;
    readonly to: string;
  }
> = {
  id: 'teacher-unavailable',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonList(lesson), others: away('09:00', '10:20') }, { cells: lessonList(lesson) }],
    reports: [{ cells: lessonList(lesson), others: away('09:00', '10:30'), at: ['I2'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, unavailableLessons, ({ lesson: held, unavailable }, clock) => {
      const whole = unavailable.end <= unavailable.start || unavailable.end - unavailable.start >= 1439;
      return {
        cells: [lessonCell(held, 'teachers'), ...recordCells(unavailable, 'from')],
        args: {
          kind: 'T4_teacher_unavailable', who: unavailable.teacher.name, day: held.day ?? null, ...toldLesson(held, clock(held)),
          from: whole ? '' : clockText(unavailable.start), to: whole ? '' : clockText(unavailable.end),
        },
      };
    }),
};
