import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { participationSection } from './section.ts';
import { strings } from './strings.ts';

export const participation: Report<'participation'> = {
  id: 'participation',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Күні', 'Түрі', 'Іс-шара атауы', 'Аудан/қала', 'Мектеп', 'Қатысушылар саны'],
          ['12.10.2021', 'Семинар', 'Сабақты зерттеу', 'Нұра', '', 3],
          ['15.10.2021', 'Байқау', 'Үздік мұғалім', 'Шет', '', 2],
        ],
        shows: ['Іс-шараларға барлығы 5 адам қатысты: семинар – 3; байқау – 2.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(participationSection, (language) => strings[language].sheet),
};
