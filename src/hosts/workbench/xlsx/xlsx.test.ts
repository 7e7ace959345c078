import fc from 'fast-check';
import { anyWorkbook, comparable } from '../../../../test/fixtures/any-workbook.ts';
import { openXlsx } from './open-xlsx.ts';
import { saveXlsx } from './save-xlsx.ts';

describe('a saved workbook', () => {
  it('opens again with all that it held', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (contents) => {
        const opened = await openXlsx(await saveXlsx(contents));
        expect(opened.ok && comparable(opened.value)).toEqual(comparable(contents));
      }),
      { numRuns: 60 },
    );
  });
});
