import { daysOverLimit } from '../../domain/timetable/days-over-limit.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { recordCells, timetableEvidence } from '../timetable-evidence.ts';

const lessons = lessonList(...[1, 2, 3].map((period): LessonRow => ['№ 5 ЖББМ', '1А', '', 'дүйсенбі', period, '', '', `Пән ${period}`, 'Ахметов Б. А.', '12']));
const most = (number: number) => ({ Сыныптар: [['Мектеп', 'Сынып', 'Оқушы саны', 'Күніне ең көп сабақ'], ['№ 5 ЖББМ', '1А', 20, number]] });

/** A class has more lessons on a day than the school's own limit. */
export const lessonsADay: Check<
  'lessons-a-day',
  { readonly kind: 'D3_class_over_max'; readonly school: string; readonly class: string; readonly day: number; readonly lessons: number; readonly limit: number }
> = {
  id: 'lessons-a-day',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessons, others: most(3) }, { cells: lessons }],
    reports: [{ cells: lessons, others: most(2), at: ['B4'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, daysOverLimit, ({ day, lessons: held, periods, limit, line }) => {
      const last = held.at(-1);
      if (!last) return undefined;
      const { school, class: name } = toldLesson(last, undefined);
      return { cells: [lessonCell(last, 'classes'), ...recordCells(line, 'maxPerDay')], args: { kind: 'D3_class_over_max', school, class: name, day, lessons: periods, limit } };
    }),
};
