import type { Frame, Locator } from 'playwright-core';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { clashWords } from '../../src/taskpane/timetable/clash-strings.ts';
import { timetablePageWords } from '../../src/taskpane/timetable/strings.ts';
import { weekWords } from '../../src/taskpane/timetable/week-strings.ts';
import { districtWords, timetableDistrict } from '../fixtures/timetable-district.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { guideLanguages, type PictureName } from './picture-names.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** A hub and its magnet schools, as the guides tell it. */
describe.each(guideLanguages)('the pictures of the chapter on timetables in %s', (language) => {
  const [page, week, clash, findings] = [timetablePageWords[language], weekWords[language], clashWords[language], findingsWords[language]];
  const own = districtWords[language];
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, empty: true, width: 1080, height: 660 });
    pane = await opened.open(language === 'kk' ? 'сабақ кестелері' : 'расписания', await workbookFile(timetableDistrict(language)));
    await opened.page.getByRole('button', { name: pageWords[language].hideHint }).click();
    await pane.getByRole('tab', { name: frameWords[language].routes.timetable }).click();
    await pane.getByRole('heading', { name: page.title }).waitFor();
  }, 120_000);
  afterAll(async () => opened?.context.close());

  /** A part is taken whole: the window is made as tall as it needs. */
  const keep = async (name: PictureName, part?: Locator) => {
    await opened.settled();
    await opened.page.mouse.move(540, 12);
    if (part) await opened.page.setViewportSize({ width: 1080, height: 1700 });
    await opened.picture(`${name}.${language}`, part);
    await opened.page.setViewportSize({ width: 1080, height: 660 });
  };
  const card = (title: string) => pane.getByRole('region', { name: title, exact: true });

  it('what was read, and the school that is asked for', () => keep('timetables', card(page.title)));

  it('the week, the clash marked in both schools', () => keep('week', card(week.title)));

  it('the ways out of it, and the cells that one would change', async () => {
    await pane.getByRole('button', { name: `${own.shared}:` }).first().click();
    await pane.getByRole('button', { name: clash.answers }).click();
    await pane.getByRole('list', { name: clash.answers }).getByRole('button').first().click();
    await pane.getByText(findings.changes).waitFor();
    await keep('ways-out', pane.locator('li:has(> button[aria-current])').first());
  });
});
