import { readFileSync } from 'node:fs';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const [words, frame, bench] = [findingsWords.kk, frameWords.kk, pageWords.kk];

/** All that the workbook holds, but for the names that its file gives to looks and rules. */
const contents = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => JSON.stringify(window.tirekWorkbench!.book.contents().sheets.map(({ cells, merges, kept }) => [cells, merges, { ...kept, formats: kept.formats.map(({ more }) => more['custom/rule/formula']) }])));
const formulas = ({ page }: Visit): Promise<unknown[]> =>
  page.evaluate(() => window.tirekWorkbench!.book.sheets().flatMap(({ kept }) => kept.formats.map(({ more }) => more['custom/rule/formula'])));
/** The picture of the grid, as bytes: what is drawn over the cells is no cell. */
const drawn = async ({ page }: Visit) => {
  await page.waitForTimeout(700);
  return (await page.locator('#grid').screenshot({ animations: 'disabled' })).toString('base64');
};

test('findings are highlighted on the sheets by colour and sign, stay in the saved file, and leave no trace when taken away', async () => {
  const opened = await visit({ language: 'kk', width: 1500, height: 900 });
  await opened.settled();
  const pane = await opened.pane();
  await pane.getByRole('tab', { name: frame.routes.findings }).click();
  const paint = pane.getByRole('button', { name: words.paint, exact: true });
  await paint.waitFor({ timeout: 30_000 });
  const before = await contents(opened);
  const plain = await drawn(opened);

  await paint.click();
  await pane.getByRole('button', { name: words.unpaint, exact: true }).waitFor();
  expect((await formulas(opened)).every((formula) => /^="Tirek:\w+"<>""$/u.test(String(formula)))).toBe(true);
  expect(await formulas(opened)).not.toEqual([]);
  expect(await drawn(opened)).not.toBe(plain);
  await opened.picture('highlight-light');
  await opened.page.emulateMedia({ colorScheme: 'dark' });
  await drawn(opened);
  await opened.picture('highlight-dark');
  await opened.page.emulateMedia({ colorScheme: 'light' });

  // A number with a sign, and a date, are highlighted as well.
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('G3:G4').values = [[-12.5], [45900]];
      sheet.getRange('G4').numberFormat = [['dd.mm.yyyy']];
      const { rule, format } = sheet.getRange('G3:G4').conditionalFormats.add('Custom').custom;
      rule.formula = '="Tirek:error"<>""';
      format.fill.color = '#FFC7CE';
      format.numberFormat = '"‼ "dd.mm.yyyy;"‼ "-General;"‼ "dd.mm.yyyy;"‼ "@';
      await context.sync();
    }),
  );
  // Who edits a highlighted cell edits what it holds, without the sign.
  const sheet = (await opened.sheets())[0]!;
  for (const address of ['E6', 'G3', 'G4']) {
    const held = await opened.text(sheet, address);
    await opened.page.evaluate(([name, cell]) => window.tirekWorkbench!.select(name!, cell!), [sheet, address]);
    await opened.page.keyboard.press('F2');
    await opened.page.waitForTimeout(300);
    await opened.page.keyboard.press('End');
    await opened.page.keyboard.type('!', { delay: 50 });
    await opened.page.keyboard.press('Backspace');
    await opened.page.keyboard.press('Enter');
    await opened.settled();
    expect(await opened.text(sheet, address)).toBe(held);
  }
  await opened.picture('highlight-numbers');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('G3:G4').clear();
      await context.sync();
    }),
  );

  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: bench.save }).click()]);
  await opened.page.setInputFiles('#file', { name: 'боялған.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) });
  await opened.page.getByText('боялған').first().waitFor();
  await opened.settled();
  const again = await opened.pane();
  await again.getByRole('tab', { name: frame.routes.findings }).click();
  await again.getByRole('button', { name: words.unpaint, exact: true }).first().click();
  await again.getByRole('button', { name: words.unpaint, exact: true }).first().waitFor({ state: 'detached' });
  expect(await formulas(opened)).toEqual([]);
  const after = await contents(opened);
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
  expect(opened.mistakes).toEqual([]);
  await opened.context.close();
});
