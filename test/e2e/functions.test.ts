import { settingsWords } from '../../src/taskpane/settings/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

describe('Tirek’s functions in the cells of the workbench', () => {
  let opened: Visit;
  const sheet = 'Есеп';
  beforeAll(async () => {
    opened = await visit({ language: 'kk' });
    await opened.page.evaluate(async () => {
      await window.tirekWorkbench!.functionsReady();
      window.tirekWorkbench!.book.add('Есеп');
    });
    await opened.settled();
  }, 120_000);
  afterAll(async () => opened?.context.close());

  /** Types into a cell, as a person does, and waits until everything is calculated. */
  async function type(address: string, text: string): Promise<void> {
    await opened.page.evaluate(([name, cell]) => window.tirekWorkbench!.select(name!, cell!), [sheet, address]);
    if (text === '') await opened.page.keyboard.press('Delete');
    else {
      await opened.page.keyboard.type(text, { delay: 15 });
      await opened.page.keyboard.press('Enter');
    }
    await opened.settled();
  }
  const shows = (address: string) => opened.text(sheet, address);

  it('a share is a number, and a share text a text', async () => {
    await type('A1', '=TIREK.SHARE(17,19)');
    await type('A2', '=TIREK.SHARETEXT(17,19)');
    expect([await shows('A1'), await shows('A2')]).toEqual(['0.89', '17/89%']);
  });

  it('what stands on a function follows when its cells change', async () => {
    await type('C1', '9');
    await type('C2', '17');
    await type('D1', '=TIREK.SHARE(C1,C2)');
    await type('D2', '=D1*100');
    expect(await shows('D2')).toBe('53');
    await type('C1', '17');
    expect([await shows('D1'), await shows('D2')]).toEqual(['1', '100']);
  });

  it('a breakdown fills the cells beside and below it', async () => {
    await type('A5', "=TIREK.QUALIFICATION('Магниттік мектептер'!A3:E92)");
    expect(await Promise.all(['A5', 'B5', 'A6', 'B6', 'A10', 'B10'].map(shows))).toEqual(['Мектеп', 'Барлығы', 'Аққұдық орта мектебі', '19', 'Барлығы', '86']);
    expect(await opened.formula(sheet, 'B6')).toBe('');
  });

  it('#SPILL! where something stands in its way, and the breakdown again when it is taken away', async () => {
    await type('B7', 'кедергі');
    expect([await shows('A5'), await shows('B7'), await shows('B10')]).toEqual(['#SPILL!', 'кедергі', '']);
    await type('B7', '');
    expect([await shows('A5'), await shows('B7')]).toEqual(['Мектеп', '17']);
  });

  it('a failure says why when its cell is selected', async () => {
    await type('F1', '=TIREK.SHARE(20,19)');
    await type('F2', '=TIREK.SHARE(0,0)');
    expect([await shows('F1'), await shows('F2')]).toEqual(['#VALUE!', '#N/A']);
    await opened.page.evaluate((name) => window.tirekWorkbench!.select(name, 'F1'), sheet);
    await opened.page.locator('#cell-note').getByText('артық: сандарды тексеріңіз').waitFor();
    await opened.page.evaluate((name) => window.tirekWorkbench!.select(name, 'F2'), sheet);
    await opened.page.locator('#cell-note').getByText('нөлден үлес есептелмейді').waitFor();
  });

  it('a blank cell is no zero', async () => {
    await type('F4', '=TIREK.SHARE(H1,19)');
    expect(await shows('F4')).toBe('#VALUE!');
    await type('H1', '0');
    expect(await shows('F4')).toBe('0');
  });

  it('labels come in the language that the workbook remembers', async () => {
    const pane = await opened.pane();
    await pane.getByRole('tab', { name: frameWords.kk.routes.settings }).click();
    await pane.getByRole('combobox', { name: settingsWords.kk.language }).selectOption('ru');
    await pane.getByRole('button', { name: frameWords.kk.remember }).first().click();
    await opened.page.waitForFunction(() => window.tirekWorkbench!.book.kept.customXml.length > 0);
    await opened.settled();
    await opened.page.waitForFunction(() => window.tirekWorkbench!.book.sheets().find((each) => each.name() === 'Есеп')!.cell(4, 0)?.value === 'Школа');
    expect([await shows('A5'), await shows('A10')]).toEqual(['Школа', 'Всего']);
  });

  it('nothing went wrong meanwhile', () => expect(opened.mistakes).toEqual([]));
});
