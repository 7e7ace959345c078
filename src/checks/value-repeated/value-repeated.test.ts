import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { valueRepeated } from './value-repeated.ts';

const find = (values: Values) => valueRepeated.inSheet!(reportOf(sheetOf(values))).map(({ cells, expected }) => [cells.map(({ address }) => address).join(' '), expected]);
const head = ['Аудан', 'Мектеп', 'Мұғалім', 'Пән атауы'];

describe('a value that a row gives twice', () => {
  it('is too much where the other rows do not have it', () => {
    expect(
      find([head, ['Нұра', 'Ақжол НОМ', 'Сейтқали Айгүл Сырымқызы', 'География (7+8)'], ['Абай', 'Қарой НОМ', 'Дубравина Нина Петровна (5+6), ', 'математика (5+6)'], ['Абай', 'Қарой НОМ', 'Оразбек Жанар', 'Алгебра (7+8).']]),
    ).toEqual([['C3 D3', 'Дубравина Нина Петровна']]);
  });

  it('is none where the brackets hold other values, words, or every row has both', () => {
    expect(find([head, ['Нұра', 'Ақжол НОМ', 'Сейтқали Айгүл (2)', 'География (7+8)'], ['Абай', 'Қарой (ШЖМ)', 'Дубравина Нина', 'Алгебра (ШЖМ)']])).toEqual([]);
    expect(find([head, ['Нұра', 'Ақжол НОМ', 'Сейтқали Айгүл (7+8)', 'География (7+8)'], ['Абай', 'Қарой НОМ', 'Дубравина Нина (5+6)', 'Алгебра (5+6)']])).toEqual([]);
  });

  it('is described in every language', () => {
    expect(strings.kk.finding({ value: '(5+6)', without: 'Дубравина Нина' })).toBe('(5+6) осы жолда екі рет жазылған. Бұл ұяшықта «Дубравина Нина» жеткілікті.');
    expect(strings.en.finding({ value: '(5+6)', without: 'Дубравина Нина' })).toContain('twice');
  });
});
