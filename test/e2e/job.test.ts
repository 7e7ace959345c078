import { readFileSync } from 'node:fs';
import { insertWords } from '../../src/taskpane/insert/strings.ts';
import { staffWords } from '../../src/taskpane/staff/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const [staff, insert, frame, bench] = [staffWords.kk, insertWords.kk, frameWords.kk, pageWords.kk];
const hub = 'Тірек мектебі';

/** Chooses what to insert, looks at the preview and inserts. */
async function insertAs(opened: Visit, what: string): Promise<void> {
  const pane = await opened.pane();
  await pane.getByRole('radio', { name: what, exact: true }).check();
  await pane.getByRole('button', { name: insert.preview }).click();
  await pane.getByRole('button', { name: insert.insert, exact: true }).click();
  await pane.getByText('Енгізілді:').first().waitFor();
}

describe('the whole job, from the sample to the saved workbook', () => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit({ language: 'kk' });
  }, 120_000);
  afterAll(async () => opened?.context.close());

  it('shows the figures of the sample at once', async () => {
    const pane = await opened.pane();
    await pane.getByRole('heading', { name: staff.totals({ people: 136, schools: 5, sheets: 2 }) }).waitFor();
    await pane.getByRole('combobox', { name: staff.school, exact: true }).selectOption({ label: 'Майтөбе орта мектебі' });
    const row = pane.getByRole('row', { name: /^Педагог /u });
    expect(await row.innerText()).toMatch(/9\s+53%/u);
  });

  it('inserts the report as a new sheet, and says so', async () => {
    await insertAs(opened, insert.whats.report.name);
    await opened.settled();
    expect(await opened.sheets()).toEqual(['Магниттік мектептер', hub, 'Сапалық құрам']);
    expect(await opened.text('Сапалық құрам', 'B10')).not.toBe('');
  });

  it('inserts live functions, which follow when a category is edited in the grid', async () => {
    await insertAs(opened, insert.whats.functions.name);
    await opened.settled();
    const sheet = (await opened.sheets()).at(-1)!;
    const [before, row] = await totals(opened, sheet);
    await opened.page.evaluate((name) => window.tirekWorkbench!.select(name, 'D4'), hub);
    await opened.page.keyboard.type('педагог-шебер', { delay: 30 });
    await opened.page.keyboard.press('Enter');
    // The grid takes what was typed a moment after the key: only then there is something to wait for.
    await opened.page.waitForFunction((name) => window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!.cell(3, 3)?.value === 'педагог-шебер', hub);
    await opened.settled();
    const [after] = await totals(opened, sheet, row);
    expect(after).toBe(before + 1);
  });

  it('takes the last insertion back, and leaves the rest', async () => {
    const pane = await opened.pane();
    await pane.getByRole('button', { name: frame.undo }).first().click();
    await pane.getByText('өшірілді.').first().waitFor();
    expect(await opened.sheets()).toEqual(['Магниттік мектептер', hub, 'Сапалық құрам']);
  });

  it('changes its language at once, without reading the workbook again', async () => {
    const pane = await opened.pane();
    const trips = () => pane.evaluate(() => window.tirekMeasures!.roundTrips.count);
    // After the undo the pane reads the workbook again by itself.
    let before = -1;
    while (before !== (before = await trips())) await opened.page.waitForTimeout(1500);
    await pane.getByRole('button', { name: /РУС/u }).or(pane.getByRole('radio', { name: /РУС/u })).first().click();
    await pane.getByRole('tab', { name: frameWords.ru.routes.staff }).waitFor();
    await pane.getByText(insertWords.ru.title).waitFor();
    expect(await trips()).toBe(before);
    await pane.getByRole('button', { name: /ҚАЗ/u }).or(pane.getByRole('radio', { name: /ҚАЗ/u })).first().click();
  });

  it('saves the workbook, and opens it again as it was', async () => {
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: bench.save }).click()]);
    const file = await download.path();
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    const [sheets, total] = [await opened.sheets(), await opened.text('Сапалық құрам', 'B10')];
    await opened.page.setInputFiles('#file', { name: 'менің кітабым.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(file) });
    await opened.page.getByText('менің кітабым').first().waitFor();
    await opened.pane();
    await opened.settled();
    expect(await opened.sheets()).toEqual(sheets);
    expect(await opened.text('Сапалық құрам', 'B10')).toBe(total);
    expect(await opened.formula('Сапалық құрам', 'B10')).toMatch(/^=/u);
  });

  it('asks nothing of the network but office.js, and meets no error', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.mistakes).toEqual([]);
  });
});

/** The count of the highest category in the second list's total row, and where it stands. */
async function totals(opened: Visit, sheet: string, known?: number): Promise<[number, number]> {
  for (let row = known ?? 1; row < 60; row++)
    if ((await opened.formula(sheet, `A${row}`)).includes(hub) || known !== undefined) {
      const last = known ?? row + 2;
      return [Number(await opened.text(sheet, `C${last}`)), last];
    }
  throw new Error('no formula for the hub');
}
