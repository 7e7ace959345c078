import { lessonsOffTheBells } from '../../domain/timetable/lessons-off-the-bells.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson, type ToldLesson } from '../../text/lesson-words.ts';
import { clockText } from '../../text/timetable.ts';
import type { Check } from '../check.ts';
import { bellList, lessonList } from '../lesson-examples.ts';
import { recordCells, timetableEvidence } from '../timetable-evidence.ts';

const bells = { Қоңырау: bellList(['№ 5 ЖББМ', 3, '10:20', '11:05']) };

/** The time of a lesson is another than the bells of its school ring for its number. */
export const bellsDiffer: Check<
  'bells-differ',
  ToldLesson & { readonly kind: 'B1_bell_mismatch'; readonly day: number | null; readonly bellStart: string; readonly bellEnd: string }
> = {
  id: 'bells-differ',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12']), others: bells }],
    reports: [{ cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:30', '11:15', 'Алгебра', 'Ахметов Б. А.', '12']), others: bells, at: ['F2'] }],
  },

  across: (reports) =>
    timetableEvidence(reports, lessonsOffTheBells, ({ lesson, bell }) => ({
      cells: [lessonCell(lesson, 'start'), ...recordCells(bell, 'start')],
      args: { kind: 'B1_bell_mismatch', day: lesson.day ?? null, ...toldLesson(lesson, lesson), bellStart: clockText(bell.start), bellEnd: clockText(bell.end) },
    })),
};
