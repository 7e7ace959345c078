import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { combinedClassesSection } from './section.ts';
import { strings } from './strings.ts';

export const combinedClasses: Report<'combined-classes'> = {
  id: 'combined-classes',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)'],
          ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә'],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә'],
          [],
          ['Аудан/қала', 'Мектеп', 'Біріктірілген сыныптар', 'Оқыту тілі (қ/о)'],
          ['Нұра', 'Пушкин НОМ', '2+3', 'қ'],
          ['Нұра', 'Пушкин НОМ', '7+8', 'о'],
        ],
        shows: ['2 (1/1)', 'Біріктірілген сыныптар саны – 2, олар 1 ШЖМ-де бар; 1 ШЖМ-де біріктірілген сынып жоқ.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(combinedClassesSection, (language) => strings[language].sheet),
};
