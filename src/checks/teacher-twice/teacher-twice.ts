import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonList } from '../lesson-examples.ts';

/** One teacher at two lessons at once by the clock, in one school or in two. A combined class and a joint lesson are one lesson. */
export const teacherTwice: Check<'teacher-twice', ClashArgs> = {
  id: 'teacher-twice',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 2 НОМ', '8Б', '', 'дүйсенбі', 4, '11:05', '11:45', 'Физика', 'Ахметов Б. А.', '3']) },
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '7Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12']) },
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Вакансия', '12'], ['№ 2 НОМ', '8Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Физика', 'вакансия', '3']) },
    ],
    reports: [
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 2 НОМ', '8Б', '', 'дүйсенбі', 4, '11:00', '11:40', 'Физика', 'АХМЕТОВ Б.А.', '3']), at: ['I2'] },
      { cells: lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'], ['№ 5 ЖББМ', '8Б', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '14']), at: ['I2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'T1_teacher_double', 'T2_teacher_cross_school'),
};
