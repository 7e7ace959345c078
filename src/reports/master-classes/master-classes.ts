import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { masterClassesSection } from './section.ts';
import { strings } from './strings.ts';

export const masterClasses: Report<'master-classes'> = {
  id: 'master-classes',
  examples: {
    accepts: [],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(masterClassesSection, (language) => strings[language].sheet),
};
