import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { classGrades } from './class-grades.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => classGrades.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const head = ['Мектеп', 'Біріктірілген сыныптар', 'Тілі'];
const classes: Values = [head, ['№ 1 НОМ', '1+2+3', 'қ'], ['№ 1 НОМ', '1+4', 'қ'], ['№ 1 НОМ', '1+2+3+4', 'қ'], ['№ 1 НОМ', '5', 'қ']];
const norm = (value: number, on: string | null): Values => [['Настройка', 'Значение', 'Источник', 'Статус', 'Включено (да/нет)'], ['Разница между совмещёнными классами, не более', value, 'Методическое письмо', 'из вторичного источника', on]];

describe('the grades of a combined class', () => {
  it('are at least two; how many more and how far apart is for the district to say', () => {
    expect(find({ Сыныптар: classes }).map(({ cells, args }) => [cells[0].address, args.problem])).toEqual([['B5', 'one-grade']]);
    expect(find({ Сыныптар: classes, Настройки: norm(2, null) }).map(({ args }) => args.problem)).toEqual(['one-grade']);
    expect(find({ Сыныптар: classes, Настройки: norm(2, 'да') }).map(({ cells, args }) => [cells[0].address, args])).toMatchObject([
      ['B3', { problem: 'gap', grades: '1+4', limit: '2', source: 'Методическое письмо', confirmed: false }], ['B4', { problem: 'gap', grades: '1+2+3+4' }], ['B5', { problem: 'one-grade' }],
    ]);
  });

  it('are grades of the school', () => {
    const schools: Values = [['Мектеп атауы', 'Деңгейі', 'Сыныптары'], ['№ 1 НОМ', 'НОМ', '1-3, 5']];
    expect(find({ Мектептер: schools, Сыныптар: classes }).map(({ cells, args: { problem, limit } }) => [cells[0].address, problem, limit])).toEqual([['B3', 'not-in-school', '4'], ['B4', 'not-in-school', '4'], ['B5', 'one-grade', '']]);
  });

  it('are spoken of in words', () => {
    const args = { problem: 'gap', grades: '1+4', school: '№ 1 НОМ', limit: '2', source: 'Әдістемелік хат', confirmed: false } as const;
    expect(strings.kk.finding(args)).toBe('№ 1 НОМ: 1+4 – сыныптардың айырмасы 2-ден артық (норма баптаудан: Әдістемелік хат; дереккөзі расталмаған).');
    expect(strings.ru.finding({ ...args, problem: 'not-in-school', limit: '4' })).toBe('№ 1 НОМ: 1+4 – по реестру школ в этой школе нет класса: 4.');
    expect(strings.en.finding({ ...args, problem: 'too-many', limit: '3', source: '', confirmed: true })).toBe('№ 1 НОМ: 1+4 – at most 3 grades are to be combined (norm of the settings).');
    expect(strings.kk.finding({ ...args, problem: 'one-grade', grades: '5' })).toContain('кемінде екі сынып');
  });
});
