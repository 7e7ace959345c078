import { reportOf } from '../section.ts';
import { noRegisters, schoolsAndStaff } from '../examples.ts';
import type { Report } from '../report.ts';
import { categoriesSection } from './section.ts';
import { strings } from './strings.ts';

export const categories: Report<'categories'> = {
  id: 'categories',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: schoolsAndStaff,
        shows: ['1 (Қарой ЖББМ)', 'Қарой ЖББМ; Пушкин НОМ', 'Шағын жинақты мектептерде 1 – педагог-шебер, 1 – педагог-зерттеуші біліктілік санатты мұғалім қызмет атқарады.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(categoriesSection, (language) => strings[language].sheet),
};
