import fc from 'fast-check';
import { anyWorkbook, comparable } from '../../../../test/fixtures/any-workbook.ts';
import { emptyBook, emptySheet, type BookContents, type CellContents, type Stretch } from '../xlsx/contents.ts';
import { headlessBook } from './headless.ts';
import { charactersIn, pixelsOfCharacters, pixelsOfPoints, pointsIn } from './measures.ts';

/** Sizes as a screen has them: in whole pixels. */
const onScreen = (contents: BookContents): BookContents => {
  const high = (points: number | undefined) => points && pointsIn(pixelsOfPoints(points));
  const wide = (characters: number | undefined) => characters && charactersIn(pixelsOfCharacters(characters));
  const all = (made: readonly Stretch[], size: (given: number | undefined) => number | undefined) => made.map((stretch) => ({ ...stretch, size: size(stretch.size)! }));
  return {
    ...contents,
    sheets: contents.sheets.map((sheet) => ({
      ...sheet,
      rows: all(sheet.rows, high),
      columns: all(sheet.columns, wide),
      usual: { rowHeight: high(sheet.usual.rowHeight), columnWidth: wide(sheet.usual.columnWidth) },
    })),
  };
};

describe('a workbook in the grid', () => {
  it('holds what its file held, and hands it out again', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (contents) => {
        const given = structuredClone(contents);
        const book = headlessBook({ contents: given });
        const taken = book.contents();
        await book.dispose();
        expect(comparable(taken)).toEqual(comparable(onScreen(contents)));
      }),
      { numRuns: 25 },
    );
  });

  const bookOf = (...cells: CellContents[]) => headlessBook({ contents: { ...emptyBook('Тізім'), sheets: [{ ...emptySheet('Тізім'), cells }], kept: { customXml: [], names: [{ name: 'Үлес', formula: '=1/4' }, { name: 'Саны', formula: '=Тізім!$A$1' }], settings: new Map() } } });

  it('keeps figures that came with the file until what they are made of changes', async () => {
    const book = bookOf({ row: 0, column: 0, value: 5 }, { row: 0, column: 1, value: 'файлдан', formula: '=NOSUCH(A1)' }, { row: 0, column: 2, value: 99, formula: '=A1*2' });
    await book.settled();
    const sheet = book.sheets()[0]!;
    expect([sheet.cell(0, 1)!.value, sheet.cell(0, 2)!.value]).toEqual(['файлдан', 99]);
    sheet.set({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 6 }]]);
    await book.settled();
    expect([sheet.cell(0, 1)!.value, sheet.cell(0, 2)!.value]).toEqual([{ error: '#NAME?' }, 12]);
    await book.dispose();
  });

  it('shows what was spilled, and spills anew when it is calculated', async () => {
    const book = bookOf({ row: 0, column: 0, value: 2 }, { row: 2, column: 0, value: 'ескі', formula: '=SEQUENCE(A1)', spill: [['ескі'], ['де'], ['ескі']] }, { row: 2, column: 1, value: null, formula: '=SUM(A3:A9)' });
    await book.settled();
    const sheet = book.sheets()[0]!;
    const shown = () => [2, 3, 4].map((row) => sheet.cell(row, 0)?.value);
    expect([shown(), sheet.spill(2, 0)]).toEqual([['ескі', 'де', 'ескі'], { top: 2, left: 0, bottom: 4, right: 0 }]);
    sheet.set({ top: 3, left: 0, bottom: 3, right: 0 }, [[{ look: { bold: true } }]]);
    expect(book.contents().sheets[0]!.cells.slice(1, 3)).toMatchObject([{ row: 2, column: 0, value: 'ескі', spill: [['ескі'], ['де'], ['ескі']] }, { row: 2, column: 1 }]);
    expect(book.contents().sheets[0]!.cells[3]).toEqual({ row: 3, column: 0, value: null, look: 0 });
    sheet.set({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 1 }]]);
    await book.settled();
    expect([shown(), sheet.spill(2, 0)]).toEqual([[1, null, undefined], undefined]);
    await book.dispose();
  });

  it('hides what a file has within a merge beside its first cell', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const book = headlessBook({ contents: { ...emptyBook('Тізім'), sheets: [{ ...emptySheet('Тізім'), cells: [{ row: 0, column: 0, value: 'а' }, { row: 0, column: 1, value: 'жасырын', formula: '=A1' }], merges }] } });
    expect([0, 1].map((column) => book.sheets()[0]!.cell(0, column))).toMatchObject([{ value: 'а' }, { value: null, formula: undefined, text: '' }]);
    return book.dispose();
  });

  it('calculates with its names', async () => {
    const book = bookOf({ row: 0, column: 0, value: 8 }, { row: 1, column: 0, value: null, formula: '=Үлес*Саны' });
    await book.settled();
    expect(book.sheets()[0]!.cell(1, 0)!.value).toBe(2);
    await book.dispose();
  });

  it('copies what is kept beside the grid, so that a saved workbook does not change with the open one', () => {
    const book = bookOf();
    const taken = book.contents();
    book.kept.customXml.push({ id: '{1}', xml: '<a/>' });
    book.sheets()[0]!.kept.filter = { top: 0, left: 0, bottom: 1, right: 1 };
    expect([taken.kept.customXml, taken.sheets[0]!.kept.filter]).toEqual([[], undefined]);
    return book.dispose();
  });
});
