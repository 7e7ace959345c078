import { noRegisters } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { coursesSection } from './section.ts';
import { strings } from './strings.ts';

export const courses: Report<'courses'> = {
  id: 'courses',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Курс атауы', 'Ұйымдастырушы', 'Басталған күні', 'Аяқталған күні', 'Аудан/қала', 'Өткендер саны', 'Нәтижесі'],
          ['Сабақты зерттеу', 'Біліктілікті арттыру орталығы', '25.10.2021', '29.10.2021', 'Нұра', 33, 'сертификат'],
          ['Сабақты зерттеу', 'Біліктілікті арттыру орталығы', '25.10.2021', '29.10.2021', 'Шет', 7, 'сертификат'],
        ],
        shows: ['40 адам қатысты; құжаты: сертификат – 40.'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(coursesSection, (language) => strings[language].sheet),
};
