import type { Check } from '../check.ts';
import { clashEvidence, type ClashArgs } from '../clash-evidence.ts';
import { lessonListWith } from '../lesson-examples.ts';

const home = ['№ 2 НОМ', '8', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '3'] as const;
const session = ['№ 5 ЖББМ', '8', '', 'дүйсенбі', 3, '10:30', '11:15', 'Физика', 'Ким В. Г.', '12'] as const;
const more = ['Оқушылар мектебі', 'Түрі', 'Күндері'];

/** A class of a magnet school has a lesson at home while it is at a lesson of a session. */
export const sessionAtHome: Check<'session-at-home', ClashArgs> = {
  id: 'session-at-home',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonListWith(more, [...home, '№ 2 НОМ', '', '01.09.2025–09.11.2025; 23.11.2025–25.05.2026'], [...session, '№ 2 НОМ', 'сессия', '10.11.2025–22.11.2025']) },
    ],
    reports: [
      { cells: lessonListWith(more, [...home, '№ 2 НОМ', '', '01.09.2025–25.05.2026'], [...session, '№ 2 НОМ', 'сессия', '10.11.2025–22.11.2025']), at: ['B2'] },
    ],
  },

  across: (reports) => clashEvidence(reports, 'C4_session_overlap'),
};
