import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { signsMixed } from './signs-mixed.ts';
import { strings } from './strings.ts';

const find = (values: Values) => signsMixed.inSheet!(reportOf(sheetOf(values))).map(({ cells, severity }) => [cells.map(({ address }) => address).join(' '), severity ?? signsMixed.severity]);

describe('blank, dash and zero in one column', () => {
  it('are a warning where a total adds them up, the rarest first', () => {
    expect(find([['№', 'Аудан', 'Шебер', 'Зерттеуші'], [1, 'Абай', 0, 7], [2, 'Шет', 0, 9], [null, 'АУДАН:', 0, 16], [1, 'Балқаш', 0, 2], [2, 'Саран', null, 12], [null, 'ҚАЛА:', null, 14], [null, 'Барлығы:', 0, 30]])).toEqual([['C6 C2:C3 C5', 'warning']]);
  });

  it('are a matter of style where nothing adds them up', () => {
    expect(find([['Мектеп', 'Жүлдегер', 'Оқушы'], ['Қарой', 0, 7], ['Нұра', '–', 8], ['Шет', 2, 5]])).toEqual([['B3 B2', 'style']]);
  });

  it('are not mixed by cities without hubs, by the schools of a city, or by a row in which nothing stands', () => {
    expect(find([['№', 'Аудан', 'ШЖМ', 'РО'], [1, 'Абай', 3, '-'], [2, 'Шет', 4, 1], [null, 'Аудандар', 7, 1], [1, 'Саран:', 3, null], [null, '№ 6 НМ', '-', null], [null, '№ 7 НМ', 3, null], [null, 'Қалалар', 3, null], [null, 'Барлығы', 10, 1]])).toEqual([]);
    expect(find([['Аудан', 'Форум', 'Семинар'], ['Абай', null, null], ['Шет', 4, '-'], ['Нұра', 7, 1]])).toEqual([]);
  });

  it('are named with their numbers in every language', () => {
    const args = { heading: 'Шебер', signs: [{ sign: 'blank', cells: 1 }, { sign: 'zero', cells: 3 }] } as const;
    expect(strings.kk.finding(args)).toBe('«Шебер» бағанында белгілер аралас: бос ұяшық (1), 0 (3). Нөлге де, дерек жоғына да бір-бір белгі қойыңыз.');
    expect(strings.ru.finding(args)).toBe('В столбце «Шебер» знаки вперемешку: пустая ячейка (1), 0 (3). Оставьте один знак для нуля и один для отсутствия данных.');
    expect(strings.en.finding(args)).toBe('The column “Шебер” mixes signs: a blank (1), 0 (3). Use one sign for zero and one for no data.');
  });
});
