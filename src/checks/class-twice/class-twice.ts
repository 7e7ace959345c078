import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonList } from '../lesson-examples.ts';

/** A class has two lessons at once. */
export const classTwice: Check<'class-twice', ClashArgs> = {
  id: 'class-twice',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 4, '11:05', '11:50', 'Физика', 'Ким В. Г.', '14']) },
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '14']) },
    ],
    reports: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '14']), at: ['B2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'C1_class_double'),
};
