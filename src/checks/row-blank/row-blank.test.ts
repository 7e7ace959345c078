import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { rowBlank } from './row-blank.ts';
import { strings } from './strings.ts';

const find = (values: Values) => rowBlank.inSheet!(reportOf(sheetOf(values))).map(({ cells }) => cells.map(({ address }) => address).join(' '));
const head = ['№', 'Аудан', 'Форум', 'Семинар', 'Барлығы'];

describe('a row without figures', () => {
  it('is a unit with a name and a number, and nothing else', () => {
    expect(find([head, [1, 'Абай', null, null, null], [2, 'Ақтоғай', 11, null, 11], [3, 'Осакаров', ' ', null, null], [4, 'Нұра', 2, 3, 5], [5, 'Шет', 2, 2, 4], [null, 'Барлығы:', 15, 5, 20]])).toEqual(['B2 C2:E2', 'B4 C4:E4']);
  });

  it('is a unit without a number in a table without numbers, but no line that heads others', () => {
    expect(find([['Аудан', 'Форум', 'Семинар'], ['Абай', null, null], ['Ақтоғай', 11, 2], ['Нұра', 2, 3], ['Шет', 2, 2]])).toEqual(['A2 B2:C2']);
    expect(find([['Атауы', 'Форум', 'Семинар'], ['Аудандар', null, null], ['Ақтоғай', 11, 2], ['Нұра', 2, 3], ['Қалалар', null, null], ['Саран', 2, 2], ['Балқаш', 2, 2]])).toEqual([]);
  });

  it('is none where zeros or dashes say that there is nothing, where a remark says why, or where most rows are blank', () => {
    expect(find([head, [1, 'Абай', '-', '-', '-'], [2, 'Шет', 0, 0, 0], [3, 'Нұра', 2, 3, 5]])).toEqual([]);
    expect(find([[...head, 'Ескерту'], [1, 'Абай', null, null, null, 'мәлімет келмеді'], [2, 'Шет', 1, 1, 2, null], [3, 'Нұра', 2, 3, 5, null]])).toEqual([]);
    expect(find([head, [1, 'Абай', null, null, null], [2, 'Шет', null, null, null], [3, 'Нұра', 2, 3, 5]])).toEqual([]);
  });

  it('is none where the figures stand in the rows within it', () => {
    expect(find([['№', 'Аудан', 'Сынып'], [1, 'Абай', 7], [2, 'Саран қаласы:', null], [null, '№ 6 ЖББМ', 4], [null, '№ 7 НОМ', 3], [3, 'Шет', 5]])).toEqual([]);
  });

  it('is said in every language', () => {
    const args = { label: 'Абай', number: 1, cells: 3 };
    expect([strings.kk, strings.ru, strings.en].map(({ finding }) => finding(args))).toEqual([
      '«Абай» жолында бірде-бір сан жоқ. Деректі жазыңыз, болмаса «-» қойыңыз.', 'В строке «Абай» нет ни одного числа. Внесите данные или поставьте «-».', 'The row “Абай” has no figure at all. Enter the data, or “-” if there is none.',
    ]);
  });
});
