import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { masterClassesSection } from './section.ts';
import { strings } from './strings.ts';

export const masterClasses: Report<'master-classes'> = {
  id: 'master-classes',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Күні', 'Қай іс-шара аясында', 'Аудан/қала', 'Мектеп', 'Педагогтің аты-жөні', 'Пәні', 'Сыныптары (7+8)'],
          ['03.11.2021', 'Күзгі мектеп', 'Нұра', 'Пушкин НОМ', 'Сейтқали Айгүл', 'География', '7+8'],
          ['03.11.2021', 'Күзгі мектеп', 'Шет', 'Алихан НОМ', 'Ким Виктория', 'Алгебра', '7+8'],
        ],
        shows: ['География (7+8)', 'Барлығы 2 шеберлік сыныбы өткізілді: Нұра – 1, Шет – 1.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(masterClassesSection, (language) => strings[language].sheet),
};
