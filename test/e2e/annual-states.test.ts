import type { Frame } from 'playwright-core';
import { registerOptions } from '../../src/text/register-options.ts';
import { registerWords } from '../../src/text/registers.ts';
import { languages } from '../../src/text/language.ts';
import { columnWords } from '../../src/taskpane/registers/column-strings.ts';
import { formWords } from '../../src/taskpane/registers/form-strings.ts';
import { registerPageWords } from '../../src/taskpane/registers/strings.ts';
import { wizardWords } from '../../src/taskpane/registers/wizard-strings.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { reports } from '../../src/reports/index.ts';
import { hubWorkbook } from '../fixtures/district.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { misfits } from './audit.ts';
import { faults, plainFaults } from './faults.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** The workbook of a hub in which a school is attached to a hub that is not there, and a table nobody knows. */
function strangeWorkbook() {
  const sheets = hubWorkbook().map(({ name, grid }) => ({ name, values: grid.values.map((row) => [...row]) }));
  sheets[1]!.values[2]![5] = '№ 77 мектеп';
  return [...sheets, { name: 'Біздің тізім', values: [['Жер', 'Атауы', 'Қандай'], ['Нұра', 'Пушкин НОМ', 'НОМ'], ['Нұра', 'Ізенді НОМ', 'НОМ']] }];
}

describe.each(languages)('every state of registers and reports, 320 pixels wide, in %s', (language) => {
  const [page, wizard, columns, form, report, frame, words] = [registerPageWords[language], wizardWords[language], columnWords[language], formWords[language], reportPageWords[language], frameWords[language], registerWords[language]];
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, paneWidth: 320, height: 1000, empty: true });
    pane = await opened.pane();
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).first().click();
  const seen = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const tab = (route: keyof typeof frame.routes) => pane.getByRole('tab', { name: frame.routes[route] }).click();
  // Looks and structure are the same in every language; what fits is not.
  const looks = { kk: () => faults(opened, pane), ru: () => plainFaults(pane), en: () => misfits(pane) };
  const sound = async () => expect(await looks[language]()).toEqual([]);

  it('no registers, and no reports to make of them', async () => {
    await tab('reports');
    await seen(report.noRegisters);
    await sound();
    await press(report.toRegisters);
    await seen(page.none);
    await sound();
  });

  it('the wizard with answers that cannot be used, and its preview', async () => {
    await press(page.newWorkbook);
    await pane.getByLabel(wizard.on).fill('31.06.2026');
    await pane.getByLabel(wizard.schoolYear).fill('былтыр');
    await press(wizard.preview);
    await seen(wizard.wrong.on);
    await sound();
    await pane.getByLabel(wizard.on).fill('01.06.2026');
    await pane.getByLabel(wizard.schoolYear).fill('2025-2026');
    await pane.getByLabel(wizard.oblast, { exact: true }).selectOption('west-kazakhstan');
    await press(wizard.preview);
    await seen(wizard.previewTitle);
    await pane.locator('summary').nth(2).click();
    await sound();
  });

  it('registers with cells to look at, one that is missing, and sheets that are none', async () => {
    pane = await opened.open('хаб', await workbookFile(strangeWorkbook()));
    await tab('registers');
    await pane.getByRole('button', { name: page.toCheck(1) }).click();
    await seen(/№ 77 мектеп/u);
    await seen(page.notRecognised);
    await sound();
  });

  it('a table of one’s own whose columns are named', async () => {
    await opened.page.evaluate(() => window.tirekWorkbench!.select('Біздің тізім', 'A1:C3'));
    await press(page.take);
    await pane.getByLabel(columns.which).selectOption('schools');
    await pane.getByText(columns.headingRows).waitFor();
    await sound();
    await press(frame.close);
  });

  it('a form with errors in every field, and with all its fields', async () => {
    await press(page.add.schools);
    await press(form.save);
    await seen(form.problems.required({}));
    await pane.getByText(form.optional).click();
    await pane.getByLabel(words.schools.fields.from.heading).fill('31.04.2020');
    await pane.getByLabel(words.schools.fields.grades.heading).fill('бәрі');
    await pane.getByLabel(words.schools.fields.until.heading).fill('ертең');
    await pane.getByLabel(words.schools.fields.note.heading).focus();
    await sound();
  });

  it('a list of schools to choose from, and none that fits', async () => {
    await pane.getByRole('combobox', { name: words.schools.fields.attachedTo.heading }).fill('мектеп');
    await pane.getByRole('option', { name: /№ 7/u }).waitFor();
    await sound();
    await pane.getByRole('combobox', { name: words.schools.fields.attachedTo.heading }).fill('жжж');
    await pane.getByRole('option', { name: form.noMatch }).waitFor();
    await sound();
    await press(frame.close);
  });

  it('a school that is found and edited, saved, and taken back', async () => {
    await press(page.edit.schools);
    await pane.getByRole('combobox').first().fill('майт');
    await pane.getByRole('combobox').first().press('Enter');
    await pane.getByRole('heading', { name: form.title.edit.schools }).waitFor();
    await sound();
    await pane.getByLabel(words.schools.fields.languages.heading).selectOption({ label: registerOptions[language].languages['kk-ru'] });
    await press(form.save);
    await pane.getByRole('button', { name: form.another.schools }).waitFor();
    await sound();
    await press(frame.undo);
    await pane.getByRole('heading', { name: form.title.edit.schools }).waitFor();
    await sound();
    await press(frame.close);
  });

  it('a report whose register is missing, and a day that is none', async () => {
    await tab('reports');
    await pane.getByRole('radio', { name: reports['combined-classes']!.strings[language].title, exact: true }).click();
    await press(report.preview);
    await pane.getByRole('button', { name: report.addRegister(words.classes.name) }).waitFor();
    await sound();
    await pane.getByLabel(report.on).fill('32.01.2022');
    await seen(report.onWrong);
    await sound();
    await pane.getByLabel(report.on).fill('01.06.2022');
  });

  it('a report that stands in the workbook, with a cell that a person changed', async () => {
    await pane.getByRole('radio', { name: reports['network']!.strings[language].title, exact: true }).click();
    await press(report.preview);
    await press(report.insert);
    await pane.getByRole('button', { name: frame.undo, exact: true }).waitFor();
    await sound();
    const sheet = (await opened.sheets()).at(-1)!;
    await opened.page.evaluate((name) => {
      const found = window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!;
      const row = Array.from({ length: 20 }, (_, place) => place).find((place) => found.cell(place, 1)?.text === 'Майтөбе ЖББМ')!;
      found.set({ top: row, left: 1, bottom: row, right: 1 }, [[{ value: 'Майтөбе орта мектебі, бұрынғы сегізжылдық' }]]);
    }, sheet);
    await press(report.preview);
    await seen(report.agree);
    await sound();
  });

  it('meets no error on its way', () => expect(opened.mistakes).toEqual([]));
});
