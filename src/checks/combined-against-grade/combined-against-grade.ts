import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonList } from '../lesson-examples.ts';

/** A combined class has a lesson while one of its grades has its own. */
export const combinedAgainstGrade: Check<'combined-against-grade', ClashArgs> = {
  id: 'combined-against-grade',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(['№ 5 ЖББМ', '5; 6', '', 'дүйсенбі', 3, '10:20', '11:05', 'Математика', 'Ахметов Б. А.', '2'], ['№ 5 ЖББМ', '7', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '4']) },
      { cells: lessonList(['№ 5 ЖББМ', '5', '', 'дүйсенбі', 3, '10:20', '11:05', 'Математика', 'Ахметов Б. А.', '2'], ['№ 5 ЖББМ', '6', '', 'дүйсенбі', 3, '10:20', '11:05', 'Математика', 'Ахметов Б. А.', '2']) },
    ],
    reports: [
      { cells: lessonList(['№ 5 ЖББМ', '5; 6', '', 'дүйсенбі', 3, '10:20', '11:05', 'Математика', 'Ахметов Б. А.', '2'], ['№ 5 ЖББМ', '6', '', 'дүйсенбі', 3, '10:20', '11:05', 'Музыка', 'Ким В. Г.', '4']), at: ['B2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'C5_combined_vs_single'),
};
