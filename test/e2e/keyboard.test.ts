import { readFileSync } from 'node:fs';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { insertWords } from '../../src/taskpane/insert/strings.ts';
import { staffWords } from '../../src/taskpane/staff/strings.ts';
import { frameWords, welcomeWords } from '../../src/taskpane/strings.ts';
import { Keyboard, type Place } from './keyboard.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const [staff, insert, frame, bench, welcome] = [staffWords.kk, insertWords.kk, frameWords.kk, pageWords.kk, welcomeWords.kk];
const [hub, report] = ['Тірек мектебі', 'Сапалық құрам'];

describe('the whole job by the keyboard alone', () => {
  let opened: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    opened = await visit({ empty: true, firstRun: true });
    await opened.settled();
    keys = new Keyboard(opened.page);
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const selected = () => opened.page.evaluate(() => window.tirekWorkbench!.selection());
  const said = async (text: string | RegExp) => (await opened.pane()).getByText(text).first().waitFor();
  const misread = async () => Number(/: (\d+)$/u.exec(await (await opened.pane()).getByRole('heading', { name: staff.misread }).innerText())![1]);

  it('begins in the grid; F6 leads to a control of the pane, and round through the parts of the window', async () => {
    expect((await keys.focus()).part).toBe('grid');
    expect(await keys.press('F6')).toMatchObject({ part: 'pane', seen: true });
    expect((await keys.press('F6')).name).toBe(bench.sample);
    expect((await keys.press('F6')).part).toBe('page');
    expect((await keys.press('F6')).part).toBe('grid');
    expect((await keys.press('F6')).part).toBe('pane');
  });

  it('takes the sample, and stands in the pane before the figures', async () => {
    await keys.goTo(welcome.sample);
    await keys.press('Enter');
    await said(staff.totals({ people: 136, schools: 5, sheets: 2 }));
    expect((await keys.press()).name).toMatch(/^Енгізілді: «Магниттік мектептер»/u);
    expect(await opened.sheets()).toEqual(['Парақ1', 'Магниттік мектептер', hub]);
  });

  it('chooses a school in the list of schools', async () => {
    await keys.goTo(staff.school);
    await keys.press('ArrowDown');
    const pane = await opened.pane();
    await pane.getByRole('row', { name: 'Барлығы 19' }).first().waitFor();
    await keys.press('Home');
    await pane.getByRole('row', { name: 'Барлығы 136' }).first().waitFor();
  });

  it('goes through the tabs with arrows, and opens one with Enter', async () => {
    await keys.goTo(frame.routes.staff, 'Shift+Tab');
    expect((await keys.press('ArrowRight')).name).toBe(frame.routes.registers);
    await keys.press('ArrowRight', 'ArrowRight');
    expect((await keys.focus()).name).toBe(frame.routes.findings);
    await keys.press('Enter');
    await (await opened.pane()).getByRole('tab', { name: frame.routes.findings, selected: true }).waitFor();
    expect((await keys.focus()).name).toBe(frame.routes.findings);
    await keys.press('Home', 'Enter');
    await said(staff.totals({ people: 136, schools: 5, sheets: 2 }));
  });

  it('looks at what would be inserted; Escape takes the preview away and leaves the focus where it was', async () => {
    await keys.goTo(insert.preview);
    await keys.press('Enter');
    await said(insert.previewTitle);
    await keys.press('Tab');
    await keys.press('Escape');
    expect(await (await opened.pane()).getByText(insert.previewTitle).count()).toBe(0);
    expect((await keys.focus()).name).toBe(insert.preview);
  });

  it('inserts the report', async () => {
    await keys.press('Enter');
    await said(insert.previewTitle);
    await keys.goTo(insert.insert);
    await keys.press('Enter');
    await said(/^Енгізілді: «Сапалық құрам»/u);
    expect((await keys.press()).name).toMatch(/^Енгізілді: «Сапалық құрам»/u);
    expect(await opened.sheets()).toContain(report);
  });

  it('goes from the list of cells not understood to the cell, and stays in the list', async () => {
    await keys.goTo(/«п-м»/u, 'Shift+Tab');
    await keys.goTo(/педагог-модератр/u, 'ArrowDown');
    await keys.press('Enter');
    await opened.page.waitForFunction(() => window.tirekWorkbench!.selection().sheet === 'Тірек мектебі');
    expect((await keys.focus()).name).toMatch(/педагог-модератр/u);
    expect(await opened.text(hub, (await selected()).address)).toBe('педагог-модератр');
  });

  it('corrects it in the grid by typing, and comes back to the pane, which counts anew', async () => {
    const before = await misread();
    expect(await keys.press('Shift+F6')).toMatchObject({ part: 'grid' });
    await opened.page.keyboard.type('педагог-модератор', { delay: 30 });
    await keys.press('Enter');
    expect((await keys.focus()).part).toBe('grid');
    expect(await keys.press('F6')).toMatchObject({ part: 'pane', seen: true });
    await said(`${staff.misread}: ${before - 1}`);
    expect(await misread()).toBe(before - 1);
    expect((await keys.press()).part).toBe('pane');
  });

  it('chooses formulas with the arrows and inserts them where the selection stands', async () => {
    await keys.goTo(insert.whats.report.name);
    expect((await keys.press('ArrowDown')).name).toBe(insert.whats.functions.name);
    await keys.goTo(insert.preview);
    await keys.press('Enter');
    await said(insert.previewTitle);
    await keys.goTo(insert.insert);
    await keys.press('Enter');
    await said(/^Енгізілді: «Педагогтер \(формула\)»/u);
    expect((await keys.press()).name).toMatch(/^Енгізілді: «Педагогтер \(формула\)»/u);
  });

  it('takes the insertion back', async () => {
    const sheets = await opened.sheets();
    await keys.goTo(frame.undo);
    await keys.press('Enter');
    await said(/өшірілді\.$/u);
    expect(await opened.sheets()).toEqual(sheets.slice(0, -1));
    expect((await keys.press()).name).toMatch(/өшірілді\./u);
  });

  it('changes the language, with the focus on the switch', async () => {
    await keys.goTo(/^РУС/u, 'Shift+Tab');
    await keys.press('Enter');
    await (await opened.pane()).getByRole('tab', { name: frameWords.ru.routes.staff }).waitFor();
    expect((await keys.focus()).name).toMatch(/^РУС/u);
  });

  it('runs a button of the ribbon with the arrows, and a line of the cell’s menu', async () => {
    while ((await keys.focus()).part !== 'page' || !(await inRibbon(opened))) await keys.press('F6');
    await keys.goTo('Тексеру', 'ArrowRight');
    await keys.press('Enter');
    await (await opened.pane()).getByRole('tab', { name: frameWords.ru.routes.findings, selected: true }).waitFor();
    await keys.goTo(new RegExp(`^${bench.cellMenu}`, 'u'), 'ArrowRight');
    await keys.press('Enter', 'ArrowDown');
    await keys.press('Escape');
    expect((await keys.focus()).name).toMatch(new RegExp(`^${bench.cellMenu}`, 'u'));
  });

  it('makes the pane wider, closes it, and opens it again', async () => {
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
    await keys.goTo(bench.splitter, 'Shift+Tab');
    const width = () => opened.page.evaluate(() => document.querySelector('#pane')!.getBoundingClientRect().width);
    const before = await width();
    await keys.press('ArrowLeft');
    expect(await width()).toBeGreaterThan(before);
    await keys.goTo(bench.closePane);
    expect((await keys.press('Enter')).name).toBe(bench.openPane);
    expect((await keys.press('Enter')).name).toBe(bench.closePane);
  });

  it('saves the workbook and opens it again', async () => {
    while ((await keys.focus()).name !== bench.sample) await keys.press('F6');
    await keys.goTo(bench.save);
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.keyboard.press('Enter')]);
    const file = await download.path();
    await opened.page.getByText(`«${download.suggestedFilename()}» жүктеп алынды.`).waitFor();
    expect((await keys.focus()).name).toBe(bench.save);
    // Waited for before the key is pressed: the browser must know that somebody answers in the place of its own dialog.
    const asked = opened.page.waitForEvent('filechooser');
    await keys.goTo(bench.open, 'Shift+Tab');
    await opened.page.keyboard.press('Enter');
    const chooser = await asked;
    await chooser.setFiles({ name: 'менің кітабым.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(file) });
    await opened.page.getByText('менің кітабым').first().waitFor();
    await opened.pane();
    await opened.settled();
    expect(await opened.sheets()).toContain(report);
    expect((await keys.press()).part).toBe('grid');
  });

  it('meets no error on its way', () => expect(opened.mistakes).toEqual([]));
});

/** How a place looks. */
const look = async ({ page }: Visit, clip: Place) => (await page.screenshot({ clip, animations: 'disabled', caret: 'initial' })).toString('base64');

describe('whatever has the keyboard is marked', () => {
  // So tall that nothing scrolls: a thing stands at the same place with the keyboard and without it.
  let opened: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    opened = await visit({ width: 1000, height: 3400 });
    await opened.settled();
    keys = new Keyboard(opened.page);
    await (await opened.pane()).getByRole('heading', { name: staff.totals({ people: 136, schools: 5, sheets: 2 }) }).waitFor();
  }, 120_000);
  afterAll(async () => opened?.context.close());

  /** Every stop of the Tab key in the pane, by its name and place, from the first on. */
  async function stops(visit: (name: string, place: Place) => Promise<void>): Promise<void> {
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
    await keys.goTo(bench.closePane, 'Shift+Tab');
    for (let { part, name } = await keys.press('Tab'); part === 'pane'; { part, name } = await keys.press('Tab')) await visit(name, await keys.place());
  }

  const unmarked = async () => {
    const seen: { readonly name: string; readonly place: Place; readonly focused: string }[] = [];
    await stops(async (name, place) => void seen.push({ name, place, focused: await look(opened, place) }));
    expect((await keys.focus()).part).not.toBe('pane');
    expect(seen.length).toBeGreaterThan(7);
    const alike: string[] = [];
    for (const { name, place, focused } of seen) if ((await look(opened, place)) === focused) alike.push(name);
    return alike;
  };

  it.each(['staff', 'registers', 'findings', 'settings'] as const)('at every stop of the page «%s», in plain and in forced colours', async (route) => {
    const pane = await opened.pane();
    await pane.getByRole('tab', { name: frame.routes[route] }).click();
    if (route === 'staff') await pane.getByRole('button', { name: '«Магниттік мектептер»' }).click();
    await pane.getByRole('heading', { name: route === 'staff' ? staff.how : frame.routes[route], exact: true }).waitFor();
    await opened.page.mouse.move(0, 0);
    expect(await unmarked()).toEqual([]);
    await opened.page.emulateMedia({ forcedColors: 'active' });
    expect(await unmarked()).toEqual([]);
    await opened.page.emulateMedia({ forcedColors: 'none' });
  });
});

const inRibbon = (opened: Visit) => opened.page.evaluate(() => document.activeElement!.closest('#ribbon') !== null);
