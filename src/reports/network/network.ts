import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { networkSection } from './section.ts';
import { strings } from './strings.ts';

export const network: Report<'network'> = {
  id: 'network',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)', 'Тірек мектебі, РО (иә/жоқ)', 'Қай тірек мектебіне бекітілген'],
          ['Нұра', 'Баршын ЖББМ', 'ЖББМ', 'иә', 'иә', null],
          ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә', 'жоқ', 'Баршын ЖББМ'],
          ['Шет', 'Талды ЖББМ', 'ЖББМ', 'жоқ', 'иә', null],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә', 'жоқ', 'Талды ЖББМ'],
        ],
        shows: ['барлығы 3 ШЖМ жұмыс істеді', '1 (1 ШЖМ – РО)', '2 + 1'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(networkSection, (language) => strings[language].sheet),
};
