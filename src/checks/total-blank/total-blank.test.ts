import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { totalBlank } from './total-blank.ts';

const find = (values: Values) => totalBlank.inSheet!(reportOf(sheetOf(values)));
const participation: Values = [
  ['№', 'Аудан', 'Форум', 'Семи-нар', 'байқау', 'Бар-лығы'],
  [1, 'Абай', null, null, null, null],
  [2, 'Ақтоғай', 11, null, 6, 17],
  [3, 'Нұра', 9, 7, '-', 16],
  [null, 'Барлығы:', null, null, null, null],
];

describe('a blank total', () => {
  it('is reported cell by cell with its sum, which may be filled in', () => {
    const found = find(participation);
    expect(found.map(({ cells, expected }) => [cells[0].address, expected])).toEqual([['C5', '20'], ['D5', '7'], ['E5', '6'], ['F5', '33']]);
    expect(found[0]!.fix).toEqual({ changes: [{ sheet: 'Парақ1', address: 'C5', from: null, to: 20 }] });
  });

  it('is reported in a total column too, but not where the row has nothing to add', () => {
    expect(find(participation.map((row, at) => (at === 4 ? [null, 'Барлығы:', 20, 7, 6, 33] : row)))).toEqual([]);
    const whole: Values = [['Аудан', 'Форум', 'Семинар', 'Барлығы'], ['Абай', 4, 5, 9], ['Нұра', 1, 2, null], ['Шет', 2, 2, 4]];
    expect(find(whole).map(({ cells, expected }) => [cells[0].address, expected])).toEqual([['D3', '3']]);
  });

  it('is silent in a column of classes, which nobody adds up', () => {
    const pupils: Values = [['Сессияға қатысатын оқушылардың тізімі'], ['№', 'Мектебі', 'Оқушының аты-жөні', 'Сыныбы'], [1, '№ 2 НОМ', 'Ахметов Али', 7], [2, '№ 2 НОМ', 'Ким Вера', 8], [3, '№ 3 НОМ', 'Оразбек Нұрлан', 9], [null, 'Барлығы', 3, null]];
    expect(find(pupils)).toEqual([]);
  });

  it('is silent where only the districts have hubs', () => {
    expect(find([['Аудан', 'ШЖМ', 'РО'], ['Абай', 10, 4], ['Шет', 36, 5], ['Аудандар бойынша', 46, 9], ['Балқаш', 3, null], ['Қалалар бойынша', 3, null], ['Барлығы', 49, null]])).toEqual([]);
  });

  it('is said in every language', () => {
    const args = { label: 'Барлығы:', sum: 205, figures: 5 };
    expect(strings.kk.finding(args)).toBe('«Барлығы:» ұяшығы бос, сандардың қосындысы – 205. Қорытындыны жазыңыз.');
    expect(strings.ru.finding(args)).toBe('Ячейка итога «Барлығы:» пуста, сумма чисел – 205. Запишите итог.');
    expect(strings.en.finding(args)).toBe('The total “Барлығы:” is blank, the figures add up to 205. Enter the total.');
  });
});
