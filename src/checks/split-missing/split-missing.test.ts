import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { splitMissing } from './split-missing.ts';
import { strings } from './strings.ts';

const find = (values: Values) => splitMissing.inSheet!(reportOf(sheetOf(values))).map(({ cells, expected }) => [cells.map(({ address }) => address).join(' '), expected]);
const head = ['Район', 'Совмещённых классов (каз/рус)'];

describe('a split that is missing', () => {
  it('is what the sub-total leaves, where it leaves one language only', () => {
    expect(find([head, ['Абай', '23 (17/6)'], ['Жанаарка', 3], ['Нура', '24 (22/2)'], ['Улытау', 12], ['Осакаровка', '37 (35/2)'], ['Итого', '99 (89/10)']])).toEqual([['B3 B7', '3 (3/0)'], ['B5 B7', '12 (12/0)']]);
    expect(find([head, ['Абай', '23 (17/6)'], ['Жанаарка', 3], ['Нура', '24 (22/2)'], ['Итого', '50 (41/9)']])).toEqual([['B3 B5', '3 (2/1)']]);
  });

  it('cannot be told where several fit, or where the total gives none', () => {
    expect(find([head, ['Абай', '23 (17/6)'], ['Жанаарка', 3], ['Нура', '24 (22/2)'], ['Улытау', 12], ['Осакаровка', '37 (35/2)'], ['Итого', '99 (85/14)']])).toEqual([['B3 B7', undefined], ['B5 B7', undefined]]);
    expect(find([head, ['Абай', '23 (17/6)'], ['Жанаарка', 3], ['Нура', '24 (22/2)'], ['Итого', 50]])).toEqual([['B3', undefined]]);
  });

  it('is not missed of nothing, nor where most of a group give none', () => {
    expect(find([head, ['Абай', '23 (17/6)'], ['Жанаарка', 0], ['Улытау', '-'], ['Нура', '24 (22/2)'], ['Шет', null], ['Итого', '47 (39/8)']])).toEqual([]);
    expect(find([head, ['Абай', '23 (17/6)'], ['Жанаарка', 3], ['Нура', 24], ['Итого', 50]])).toEqual([]);
  });

  it('is said in every language', () => {
    const args = { label: 'Шет', value: 13, due: [13, 0] };
    expect(strings.kk.finding(args)).toBe('«Шет»: 13 саны тілдер бойынша бөлінбеген; қорытынды тек 13 (13/0) болғанда дұрыс. Бөлінуін жазыңыз.');
    expect(strings.ru.finding({ ...args, due: null })).toBe('«Шет»: число 13 не разбито по языкам. Укажите разбивку.');
    expect(strings.en.finding(args)).toBe('“Шет”: 13 is not split by language; the total holds only if it is 13 (13/0). Give the split.');
  });
});
