/** @jest-environment jsdom */
import { describeProblem } from '../../src/text/problems.ts';
import { languages } from '../../src/text/language.ts';
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

describe('going to a cell', () => {
  it.each(['Hidden', 'VeryHidden'] as const)('on a sheet that is %s is refused in words, and nothing is changed', async (visibility) => {
    const sheet = excel.put('Ескі', [['Абай Б']]);
    sheet.setVisibility(visibility);
    const before = [excel.book.active().name(), excel.book.selection()];
    expect(await excel.desk.show('Ескі', 'A1')).toEqual({ ok: false, problem: { code: 'sheet-hidden', args: { sheet: 'Ескі' } } });
    expect([excel.book.active().name(), excel.book.selection()]).toEqual(before);
    sheet.setVisibility('Visible');
    expect(valueOf(await excel.desk.show('Ескі', 'A1'))).toBeNull();
  });
});

describe('what Excel refuses for a reason of its own', () => {
  it.each(languages)('is said with what to do, in %s', (language) => {
    for (const message of ['It failed.', 'It failed']) {
      const said = describeProblem({ code: 'excel-refused', args: { code: 'InvalidOperation', message } }, language);
      expect(said).toContain('(InvalidOperation): It failed. ');
      expect(said).toMatch(/қайталаңыз\.$|повторите\.$|try again\.$/u);
    }
  });
});
