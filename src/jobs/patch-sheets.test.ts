import fc from 'fast-check';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { patchSheets } from './patch-sheets.ts';

const cell = fc.oneof(fc.integer(), fc.constant(null), fc.string({ maxLength: 3 }));

describe('cells that changed since a sheet was read', () => {
  it('stand where they were typed, and every other row is the very same row', () => {
    const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(grid, fc.nat(8), fc.nat(7), cell, (values, top, left, value) => {
        const sheet = sheetOf(values);
        const [patched] = patchSheets([sheet], [{ sheet: sheet.name, top, left, values: [[value]], texts: [['']] }]);
        expect(patched!.grid.values[top]![left]).toBe(value);
        values.forEach((row, index) => {
          if (index !== top) expect(patched!.grid.values[index]).toBe(sheet.grid.values[index]);
          else row.forEach((before, column) => column !== left && expect(patched!.grid.values[top]![column]).toBe(before));
        });
      }),
    );
  });

  it('leave other sheets alone', () => {
    const [one, other] = [sheetOf([[1]], { name: 'А' }), sheetOf([[2]], { name: 'Б' })];
    expect(patchSheets([one, other], [{ sheet: 'Б', top: 0, left: 0, values: [[3]], texts: [['']] }])[0]).toBe(one);
  });

  it('bring the texts that are shown', () => {
    const sheet = { ...sheetOf([[45000]]), texts: [['15.03.2023']] };
    expect(patchSheets([sheet], [{ sheet: sheet.name, top: 0, left: 0, values: [[7]], texts: [['']] }])[0]!.texts).toEqual([['']]);
  });
});
