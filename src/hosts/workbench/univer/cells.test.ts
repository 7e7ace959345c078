import fc from 'fast-check';
import { cellArea, one, personWrites } from '../../../../test/fixtures/grid.ts';
import type { CellInput, CellLook } from '../book.ts';
import { emptyBook } from '../xlsx/contents.ts';
import { headlessBook } from './headless.ts';
import type { UniverBook } from './univer-book.ts';

let book: UniverBook;
beforeEach(() => {
  book = headlessBook({ contents: emptyBook('Тізім') });
});
afterEach(() => book.dispose());
const sheet = () => book.sheets()[0]!;

describe('a cell of the grid', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('007', '1-4', '=1+1', '#N/A', 'TRUE', '1e5', '5%', '12.05.2025', ' ', "'"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constantFrom('#N/A', '#VALUE!', '#DIV/0!', '#BUSY!').map((error) => ({ error })),
  );

  it('holds what is put into it, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
        sheet().set({ top: 2, left: 1, bottom: 1 + rows.length, right: 2 }, rows.map((row) => row.map((cellValue) => ({ value: cellValue }))));
        expect(rows.map((row, down) => row.map((_, across) => sheet().cell(2 + down, 1 + across)?.value))).toEqual(rows);
      }),
    );
  });

  it.each(['007', 'TRUE', '#N/A', '=A1', 5, true, { error: '#N/A' }])('that holds %p keeps it when its look changes, whoever changes it', (value) => {
    sheet().set(cellArea(0, 0), one({ value }));
    sheet().set(cellArea(0, 0), one({ look: { bold: true, numberFormat: '@' } }));
    sheet().set(cellArea(0, 0), one({ look: { numberFormat: '0%' } }));
    personWrites(book, { 0: { 0: { s: { it: 1 } } } });
    expect(sheet().cell(0, 0)).toMatchObject({ value, look: { bold: true, italic: true, numberFormat: '0%' } });
  });

  it('looks as it was told to, entry by entry', () => {
    const border = fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair'), color: fc.constantFrom('#000000', '#ff0000') });
    const some = { requiredKeys: [] };
    const look = fc.record(
      {
        numberFormat: fc.constantFrom('0%', '@', 'dd.mm.yyyy'),
        fontName: fc.constantFrom('Calibri', 'Times New Roman'),
        fontSize: fc.constantFrom(8, 14),
        bold: fc.constant(true),
        italic: fc.constant(true),
        underline: fc.constant(true),
        fontColor: fc.constantFrom('#9c0006', '#000000'),
        fill: fc.constantFrom('#ddebf7', '#ffffff'),
        horizontal: fc.constantFrom('left', 'center', 'right', 'justify', 'fill'),
        vertical: fc.constantFrom('top', 'center', 'bottom'),
        wrap: fc.constant(true),
        indent: fc.constantFrom(1, 3),
        borders: fc.record({ top: border, bottom: border, left: border, right: border }, some).filter((borders) => Object.keys(borders).length > 0),
        locked: fc.constant(false),
      },
      some,
    ) as fc.Arbitrary<CellLook>;
    fc.assert(
      fc.property(look, look, (first, second) => {
        sheet().set(cellArea(4, 4), one({ look: null }));
        sheet().set(cellArea(4, 4), one({ value: 1, look: first }));
        sheet().set(cellArea(4, 4), one({ look: second }));
        expect(sheet().cell(4, 4)!.look).toEqual({ ...first, ...second });
      }),
    );
  });

  it('loses an entry that is set to what Excel has anyway', () => {
    sheet().set(cellArea(0, 0), one({ look: { bold: true, wrap: true, fill: '#ffff00', numberFormat: '0%', indent: 2, locked: false, borders: { top: { style: 'thin', color: '#000000' } } } }));
    sheet().set(cellArea(0, 0), one({ look: { bold: false, wrap: false, fill: '', numberFormat: 'General', indent: 0, locked: true, borders: {} } }));
    expect(sheet().cell(0, 0)?.look ?? {}).toEqual({});
  });

  it('is shown under its number format', () => {
    const shown = (value: CellInput['value'], numberFormat: string) => {
      sheet().set(cellArea(0, 0), one({ value: value!, look: { numberFormat } }));
      return sheet().cell(0, 0)!.text;
    };
    expect([shown(0.8947, '0%'), shown(45900, 'dd.mm.yyyy'), shown(1234.5, '#,##0.00'), shown(1 / 3, 'General'), shown('1-4', '@'), shown(true, '0'), shown({ error: '#N/A' }, '0%')]).toEqual(
      ['89%', '31.08.2025', '1,234.50', '0.333333333', '1-4', 'TRUE', '#N/A'],
    );
  });

  it('is in use when it holds something, or looks like something', () => {
    sheet().set({ top: 2, left: 1, bottom: 4, right: 3 }, [[{ value: 1 }, undefined, undefined], [undefined, undefined, undefined], [undefined, undefined, { look: { bold: true } }]]);
    sheet().set(cellArea(6, 6), one({ value: 'уақытша' }));
    sheet().set(cellArea(6, 6), one({ value: null }));
    expect([sheet().used(false), sheet().used(true)]).toEqual([{ top: 2, left: 1, bottom: 4, right: 3 }, cellArea(2, 1)]);
    expect(book.add('Бос').used(false)).toBeUndefined();
  });

  it('that was never touched is none, and far ones make the sheet no slower', () => {
    expect(sheet().cell(9, 9)).toBeUndefined();
    sheet().set(cellArea(1048575, 16383), one({ value: 1 }));
    expect(sheet().used(true)).toEqual(cellArea(1048575, 16383));
    expect(book.contents().sheets[0]!.cells).toEqual([{ row: 1048575, column: 16383, value: 1 }]);
  });
});
