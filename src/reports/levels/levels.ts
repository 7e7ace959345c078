import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { levelsSection } from './section.ts';
import { strings } from './strings.ts';

export const levels: Report<'levels'> = {
  id: 'levels',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)'],
          ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә'],
          ['Нұра', 'Баршын ЖББМ', 'ЖББМ', 'иә'],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә'],
        ],
        shows: ['Барлық 3 ШЖМ-тің 2 – негізгі орта, 1 – жалпы білім беретін мектеп.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(levelsSection, (language) => strings[language].sheet),
};
