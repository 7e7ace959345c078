import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import { movedCorrection } from './moved-corrections.ts';

const table: CellValue[][] = [['№', 'Мектеп', 'Оқушы'], [1, 'Ақсай ОМ', 120], [2, 'Тасты НОМ', 60], [3, 'Қоңыр БМ', 20], [null, 'Барлығы', 200]];
const sheet = sheetOf(table);
const signs = { headings: ['№', 'Мектеп', 'Оқушы'], rows: ['Ақсай ОМ', 'Тасты НОМ', 'Қоңыр БМ', 'Барлығы'] };
const correction = { sheet: sheet.name, area: { top: 0, left: 0, bottom: 4, right: 2 }, rows: { 1: 'note', 3: 'note' }, signs } as const;

describe('a table that was corrected', () => {
  it('is found again wherever rows were put in, with the rows that were corrected', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 1, max: 3 }), (at, count) => {
        const added = Array.from({ length: count }, (_, index): CellValue[] => (at === 0 ? ['Жаңа жол'] : [9, `Жаңа ${index} ОМ`, 5]));
        const moved = movedCorrection(sheetOf([...table.slice(0, at), ...added, ...table.slice(at)]), correction)!;
        const first = moved.area.top + 1;
        const labels = Object.keys(moved.rows!).map((place) => [...table.slice(0, at), ...added, ...table.slice(at)][first + Number(place)]![1]);
        expect([labels, moved.area.bottom, moved.area.top]).toEqual([['Тасты НОМ', 'Барлығы'], 4 + count, at === 0 ? count : 0]);
      }),
    );
  });

  it('is left alone where it is no longer there, or might be one of two', () => {
    expect(movedCorrection(sheetOf([['Басқа', 'кесте'], ['а', 1]]), correction)).toBeUndefined();
    expect(movedCorrection(sheetOf([['Алдында'], ...table, [], ...table]), correction)).toBeUndefined();
  });

  it('stays where it is where nothing moved, or nothing is known of it', () => {
    expect(movedCorrection(sheet, correction)).toEqual(correction);
    const bare = { sheet: correction.sheet, area: correction.area, rows: correction.rows };
    expect(movedCorrection(sheetOf([['Алдында'], ...table]), bare)).toBe(bare);
  });
});
