import { gridOf } from '../cells/grid.ts';
import type { CellValue } from '../cells/cell.ts';
import { reportOf } from '../sheet-report.ts';
import { withSameNames } from './across-names.ts';
import { namesOf } from './names-of.ts';

const head = ['№', 'Аудан', 'Мектеп', 'Саны'];
const body: CellValue[][] = [[1, 'Абай', '№ 6 НОМ', 40], [2, 'Шет', '№ 7 ЖББМ', 120], [3, 'Нұра', 'Ақжол ОМ', 90], [4, 'Нұра', 'Көктау ОМ', 90]];
const first: readonly CellValue[][] = [head, ...body];
const reported = (rows: readonly CellValue[][], name = 'Бет') => reportOf({ name, hidden: false, grid: gridOf(rows), texts: [], hiddenRows: [], hiddenColumns: [] });
const edited = (row: number, column: number, value: CellValue) => reported(first.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells)));

describe('the names of a sheet after an edit', () => {
  it('of a number are the very same', () => {
    const before = reported(first);
    const names = namesOf(before);
    const after = edited(2, 3, 121);
    expect(namesOf(after)).toBe(names);
    expect(withSameNames(after)).toBe(withSameNames(before));
  });

  it.each<[string, number, number, CellValue]>([['school', 2, 2, '№ 8 ЖББМ'], ['district', 3, 1, 'Шет'], ['heading', 0, 2, 'Ұйым']])('of a %s are read anew', (_, row, column, value) => {
    const names = namesOf(reported(first));
    const after = edited(row, column, value);
    expect(namesOf(after)).not.toBe(names);
    expect(namesOf(after)).toEqual(namesOf(reported(after.sheet.grid.values.map((cells) => [...cells]))));
  });

  it('are those of another sheet only if it is that sheet', () => {
    const here = reported(first);
    const there = reported(first, 'Басқа бет');
    expect(namesOf(here)).toEqual(namesOf(there));
    expect(withSameNames(there)).toBe(there);
  });
});
