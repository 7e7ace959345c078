import { reportOf } from '../section.ts';
import type { Report } from '../report.ts';
import { categoriesSection } from './section.ts';
import { strings } from './strings.ts';

export const categories: Report<'categories'> = {
  id: 'categories',
  examples: {
    accepts: [],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(categoriesSection, (language) => strings[language].sheet),
};
