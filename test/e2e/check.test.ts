import { readFileSync } from 'node:fs';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { tableWords } from '../../src/taskpane/findings/table-strings.ts';
import { frameWords, messageWords } from '../../src/taskpane/strings.ts';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { annualErrors } from '../fixtures/annual-errors.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { Keyboard } from './keyboard.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const [words, tables, frame, message] = [findingsWords.kk, tableWords.kk, frameWords.kk, messageWords.kk];
const { sheets } = annualErrors('kk');
const [network, text] = sheets.map(({ name }) => name) as [string, string];
/** Lines are known by their cells: their sentences may be put better. */
const [total, share, order] = [/«Желі»!C8/u, /«Талдау»!A6/u, /«Талдау»!A9 · Болуы тиіс: №385\/2/u];

/** The whole job as a person without a mouse does it. */
describe('checking a report, from the first press to the file that is opened again', () => {
  let opened: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    opened = await visit({ empty: true, height: 900 });
    await opened.open('жылдық есеп', await workbookFile(sheets));
    keys = new Keyboard(opened.page);
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const pane = () => opened.pane();
  const said = async (what: string | RegExp) => (await pane()).getByRole('status').filter({ hasText: what }).waitFor();
  const count = async () => Number(/\d+/u.exec(await (await pane()).getByText(/^Қарайтын жер: /u).first().innerText())![0]);
  const counts = async (wished: number) => (await pane()).getByText(words.count(wished), { exact: true }).waitFor();
  const selection = () => opened.page.evaluate(() => window.tirekWorkbench!.selection());
  const toPane = async () => {
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
  };
  /** From the top of the page down to something. */
  const goTo = async (name: string | RegExp) => {
    await keys.goTo(frame.routes.findings, 'Shift+Tab');
    return keys.goTo(name);
  };
  const toFinding = async (line: RegExp) => {
    await keys.goTo(frame.routes.findings, 'Shift+Tab');
    await keys.goTo(words.next);
    await keys.goTo(/«(?:Желі|Талдау)»!/u);
    await opened.page.keyboard.press('Home');
    await keys.goTo(line, 'ArrowDown');
  };
  let all: number;

  it('finds what is wrong, the errors first, each with the right value', async () => {
    await toPane();
    await keys.goTo(frame.routes.staff);
    await keys.goTo(frame.routes.findings, 'ArrowRight');
    await keys.press('Enter');
    await said(/^Қарайтын жер: /u);
    all = await count();
    const heading = (await pane()).getByRole('heading', { level: 3 }).filter({ hasText: words.severities.error });
    expect(await heading.innerText()).toBe(`${words.severities.error}: 4`);
    expect(await (await pane()).getByRole('button', { name: total }).innerText()).toContain(`«${network}»!C8 · ${words.expected('100')}`);
  });

  it('shows the findings of one sheet, and all of them again', async () => {
    await goTo(words.filter);
    await keys.press('Enter');
    await keys.goTo(words.sheet);
    await keys.press('ArrowDown');
    const shown = (await pane()).getByText(words.filtered(1, all)).or((await pane()).getByText(words.filtered(2, all)));
    await shown.waitFor();
    await keys.goTo(words.clear);
    await keys.press('Enter');
    await shown.waitFor({ state: 'detached' });
  });

  it('goes to the cell with Enter; the keyboard stays in the list', async () => {
    await toFinding(total);
    await keys.press('Enter');
    await said(frame.selected(network, 'C8'));
    expect([await selection(), total.test((await keys.focus()).name)]).toEqual([{ sheet: network, address: 'C8' }, true]);
  });

  it('lets a finding stand, with a note', async () => {
    await toFinding(order);
    await keys.press('Enter');
    await keys.goTo(words.letStand);
    await keys.press('Enter');
    expect((await keys.focus()).name).toBe(words.noteLabel);
    await opened.page.keyboard.type('Былтырғы дерек');
    await keys.press('Enter');
    await said(message.letStand);
    await counts(all - 1);
  });

  it('mends one finding after showing how, and takes that back', async () => {
    await toFinding(share);
    await keys.press('Enter');
    await keys.goTo(words.fix);
    await keys.press('Enter');
    await keys.goTo(words.apply(1));
    expect(await opened.text(text, 'A6')).toBe('Педагог-сарапшы – 8/43 %');
    await keys.press('Enter');
    await said(message.mended(1));
    await counts(all - 2);
    expect(await opened.text(text, 'A6')).toBe('Педагог-сарапшы – 8/42 %');
    await goTo(frame.undo);
    await keys.press('Enter');
    await counts(all - 1);
    expect(await opened.text(text, 'A6')).toBe('Педагог-сарапшы – 8/43 %');
  });

  it('mends all of a kind', async () => {
    await goTo(words.fixAll(2));
    await keys.press('Enter');
    await keys.goTo(words.apply(2));
    await keys.press('Enter');
    await said(message.mended(2));
    await counts(all - 3);
    expect([await opened.text(text, 'A6'), await opened.text(text, 'A7')]).toEqual(['Педагог-сарапшы – 8/42 %', 'Педагог-модератор – 3/16 %']);
  });

  it('highlights the cells, and leaves no trace of it', async () => {
    const before = await looks(opened, network);
    await goTo(words.paint);
    await keys.press('Enter');
    await said(/^Боялды: /u);
    expect(await looks(opened, network)).not.toBe(before);
    await keys.goTo(words.unpaint);
    await keys.press('Enter');
    await said(message.unpainted);
    expect(await looks(opened, network)).toBe(before);
  });

  it('lists the findings on a sheet of their own', async () => {
    await goTo(words.more);
    await keys.press('Enter');
    await keys.goTo(words.toSheet);
    await keys.press('Enter');
    await said(/^Енгізілді: /u);
    expect(await opened.sheets()).toHaveLength(3);
  });

  it('follows an edit in the grid by itself', async () => {
    const before = await count();
    await opened.page.evaluate((sheet) => window.tirekWorkbench!.select(sheet, 'C8'), network);
    await opened.page.keyboard.type('100', { delay: 30 });
    await opened.page.keyboard.press('Enter');
    await counts(before - 1);
    expect(await (await pane()).getByRole('button', { name: total }).count()).toBe(0);
  });

  it('has a table read otherwise, and remembers it', async () => {
    await toPane();
    await keys.goTo(tables.title);
    await keys.press('Enter');
    await keys.goTo(tables.correct);
    await keys.press('Enter');
    await keys.goTo(new RegExp(`^${tables.column('D')}`, 'u'));
    await (await pane()).getByLabel(new RegExp(`^${tables.column('D')}`, 'u')).selectOption('words');
    await keys.goTo(frame.remember);
    await keys.press('Enter');
    await said(message.remembered);
    await (await pane()).getByText(tables.corrected).first().waitFor();
  });

  it('knows all of it when the file is saved and opened again', async () => {
    while ((await keys.focus()).name !== pageWords.kk.sample) await keys.press('F6');
    await keys.goTo(pageWords.kk.save);
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.keyboard.press('Enter')]);
    const again = await opened.open('қайта ашылған', readFileSync(await download.path()));
    await again.getByRole('tab', { name: frame.routes.findings }).click();
    await again.getByRole('button', { name: `${words.accepted}: 1` }).click();
    await again.getByRole('button', { name: new RegExp(words.note('Былтырғы дерек'), 'u') }).waitFor();
    await again.getByText(tables.title).click();
    await again.getByText(tables.corrected).first().waitFor();
  });

  it('meets no error on its way', () => expect([opened.mistakes, opened.outside]).toEqual([[], []]));
});

/** The conditional formats of a sheet, and how its cells look. */
const looks = ({ page }: Visit, name: string) => page.evaluate((sheet) => JSON.stringify(window.tirekWorkbench!.book.sheets().find((each) => each.name() === sheet)!.kept), name);
