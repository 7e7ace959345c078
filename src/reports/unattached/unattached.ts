import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { unattachedSection } from './section.ts';
import { strings } from './strings.ts';

export const unattached: Report<'unattached'> = {
  id: 'unattached',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)', 'Тірек мектебі, РО (иә/жоқ)', 'Қай тірек мектебіне бекітілген'],
          ['Шет', 'Талды ЖББМ', 'ЖББМ', 'жоқ', 'иә', null],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә', 'жоқ', 'Талды ЖББМ'],
          ['Шет', 'Бұрма ЖББМ', 'ЖББМ', 'иә', 'жоқ', null],
        ],
        shows: ['Барлық 2 ШЖМ-тің 1 мектебі тірек мектептеріне (РО) бекітілмеген.', 'Бұрма ЖББМ'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(unattachedSection, (language) => strings[language].sheet),
};
