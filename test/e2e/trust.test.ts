import { insertWords } from '../../src/taskpane/insert/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { staffWords } from '../../src/taskpane/staff/strings.ts';
import { hostileFiles } from '../fixtures/hostile.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const insert = insertWords.kk;
const magnets = 'Магниттік мектептер';

describe('a person’s work', () => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit({ language: 'kk' });
    const pane = await opened.pane();
    await pane.getByRole('radio', { name: insert.whats.values.name, exact: true }).check();
    await pane.getByRole('combobox', { name: insert.where }).selectOption('selection');
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const select = (sheet: string, address: string) => opened.page.evaluate(([name, cell]) => window.tirekWorkbench!.select(name!, cell!), [sheet, address]);
  const preview = async () => (await opened.pane()).getByRole('button', { name: insert.preview }).click();

  it('is replaced only after she has agreed to it', async () => {
    await select(magnets, 'C6');
    await preview();
    const pane = await opened.pane();
    const confirm = pane.getByRole('checkbox', { name: insert.confirm });
    await confirm.waitFor();
    const write = pane.getByRole('button', { name: insert.insert, exact: true });
    const before = await opened.text(magnets, 'C6');
    await write.click({ force: true });
    expect(await opened.text(magnets, 'C6')).toBe(before);
    await confirm.check();
    await write.click();
    await pane.getByText('Енгізілді:').first().waitFor();
    expect(await opened.text(magnets, 'C6')).not.toBe(before);
    await pane.getByRole('button', { name: frameWords.kk.undo }).first().click();
    await pane.getByText('Бұрынғы қалпына келтірілді').first().waitFor();
    expect(await opened.text(magnets, 'C6')).toBe(before);
  });

  it('is not written over where a colleague typed after the preview', async () => {
    await select(magnets, 'H3');
    await preview();
    const pane = await opened.pane();
    await pane.getByRole('heading', { name: insert.previewTitle }).or(pane.getByText(insert.previewTitle)).first().waitFor();
    await opened.page.evaluate((name) => {
      const sheet = window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!;
      sheet.set({ top: 4, left: 8, bottom: 4, right: 8 }, [[{ value: 'әріптестің жазбасы' }]]);
    }, magnets);
    await pane.getByRole('button', { name: insert.insert, exact: true }).click();
    await pane.getByText('қаралғаннан кейін өзгерген, жазылмады').first().waitFor();
    expect([await opened.text(magnets, 'H3'), await opened.text(magnets, 'I5')]).toEqual(['', 'әріптестің жазбасы']);
  });

  it('is not touched on a protected sheet, and that is said', async () => {
    await opened.page.evaluate((name) => {
      window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!.kept.protection = { password: undefined, options: {} };
    }, magnets);
    await select(magnets, 'H20');
    await preview();
    await (await opened.pane()).getByText('парағы қорғалған, жазылмады').first().waitFor();
    await opened.page.keyboard.press('Escape');
  });

  it('goes to nobody: nothing is asked of the network but office.js, and the page of the pane forbids it', async () => {
    const pane = await opened.pane();
    const blocked = await pane.evaluate(() => fetch('https://example.com/').then(() => 'answered', (error: Error) => error.name));
    expect(blocked).toBe('TypeError');
    expect(await pane.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'))).toContain("default-src 'none'");
    expect(opened.outside.filter((url) => !url.startsWith('https://example.com'))).toEqual([]);
  });
});

describe('a file that is no workbook', () => {
  it('is refused in words, and the workbook before stays', async () => {
    const opened = await visit({ language: 'kk' });
    for (const { name, bytes, says } of hostileFiles.filter((file) => file.says !== 'answer' && file.says !== '')) {
      await opened.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await bytes()) });
      const said = opened.page.locator('[data-message="problem"]').last();
      await said.waitFor({ timeout: 60_000 });
      // In a browser the limit is lower than at the terminal, and what takes the terminal too long may be seen to be no sheet.
      expect([name, await said.innerText(), await opened.sheets()]).toEqual([name, expect.stringMatching(`${says}${says === 'оқылмады' ? '|бүлінген' : ''}|тым үлкен: ашылғанда \\d+ МБ, шегі 100 МБ`), [magnets, 'Тірек мектебі']]);
      await said.getByRole('button').click();
    }
    expect(opened.mistakes).toEqual([]);
    await opened.context.close();
  });
});

describe('the pane', () => {
  it('asks nothing by the browser’s own dialogs, and leaves the history alone', async () => {
    const opened = await visit({ language: 'ru' });
    const asked: string[] = [];
    opened.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const pane = await opened.pane();
    const before = await pane.evaluate(() => history.length);
    for (const route of ['findings', 'settings', 'help', 'staff'] as const) await pane.getByRole('tab', { name: frameWords.ru.routes[route] }).click();
    await pane.getByText(staffWords.ru.breakdown.category).first().waitFor();
    expect([asked, await pane.evaluate(() => history.length)]).toEqual([[], before]);
    expect(opened.mistakes).toEqual([]);
    await opened.context.close();
  });

  it('follows the ribbon: each button leads to its page, and undo is undo', async () => {
    const opened = await visit({ language: 'kk' });
    const pane = await opened.pane();
    await opened.page.locator('[data-command="Tirek.Settings"]').click();
    await pane.locator('[role=tab][aria-selected=true]', { hasText: frameWords.kk.routes.settings }).waitFor();
    await opened.page.locator('[data-command="Tirek.Check"]').click();
    await pane.locator('[role=tab][aria-selected=true]', { hasText: frameWords.kk.routes.findings }).waitFor();
    await opened.page.locator('[data-command="Tirek.Undo"]').click();
    await pane.getByText('Болдырмайтын әрекет жоқ').first().waitFor();
    await opened.context.close();
  });
});
