import { lessonsOffTheBells } from '../../domain/timetable/lessons-off-the-bells.ts';
import { spotAddress } from '../../sheet/spot.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson, type ToldLesson } from '../../text/lesson-words.ts';
import { clockText } from '../../text/timetable.ts';
import type { Check, Evidence } from '../check.ts';
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

  across: (reports) => eachOnce(timetableEvidence(reports, lessonsOffTheBells, ({ lesson, bell }) => {
    const label = lesson.columns ? undefined : lesson.cells?.start;
    const told = toldLesson(lesson, lesson);
    return {
      cells: [label ? { sheet: lesson.sheet, address: spotAddress(label) } : lessonCell(lesson, 'start'), ...recordCells(bell, 'start')],
      args: { kind: 'B1_bell_mismatch', day: lesson.day ?? null, ...(label ? { ...told, class: '', group: '', subject: '', teacher: '', room: '' } : told), bellStart: clockText(bell.start), bellEnd: clockText(bell.end) },
    };
  })),
};

/** In a grid one label tells the time of many lessons. */
function eachOnce<Args>(all: readonly Evidence<Args>[]): readonly Evidence<Args>[] {
  const told = new Set<string>();
  return all.filter(({ cells }) => {
    const key = JSON.stringify(cells);
    return !told.has(key) && told.add(key);
  });
}
