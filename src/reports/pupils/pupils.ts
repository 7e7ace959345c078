import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { pupilsSection } from './section.ts';
import { strings } from './strings.ts';

export const pupils: Report<'pupils'> = {
  id: 'pupils',
  examples: {
    accepts: [],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(pupilsSection, (language) => strings[language].sheet),
};
