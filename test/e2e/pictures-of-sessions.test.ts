import type { Frame, Locator } from 'playwright-core';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { registerOptions } from '../../src/text/register-options.ts';
import { templateWords } from '../../src/text/templates.ts';
import { reports } from '../../src/reports/index.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { sessionFormWords } from '../../src/taskpane/session/form-strings.ts';
import { paperWords } from '../../src/taskpane/session/paper-strings.ts';
import { planWords } from '../../src/taskpane/session/plan-strings.ts';
import { sessionPageWords } from '../../src/taskpane/session/strings.ts';
import type { SessionPart } from '../../src/taskpane/session-state.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { afterSession, sessionSchools } from '../fixtures/session-life.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { guideLanguages, type PictureName } from './picture-names.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** An invented hub and four magnet schools, as the guides tell it. */
describe.each(guideLanguages)('the pictures of the chapter on sessions in %s', (language) => {
  const [page, form, plans, papers, report] = [sessionPageWords[language], sessionFormWords[language], planWords[language], paperWords[language], reportPageWords[language]];
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, empty: true, width: 1080, height: 660 });
    pane = await opened.open(language === 'kk' ? 'күзгі сессия' : 'осенняя сессия', await workbookFile(afterSession()));
    await opened.page.getByRole('button', { name: pageWords[language].hideHint }).click();
    await pane.getByRole('tab', { name: frameWords[language].routes.session }).click();
    await pane.getByText(page.workingDays(5)).waitFor({ timeout: 60_000 });
  }, 180_000);
  afterAll(async () => opened?.context.close());

  /** A part is taken whole: the window is made as tall as it needs. */
  const keep = async (name: PictureName, part: Locator) => {
    await opened.settled();
    await opened.page.mouse.move(540, 12);
    await opened.page.setViewportSize({ width: 1080, height: 2200 });
    await opened.picture(`${name}.${language}`, part);
    await opened.page.setViewportSize({ width: 1080, height: 660 });
  };
  const part = (name: SessionPart) => pane.locator('section', { has: pane.locator('h3 > button', { hasText: page.parts[name] }) });
  const open = (name: SessionPart) => part(name).locator('h3 > button').click();

  it('what a session is, and the thirteen steps', async () => {
    await keep('session', pane.locator('section').first());
    await keep('session-steps', part('steps'));
  });

  it('the form, with the days that the calendar proposes', async () => {
    await pane.getByRole('button', { name: page.another }).click();
    const entry = pane.getByRole('form', { name: form.title.add });
    await entry.getByLabel(templateWords[language].sessions.fields.model.heading).selectOption(registerOptions[language]['session-model']['week-a-quarter']);
    await keep('session-form', entry);
    await entry.getByRole('button', { name: frameWords[language].close }).click();
  });

  it('the plans of a school beside the hub’s', async () => {
    await open('plans');
    await pane.getByRole('button', { name: new RegExp(`${sessionSchools.magnets[3]}.*${plans.different(1).split(' ')[0]!}`, 'u') }).first().click();
    await keep('session-plans', pane.locator('li', { has: pane.getByText(plans.sameTopic) }).first());
  });

  it('a paper as it will look on a sheet', async () => {
    await open('papers');
    await pane.getByRole('radio', { name: reports['session']!.strings[language].title, exact: true }).check();
    await pane.getByRole('button', { name: papers.preview }).click();
    await pane.getByText(report.previewTitle).waitFor({ timeout: 60_000 });
    await keep('session-paper', part('papers'));
  });
});
