import type { Frame } from 'playwright-core';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { tableWords } from '../../src/taskpane/findings/table-strings.ts';
import { settingsWords } from '../../src/taskpane/settings/strings.ts';
import { frameWords, messageWords } from '../../src/taskpane/strings.ts';
import { languages } from '../../src/text/language.ts';
import { annualErrors } from '../fixtures/annual-errors.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { misfits } from './audit.ts';
import { faults, plainFaults } from './faults.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** A share that is wrong in the report, known by its cell. */
const share = /!A6/u;

describe.each(languages)('every state of a report that is checked, 320 pixels wide, in %s', (language) => {
  const [findings, tables, settings, frame, message] = [findingsWords[language], tableWords[language], settingsWords[language], frameWords[language], messageWords[language]];
  const tongue = language === 'kk' ? 'kk' : 'ru';
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, paneWidth: 320, height: 1000, empty: true });
    pane = await opened.open('есеп', await workbookFile(annualErrors(tongue).sheets));
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  const seen = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const tab = (route: keyof typeof frame.routes) => pane.getByRole('tab', { name: frame.routes[route] }).click();
  // Looks and structure are the same in every language; what fits is not.
  const looks = { kk: () => faults(opened, pane), ru: () => plainFaults(pane), en: () => misfits(pane) };
  const sound = async () => expect(await looks[language]()).toEqual([]);

  it('a report with mistakes, filtered', async () => {
    await tab('findings');
    await pane.getByText(findings.filter, { exact: true }).click();
    await pane.getByLabel(findings.sheet).selectOption({ index: 2 });
    await seen(findings.clear);
    await sound();
    await press(findings.clear);
    await pane.getByText(findings.filter, { exact: true }).click();
  });

  it('a finding: its cells, what is looked for, and what would be mended', async () => {
    await pane.getByRole('button', { name: share }).click();
    await press(findings.fix);
    await seen(findings.changes);
    await sound();
  });

  it('a note, and what stands with one', async () => {
    await press(findings.letStand);
    await pane.getByLabel(findings.noteLabel).fill('2023');
    await sound();
    await pane.getByLabel(findings.noteLabel).press('Enter');
    await seen(message.letStand);
    await press(`${findings.accepted}: 1`);
    await pane.getByRole('button', { name: findings.note('2023') }).click();
    await sound();
    await press(findings.countAgain);
    await seen(message.countsAgain);
  });

  it('all of a kind, and what was mended', async () => {
    await press(findings.fixAll(2));
    await seen(findings.changes);
    await sound();
    await opened.page.evaluate(() => window.tirekWorkbench!.book.sheets()[1]!.set({ top: 5, left: 0, bottom: 5, right: 0 }, [[{ value: '8' }]]));
    await press(findings.apply(2));
    await seen(`${message.mended(1)} ${message.notMended(1)}`);
    await sound();
  });

  it('a check that is switched off', async () => {
    await pane.locator('[data-finding]').first().click();
    await press(findings.switchOff);
    await pane.getByRole('button', { name: frame.undo }).first().waitFor();
    await sound();
    await press(frame.undo);
  });

  it('highlighted, and its signs', async () => {
    await press(findings.paint);
    await pane.getByText(findings.legend).click();
    await sound();
    await press(findings.unpaint);
    await seen(message.unpainted);
  });

  it('what was recognised, a table being corrected, and one that is none', async () => {
    await pane.getByText(tables.title, { exact: true }).click();
    await press(tables.correct);
    await pane.getByRole('heading', { name: tables.how }).waitFor();
    await sound();
    await press(frame.remember);
    await seen(message.remembered);
    await press(tables.noTable);
    await seen(tables.readAgain);
    await sound();
  });

  it('settings with much remembered, and a check that is looked for', async () => {
    await tab('settings');
    await pane.getByLabel(settings.search).fill('жжж');
    await seen(settings.noneFound);
    await sound();
  });
});
