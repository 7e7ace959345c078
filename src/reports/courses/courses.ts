import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { coursesSection } from './section.ts';
import { strings } from './strings.ts';

export const courses: Report<'courses'> = {
  id: 'courses',
  examples: {
    accepts: [],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(coursesSection, (language) => strings[language].sheet),
};
