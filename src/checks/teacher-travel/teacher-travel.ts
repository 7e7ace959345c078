import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { journeyList, lessonList } from '../lesson-examples.ts';

const here = ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'] as const;
const way = { Жолдар: journeyList(['№ 5 ЖББМ', '№ 2 НОМ', 20]) };

/** A teacher has less time between lessons in two schools than the way takes. */
export const teacherTravel: Check<'teacher-travel', ClashArgs> = {
  id: 'teacher-travel',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(here, ['№ 2 НОМ', '8Б', '', 'дүйсенбі', 4, '11:25', '12:05', 'Физика', 'Ахметов Б. А.', '3']), others: way },
      { cells: lessonList(here, ['№ 2 НОМ', '8Б', '', 'дүйсенбі', 4, '11:10', '11:50', 'Физика', 'Ахметов Б. А.', '3']) },
    ],
    reports: [
      { cells: lessonList(here, ['№ 2 НОМ', '8Б', '', 'дүйсенбі', 4, '11:15', '11:55', 'Физика', 'Ахметов Б. А.', '3']), others: way, at: ['I2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'T3_teacher_travel'),
};
