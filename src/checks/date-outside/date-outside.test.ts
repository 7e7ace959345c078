import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { dateOutside } from './date-outside.ts';
import { strings } from './strings.ts';

const find = (title: string, ...terms: string[]) =>
  dateOutside.inSheet!(reportOf(sheetOf([[title], ['№', 'Мероприятие', 'Срок', 'Ответственный'], ...terms.map((term, at) => [at + 1, `Работа ${at}`, term, 'РМК'])]))).map(({ cells, args }) => `${cells[0].address} ${args.term}`);

describe('the terms of a plan', () => {
  it('lie in the year of its title, the summer before and the month after included', () => {
    expect(find('План на 2023-2024 учебный год', 'август 2023', '16.10.2023', '24.05.2024', 'сентябрь 2024')).toEqual([]);
    expect(find('План', '16.10.2023', '24.05.2021', '24.05.2024')).toEqual([]);
    expect(find('План на 2023 год', '16.10', 'май', '24.05')).toEqual([]);
  });

  it('are outside where the year is another', () => {
    expect(find('План на 2023-2024 учебный год', '05.09.2023', '16.10.2022', '24.05.2024')).toEqual(['C4 16.10.2022']);
    expect(find('План на 2024 год', '15.01.2024', '12.02.2024', '20.03.2025', '01.04.2024')).toEqual(['C5 20.03.2025']);
  });

  it('are a plan of another year where most are outside', () => expect(find('План на 2024 год', '15.01.2022', '12.02.2022', '20.03.2024')).toEqual([]));

  it('are spoken of in words', () => {
    const args = { term: '24.05.2023', first: 2023, last: 2024, isSchoolYear: true };
    expect(strings.kk.finding(args)).toBe('«24.05.2023» жоспардың 2023-2024 оқу жылына кірмейді. Жылын тексеріңіз.');
    expect(strings.ru.finding({ ...args, last: 2023, isSchoolYear: false })).toBe('«24.05.2023» не входит в 2023 год плана. Проверьте год.');
    expect(strings.en.finding(args)).toBe('“24.05.2023” lies outside the plan’s school year 2023-2024. Look at the year.');
  });
});
