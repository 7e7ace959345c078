import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { hubLoadSection } from './section.ts';
import { strings } from './strings.ts';

export const hubLoad: Report<'hub-load'> = {
  id: 'hub-load',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)', 'Тірек мектебі, РО (иә/жоқ)', 'Қай тірек мектебіне бекітілген'],
          ['Шет', 'Талды ЖББМ', 'ЖББМ', 'жоқ', 'иә', null],
          ['Шет', 'Сәкен ЖББМ', 'ЖББМ', 'жоқ', 'иә', null],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә', 'жоқ', 'Талды ЖББМ'],
          ['Шет', 'Бұрма ЖББМ', 'ЖББМ', 'иә', 'жоқ', 'Талды ЖББМ'],
          ['Шет', 'Ақсу НОМ', 'НОМ', 'иә', 'жоқ', 'Сәкен ЖББМ'],
        ],
        shows: ['2 тірек мектебіне (РО) 3 магниттік ШЖМ бекітілген, орта есеппен бір тірек мектебіне – 1,50.', 'Алихан НОМ, Бұрма ЖББМ'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(hubLoadSection, (language) => strings[language].sheet),
};
