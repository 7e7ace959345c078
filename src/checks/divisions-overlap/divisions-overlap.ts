import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonList } from '../lesson-examples.ts';

/** Groups of two divisions of a class have lessons at once: pupils may belong to both. */
export const divisionsOverlap: Check<'divisions-overlap', ClashArgs> = {
  id: 'divisions-overlap',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', 'АҒЫЛ/1', 'дүйсенбі', 3, '10:20', '11:05', 'Ағылшын тілі', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7А', 'АҒЫЛ/2', 'дүйсенбі', 3, '10:20', '11:05', 'Ағылшын тілі', 'Ким В. Г.', '14']) },
    ],
    reports: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', 'АҒЫЛ/1', 'дүйсенбі', 3, '10:20', '11:05', 'Ағылшын тілі', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7А', 'ТЕХ/1', 'дүйсенбі', 3, '10:20', '11:05', 'Технология', 'Ким В. Г.', '14']), at: ['B2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'C3_group_cross_division'),
};
