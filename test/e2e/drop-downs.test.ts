import { newWorkbook } from '../../src/hosts/cli/file-workbook.ts';
import { registerSheets } from '../fixtures/register-sheets.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const file = async () => {
  const book = newWorkbook();
  await book.add(registerSheets());
  return Buffer.from(await book.bytes());
};

/** Begins to edit a cell with a list, and takes one of what is offered. */
async function choose({ page, settled }: Visit, sheet: string, address: string, option: string): Promise<void> {
  await page.evaluate(([name, cell]) => window.tirekWorkbench!.select(name!, cell!), [sheet, address]);
  await page.keyboard.press('F2');
  await page.getByText(option, { exact: true }).click();
  await settled();
}

test('a cell with a list offers it, in a file that was opened and on a sheet that the add-in has made', async () => {
  const opened = await visit({ language: 'ru', width: 1500, height: 900 });
  await opened.settled();
  const pane = await opened.open('реестр', await file());
  await choose(opened, 'Мектептер', 'B5', 'Көлді қаласы');
  expect(await opened.text('Мектептер', 'B5')).toBe('Көлді қаласы');

  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Жаңа');
      sheet.activate();
      sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: 'иә,жоқ' } };
      sheet.getRange('C2:C9').dataValidation.rule = { list: { inCellDropDown: true, source: "='Баптау'!$A$2:$A$3" } };
      await context.sync();
    }),
  );
  await choose(opened, 'Жаңа', 'B3', 'жоқ');
  await choose(opened, 'Жаңа', 'C3', 'Көлді ауданы');
  expect([await opened.text('Жаңа', 'B3'), await opened.text('Жаңа', 'C3')]).toEqual(['жоқ', 'Көлді ауданы']);

  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Жаңа');
      sheet.getRange('B2:B9').dataValidation.clear();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    }),
  );
  await opened.settled();
  const kept = await opened.page.evaluate(() => window.tirekWorkbench!.book.sheets().at(-1)!.kept.validations.map(({ areas }) => areas));
  expect(kept).toEqual([[{ top: 2, left: 2, bottom: 9, right: 2 }]]);
  await choose(opened, 'Жаңа', 'C10', 'Бұлақ ауданы');
  expect([await opened.text('Жаңа', 'C4'), await opened.text('Жаңа', 'C10')]).toEqual(['Көлді ауданы', 'Бұлақ ауданы']);
  expect(opened.mistakes).toEqual([]);
});
