import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { attestationSection } from './section.ts';
import { strings } from './strings.ts';

export const attestation: Report<'attestation'> = {
  id: 'attestation',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)'],
          ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә'],
          ['Нұра', 'Қарой ЖББМ', 'ЖББМ', 'иә'],
          ['Шет', 'Алихан НОМ', 'НОМ', 'иә'],
          [],
          ['Аудан/қала', 'Мектеп', 'Аты-жөні', 'Санаты', 'Санат мерзімі (қай күнге дейін)'],
          ['Нұра', 'Пушкин НОМ', 'Сейтқали Айгүл', 'Педагог-зерттеуші', '20.08.2022'],
          ['Нұра', 'Қарой ЖББМ', 'Оразбек Нұрлан', 'Педагог-шебер', '20.08.2023'],
          ['Шет', 'Алихан НОМ', 'Ким Виктория', 'Педагог-сарапшы', '20.08.2021'],
        ],
        shows: ['Сейтқали Айгүл', '20.08.2021'],
      },
    ],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(attestationSection, (language) => strings[language].sheet),
};
