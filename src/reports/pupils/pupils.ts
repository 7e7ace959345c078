import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { pupilsSection } from './section.ts';
import { strings } from './strings.ts';

export const pupils: Report<'pupils'> = {
  id: 'pupils',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп', '1-сынып', '2-сынып', '5-сынып'],
          ['Нұра', 'Пушкин НОМ', 3, 4, 5],
          ['Шет', 'Алихан НОМ', 2, 2, 0],
        ],
        shows: ['2 мектепте барлығы 16 оқушы оқиды: 1–4-сыныптарда – 11, 5–9-сыныптарда – 5, 10–11-сыныптарда – 0.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(pupilsSection, (language) => strings[language].sheet),
};
