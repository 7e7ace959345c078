import type { ReportExamples } from './report.ts';

/** Two registers below each other: three small-class schools, and a teacher of each. */
export const schoolsAndStaff: ReportExamples['accepts'][number]['cells'] = [
  ['Аудан/қала', 'Мектеп атауы', 'Деңгейі (БМ/НОМ/ЖББМ)', 'ШЖМ (иә/жоқ)'],
  ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә'],
  ['Нұра', 'Қарой ЖББМ', 'ЖББМ', 'иә'],
  ['Шет', 'Алихан НОМ', 'НОМ', 'иә'],
  [],
  ['Аудан/қала', 'Мектеп', 'Аты-жөні', 'Санаты', 'Санат мерзімі (қай күнге дейін)'],
  ['Нұра', 'Пушкин НОМ', 'Сейтқали Айгүл', 'Педагог-зерттеуші', '20.08.2022'],
  ['Нұра', 'Қарой ЖББМ', 'Оразбек Нұрлан', 'Педагог-шебер', '20.08.2023'],
  ['Шет', 'Алихан НОМ', 'Ким Виктория', 'Педагог-сарапшы', '20.08.2021'],
];

/** A sheet without any register. */
export const noRegisters: ReportExamples['reports'][number] = { cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' };
