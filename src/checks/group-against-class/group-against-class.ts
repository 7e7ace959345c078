import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonList } from '../lesson-examples.ts';

/** A part of a class has a lesson while the whole class has one, or the same part has two. */
export const groupAgainstClass: Check<'group-against-class', ClashArgs> = {
  id: 'group-against-class',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', 'АҒЫЛ/1', 'дүйсенбі', 3, '10:20', '11:05', 'Ағылшын тілі', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7А', 'АҒЫЛ/2', 'дүйсенбі', 3, '10:20', '11:05', 'Ағылшын тілі', 'Ким В. Г.', '14']) },
    ],
    reports: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', 'АҒЫЛ/1', 'дүйсенбі', 3, '10:20', '11:05', 'Ағылшын тілі', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '14']), at: ['B2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'C2_group_vs_class'),
};
