import type { Frame, Locator } from 'playwright-core';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { tableWords } from '../../src/taskpane/findings/table-strings.ts';
import { insertWords } from '../../src/taskpane/insert/strings.ts';
import { formWords } from '../../src/taskpane/registers/form-strings.ts';
import { registerPageWords } from '../../src/taskpane/registers/strings.ts';
import { wizardWords } from '../../src/taskpane/registers/wizard-strings.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { settingsWords } from '../../src/taskpane/settings/strings.ts';
import { staffWords } from '../../src/taskpane/staff/strings.ts';
import { frameWords, messageWords, welcomeWords } from '../../src/taskpane/strings.ts';
import { annualErrors } from '../fixtures/annual-errors.ts';
import { oblastWorkbook } from '../fixtures/district.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { guideLanguages, type PictureName } from './picture-names.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** Small enough to be read in a guide without a click. */
const size = { width: 1080, height: 660 };

async function keepPicture(opened: Visit, name: string, part?: Locator): Promise<void> {
  await opened.settled();
  await opened.page.mouse.move(size.width / 2, 12);
  // A part is taken whole: the window is made as tall as it needs.
  if (part) await opened.page.setViewportSize({ ...size, height: 1700 });
  await opened.picture(name, part);
  await opened.page.setViewportSize(size);
}

/** The job as the guides tell it; every step that a guide shows is kept as a picture. */
describe.each(guideLanguages)('the pictures of the guide in %s', (language) => {
  const [staff, insert, frame, settings, welcome, bench] = [staffWords[language], insertWords[language], frameWords[language], settingsWords[language], welcomeWords[language], pageWords[language]];
  let opened: Visit;
  let pane: Frame;
  let hub: string;
  beforeAll(async () => {
    opened = await visit({ language, firstRun: true, ...size });
    await opened.settled();
    pane = await opened.pane();
    hub = (await opened.sheets())[1]!;
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const keep = (name: PictureName, part?: Locator) => keepPicture(opened, `${name}.${language}`, part);
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  const card = (title: string | RegExp) => pane.getByRole('region', { name: title });
  const select = (sheet: string, address: string) => opened.page.evaluate(([name, cell]) => window.tirekWorkbench!.select(name!, cell!), [sheet, address]);
  const figures = () => pane.getByRole('heading', { name: staff.totals({ people: 136, schools: 5, sheets: 2 }) }).waitFor();

  it('the first page', async () => {
    await pane.getByText(welcome.found(staff.totals({ people: 136, schools: 5, sheets: 2 }))).waitFor();
    await keep('first-page', card(welcome.title));
  });

  it('the window with the figures', async () => {
    await press(welcome.own);
    await figures();
    await opened.page.getByRole('button', { name: bench.hideHint }).click();
    await keep('window');
  });

  it('a cell that was not understood', async () => {
    await pane.getByRole('button', { name: /модерат[рp]/u }).click();
    await opened.page.waitForFunction((name) => window.tirekWorkbench!.selection().sheet === name, hub);
    await keep('misread');
  });

  it('how a list was understood', async () => {
    await pane.getByRole('button', { name: /A3:E92/u }).click();
    await pane.getByLabel(new RegExp(`^${staff.column('B')}`, 'u')).waitFor();
    await keep('columns', card(staff.tables));
    await pane.getByRole('button', { name: /A3:E92/u }).click();
  });

  it('what would be inserted', async () => {
    await press(insert.preview);
    await pane.getByRole('heading', { name: insert.previewTitle }).waitFor();
    await keep('preview', card(insert.title));
  });

  const takeBack = async () => {
    const added = (await opened.sheets()).at(-1)!;
    await press(frame.undo);
    await pane.getByRole('button', { name: frame.undo, exact: true }).waitFor({ state: 'detached' });
    expect(await card(insert.title).innerText()).toContain(messageWords[language].restored({ restored: 0, removedSheets: [added], left: [] }));
    await figures();
  };
  const inserted = () => pane.getByRole('button', { name: frame.undo, exact: true }).waitFor();

  it('the report that was inserted, with the way to take it back', async () => {
    await press(insert.insert);
    await inserted();
    await keep('report');
    await takeBack();
  });

  it('formulas that follow the list', async () => {
    await pane.getByRole('radio', { name: insert.whats.functions.name, exact: true }).check();
    await press(insert.preview);
    await press(insert.insert);
    await inserted();
    await select((await opened.sheets()).at(-1)!, 'A3');
    await keep('function');
    await takeBack();
  });

  it('a chart', async () => {
    await pane.getByRole('radio', { name: insert.whats.chart.name, exact: true }).check();
    await press(insert.preview);
    await press(insert.insert);
    await inserted();
    await opened.page.locator('#charts svg').first().waitFor();
    await keep('chart');
    await takeBack();
  });

  it('the settings', async () => {
    await pane.getByRole('tab', { name: frame.routes.settings }).click();
    await pane.getByRole('checkbox').first().click();
    await pane.getByText(settings.unsavedAbout).waitFor();
    await keep('settings', card(settings.counting));
  });
});

/** A year's report with mistakes, checked as the guides tell it. */
describe.each(guideLanguages)('the pictures of the chapter on checking in %s', (language) => {
  const [findings, frame, tables] = [findingsWords[language], frameWords[language], tableWords[language]];
  const { sheets } = annualErrors(language);
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, empty: true, ...size });
    pane = await opened.open(language === 'kk' ? 'жылдық талдау' : 'годовой анализ', await workbookFile(sheets));
    await opened.page.getByRole('button', { name: pageWords[language].hideHint }).click();
    await pane.getByRole('tab', { name: frame.routes.findings }).click();
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const keep = (name: PictureName, part?: Locator) => keepPicture(opened, `${name}.${language}`, part);
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();

  it('what was found, the first gone to', async () => {
    await press(findings.next);
    await pane.getByText(/^1 \/ \d+$/u).waitFor();
    await keep('findings');
  });

  it('what would be mended', async () => {
    await pane.getByRole('button', { name: findings.expected('42 %') }).click();
    await press(findings.fix);
    await pane.getByText(findings.changes).waitFor();
    await keep('finding', pane.getByRole('region', { name: new RegExp(`^${findings.severities.error}`, 'u') }));
  });

  it('the cells highlighted, and what the signs mean', async () => {
    await press(findings.paint);
    await pane.getByText(findings.legend).click();
    await opened.page.evaluate(([name]) => window.tirekWorkbench!.select(name!, 'A1'), [sheets[1]!.name]);
    await keep('highlight');
    await press(frame.close);
  });

  it('what was recognised, and how a table was understood', async () => {
    await pane.getByText(tables.title, { exact: true }).click();
    await press(tables.correct);
    await pane.getByRole('heading', { name: tables.how }).waitFor();
    await keep('recognised', pane.locator('details').filter({ hasText: tables.title }));
  });
});

/** From an empty workbook to the annual report, as the guides tell it; the registers of a whole oblast are opened filled. */
describe.each(guideLanguages)('the pictures of the chapter on the annual report in %s', (language) => {
  const [page, wizard, form, report, frame] = [registerPageWords[language], wizardWords[language], formWords[language], reportPageWords[language], frameWords[language]];
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, empty: true, ...size });
    pane = await opened.pane();
    await opened.page.getByRole('button', { name: pageWords[language].hideHint }).click();
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const keep = (name: PictureName, part?: Locator) => keepPicture(opened, `${name}.${language}`, part);
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();

  it('the wizard', async () => {
    await pane.getByRole('tab', { name: frame.routes.registers }).click();
    await press(page.newWorkbook);
    await pane.getByLabel(wizard.oblast, { exact: true }).selectOption('karaganda');
    await keep('wizard', pane.getByRole('region', { name: wizard.title, exact: true }));
  });

  it('the registers of an oblast', async () => {
    const sheets = oblastWorkbook(language).map(({ name, grid }) => ({ name, values: grid.values }));
    pane = await opened.open(language === 'kk' ? 'облыс' : 'область', await workbookFile(sheets));
    await pane.getByRole('tab', { name: frame.routes.registers }).click();
    await keep('registers', pane.getByRole('region', { name: page.title, exact: true }));
  });

  it('a combined class in its form', async () => {
    await press(page.add.classes);
    await pane.getByRole('combobox').first().fill('Пушкин');
    await pane.getByRole('combobox').first().press('Enter');
    for (const grade of [2, 3]) await pane.getByRole('checkbox', { name: form.gradeSpoken(grade), exact: true }).click();
    await keep('class-form', pane.getByRole('form'));
  });

  it('the annual report in the workbook', async () => {
    await pane.getByRole('tab', { name: frame.routes.reports }).click();
    await press(report.preview);
    await press(report.insert);
    await pane.getByRole('button', { name: frame.undo, exact: true }).waitFor();
    await keep('annual');
  });
});
