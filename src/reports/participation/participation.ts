import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { participationSection } from './section.ts';
import { strings } from './strings.ts';

export const participation: Report<'participation'> = {
  id: 'participation',
  examples: {
    accepts: [],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(participationSection, (language) => strings[language].sheet),
};
