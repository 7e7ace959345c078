import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonList } from '../lesson-examples.ts';

/** A room has two lessons at once. A combined class and a joint lesson of one teacher are one lesson. */
export const roomTwice: Check<'room-twice', ClashArgs> = {
  id: 'room-twice',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '8Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '14']) },
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12']) },
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', ''], ['№ 5 ЖББМ', '8Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '']) },
    ],
    reports: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '8Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'Ким В. Г.', '12']), at: ['J2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'R1_room_double'),
};
