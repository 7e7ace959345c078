import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { gridOf } from '../cells/grid.ts';
import { reportOf } from '../sheet-report.ts';
import { lookAlikes } from './look-alikes.ts';
import { oddCells, oddities, oddOfText } from './odd-cells.ts';
import { loneQuotes } from './quotes.ts';
import { spacingFlaws } from './spacing.ts';

describe('one look at a text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('Абай', ' ', '  ', ',', '.', ' ,', 'Aбай', 'cынып', 'ə', '«', '»', '"', '007', '1,2E+15', 'Excel', '\u00A0', '№', '17'), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 10 })
    .map((parts) => parts.join(''));

  it('passes over nothing that the readers of spaces, letters and quotation marks would find', () => {
    fc.assert(
      fc.property(text, (each) => {
        const odd = oddOfText(each);
        if (spacingFlaws(each)) expect(odd & oddities.spaces).toBeTruthy();
        if (lookAlikes(each).length > 0) expect(odd & oddities.latin).toBeTruthy();
        if (loneQuotes(each).length > 0) expect(odd & oddities.quotes).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['Педагог-сарапшы', 'Аққұдық орта мектебі', '№ 12 ЖББМ', '17/89%', 'жоғары'])('sees nothing in «%s»', (each) => expect(oddOfText(each)).toBe(0));

  it('is kept for the rows that did not change', () => {
    const sheet = sheetOf([['Aбай'], ['Орта  мектеп']]);
    const before = oddCells(reportOf(sheet));
    const edited = { ...sheet, grid: gridOf([sheet.grid.values[0]!, ['Орта мектеп']]) };
    expect(before.map(({ row }) => row)).toEqual([0, 1]);
    expect(oddCells(reportOf(edited)).map(({ row, odd }) => [row, odd])).toEqual([[0, oddities.latin]]);
  });
});
