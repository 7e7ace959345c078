import fc from 'fast-check';
import { addressOf, areaAddress, columnName, columnNumber, lastColumn, lastRow, parseArea } from './address.ts';
import { isBlank, isDash, type CellValue } from './cell.ts';
import { gridOf, indices, partOf } from './grid.ts';
import { readNumber } from './read-number.ts';

describe('an address', () => {
  it('reads back the cells it was written for', () => {
    const corner = fc.tuple(fc.nat(lastRow), fc.nat(lastColumn));
    fc.assert(
      fc.property(corner, corner, ([r1, c1], [r2, c2]) => {
        const area = { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
        expect(parseArea(areaAddress(area))).toEqual(area);
        expect(columnNumber(columnName(c1))).toBe(c1);
      }),
    );
  });

  it('reads whole columns and rows, dollar signs and corners in any order', () => {
    expect(parseArea('$C$7:A2')).toEqual({ top: 1, left: 0, bottom: 6, right: 2 });
    expect(parseArea('C:D')).toEqual({ top: 0, left: 2, bottom: lastRow, right: 3 });
    expect(parseArea('3:5')).toEqual({ top: 2, left: 0, bottom: 4, right: lastColumn });
    expect(addressOf(6, 2)).toBe('C7');
  });

  it('is nothing outside a sheet, and nothing else', () => {
    for (const text of ['XFE1', 'A1048577', 'A0', 'C', '7', 'A1:B2:C3', 'A1:B', '', 'Барлығы', 'A1 B2']) expect(parseArea(text)).toBeUndefined();
  });
});

describe('blank, dash and zero', () => {
  it('are three things', () => {
    const kinds = (value: CellValue) => [isBlank(value), isDash(value), value === 0];
    expect([null, '', '  '].map(kinds)).toEqual(Array(3).fill([true, false, false]));
    expect(['-', ' – ', '—', '−'].map(kinds)).toEqual(Array(4).fill([false, true, false]));
    expect(kinds(0)).toEqual([false, false, true]);
    expect(kinds('7-11')).toEqual([false, false, false]);
  });
});

describe('a number as people write it', () => {
  it.each([
    ['17', 17],
    ['3 861', 3861],
    ['3\u00A0861', 3861],
    ['1,34', 1.34],
    ['1.5', 1.5],
    ['−14', -14],
    [' 5 ', 5],
    ['-', 0],
    [0, 0],
  ])('%p is %p', (written, number) => {
    expect(readNumber(written)).toBe(number);
  });

  it.each(['', 'көп', '17/19', '9 /530%', '12 34', '1,2,3', '7-11', true, null, NaN, Infinity, { error: '#N/A' }])('%p is none', (written) => {
    expect(readNumber(written)).toBeUndefined();
  });

  it('is refused or read, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(['number', 'undefined']).toContain(typeof readNumber(text))));
  });
});

describe('a grid', () => {
  it('of two cells a sheet apart stays two cells', () => {
    const row: CellValue[] = [];
    row[lastColumn] = 'соңы';
    expect(indices(row)).toEqual([lastColumn]);
    expect(indices(['a', null])).toEqual([0, 1]);
  });

  it('gives a part with its place, whole columns cut to what there is', () => {
    const grid = gridOf([['a', 'b'], ['c', 'd', 'e']], [{ top: 0, left: 1, bottom: 1, right: 1 }]);
    const part = partOf(grid, parseArea('B:XFD')!);
    expect(part).toEqual({ values: [['b'], ['d', 'e']], top: 0, left: 1, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
    expect(partOf(grid, parseArea('D5:F9')!).values).toEqual([]);
  });
});
