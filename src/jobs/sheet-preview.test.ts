import type { NewCell, NewSheet } from '../sheet/workbook.ts';
import { shownText } from '../text/shown-text.ts';
import { sheetPreview } from './sheet-preview.ts';

const sheetWith = (cells: readonly NewCell[], more: Partial<NewSheet> = {}): NewSheet => ({ name: 'Есеп', cells, merges: [], widths: [], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [], ...more });

describe('a sheet that is looked at before it is inserted', () => {
  it.each([
    [1234, '#,##0;-#,##0;"-"', '1\u00A0234'],
    [-5, '#,##0;-#,##0;"-"', '−5'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [6.8, '+0.00;-0.00;0.00', '+6,80'],
    [-6.8, '+0.00;-0.00;0.00', '−6,80'],
    [0, '+0.00;-0.00;0.00', '0,00'],
    [0.0812, '0.00%', '8,12%'],
    [0.5, '0%', '50%'],
    [44713, 'dd.mm.yyyy', '01.06.2022'],
    [1234.5, undefined, '1234,5'],
    ['23 (17/6)', undefined, '23 (17/6)'],
    [null, undefined, ''],
    [{ error: '#N/A' }, undefined, '#N/A'],
  ])('shows %j under the format %s as %s', (value, format, expected) => expect(shownText(value, format, 'kk')).toBe(expected));

  it('shows numbers as the language writes them', () => expect([shownText(1234.5, '#,##0.0', 'ru'), shownText(1234.5, '#,##0.0', 'en')]).toEqual(['1\u00A0234,5', '1,234.5']));

  it('has its first rows and columns, says how much more there is, and leaves out what is not printed', () => {
    const cells = Array.from({ length: 100 }, (_, row): NewCell => ({ row, column: row % 20, value: row, role: 'count' }));
    const all = sheetPreview(sheetWith(cells, { merges: [{ top: 58, left: 10, bottom: 70, right: 14 }] }), 'kk');
    expect([all.rows.length, all.rows[0]!.length, all.moreRows, all.moreColumns]).toEqual([60, 12, 40, 8]);
    expect(all.merges).toEqual([{ top: 58, left: 10, bottom: 59, right: 11 }]);
    expect(all.roles[3]).toEqual(Array.from({ length: 12 }, (_, column) => (column === 3 ? 'count' : undefined)));
    const printed = sheetPreview(sheetWith(cells, { printArea: { top: 0, left: 0, bottom: 99, right: 4 } }), 'kk');
    expect([printed.rows[0]!.length, printed.moreColumns]).toEqual([5, 0]);
  });

  it('is empty where there is nothing on it', () => expect(sheetPreview(sheetWith([]), 'kk')).toMatchObject({ rows: [], moreRows: 0, moreColumns: 0 }));
});
