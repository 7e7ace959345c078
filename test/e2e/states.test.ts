import type { Frame } from 'playwright-core';
import { strings as qualificationWords } from '../../src/reports/qualification/strings.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { insertWords } from '../../src/taskpane/insert/strings.ts';
import { settingsWords } from '../../src/taskpane/settings/strings.ts';
import { staffWords } from '../../src/taskpane/staff/strings.ts';
import { frameWords, messageWords, mistakeWords, welcomeWords } from '../../src/taskpane/strings.ts';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { languages } from '../../src/text/language.ts';
import { describeProblem } from '../../src/text/problems.ts';
import { misfits, objections } from './audit.ts';
import { faults, plainFaults } from './faults.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

describe.each(languages)('every state of the pane, 320 pixels wide, in %s', (language) => {
  const [staff, insert, frame, message, settings, findings] = [staffWords[language], insertWords[language], frameWords[language], messageWords[language], settingsWords[language], findingsWords[language]];
  const [welcome, mistake, report] = [welcomeWords[language], mistakeWords[language], qualificationWords[language].sheet];
  let opened: Visit;
  let pane: Frame;
  const begin = async (looks: Parameters<typeof visit>[0]) => {
    await opened?.context.close();
    opened = await visit({ language, paneWidth: 320, height: 1000, ...looks });
    await opened.settled();
    pane = await opened.pane();
  };
  afterAll(async () => opened?.context.close());

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  const tab = (route: keyof typeof frame.routes) => pane.getByRole('tab', { name: frame.routes[route] }).click();
  const seen = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const figures = () => pane.getByRole('heading', { name: /^136 / }).waitFor();
  const choose = (what: keyof typeof insert.whats) => pane.getByRole('radio', { name: insert.whats[what].name, exact: true }).check();
  const select = (place: number, address: string) => opened.page.evaluate(([at, cells]) => window.tirekWorkbench!.select(window.tirekWorkbench!.book.sheets()[at as number]!.name(), cells as string), [place, address] as const);
  // Each from its beginning: a state that is missed takes none with it.
  const previewed = async (what: keyof typeof insert.whats) => {
    await choose(what);
    await press(insert.preview);
    await pane.getByRole('heading', { name: insert.previewTitle }).waitFor();
  };
  const overFilled = async () => {
    await choose('values');
    await pane.getByLabel(insert.where).selectOption('selection');
    await select(1, 'A10');
    await press(insert.preview);
  };
  const reload = async () => {
    await Promise.all([opened.page.waitForEvent('framenavigated'), pane.evaluate(() => location.reload())]);
    pane = await opened.pane();
  };
  // Looks and structure are the same in every language; what fits is not.
  const looks = { kk: () => faults(opened, pane), ru: () => plainFaults(pane), en: () => misfits(pane) };
  const sound = async () => expect(await looks[language]()).toEqual([]);

  it('the first page, with an empty workbook', async () => {
    await begin({ empty: true, firstRun: true });
    await pane.getByRole('heading', { name: welcome.title }).waitFor();
    await sound();
  });

  it('no list found', async () => {
    await press(welcome.own);
    await pane.getByRole('heading', { name: staff.nothing }).waitFor();
    await sound();
  });

  it('nothing to check', async () => {
    await tab('findings');
    await pane.getByRole('heading', { name: findings.nothing }).waitFor();
    await sound();
  });

  it('an unexpected mistake, with a way to go on', async () => {
    await opened.context.route(/\/sample-/u, (route) => route.abort());
    await tab('staff');
    await press(welcome.sample);
    await pane.getByRole('heading', { name: mistake.title }).waitFor();
    await sound();
  });

  it('a part of the pane that cannot be loaded', async () => {
    await opened.context.route(/\/settings\./u, (route) => route.abort());
    await press(mistake.goOn);
    await tab('settings');
    await pane.getByRole('heading', { name: mistake.title }).waitFor();
    await seen(/ChunkLoadError/u);
    await sound();
  });

  it('no findings', async () => {
    await opened.context.unrouteAll();
    await reload();
    await opened.page.evaluate((headings) => {
      const rows = [headings, ['А. Б.', 'сарапшы'], ['В. Г.', 'модератор']];
      window.tirekWorkbench!.book.sheets()[0]!.set({ top: 0, left: 0, bottom: 2, right: 1 }, rows.map((row) => row.map((value) => ({ value }))));
    }, ['Аты-жөні', 'Санаты']);
    await tab('findings');
    await pane.getByRole('heading', { name: findings.clean }).waitFor();
    await sound();
  });

  it('the first page, with lists in the workbook', async () => {
    await begin({ firstRun: true });
    await seen(/136/u);
    await sound();
  });

  it('figures, with cells that were not understood', async () => {
    await press(welcome.own);
    await figures();
    await pane.getByRole('heading', { name: `${staff.misread}: 3` }).waitFor();
    await sound();
  });

  it('the figures of one school, and how they came about', async () => {
    await pane.getByLabel(staff.school, { exact: true }).selectOption('2');
    await pane.getByText(staff.notes).click();
    await sound();
  });

  it('the columns of a list', async () => {
    await pane.getByRole('button', { name: /A3:E92/u }).click();
    await pane.getByRole('heading', { name: staff.how }).waitFor();
    await sound();
  });

  it('a list counted as a person has corrected it', async () => {
    await pane.getByLabel(new RegExp(`^${staff.column('D')}`, 'u')).selectOption('');
    await press(staff.apply);
    await seen(staff.mapped);
    await sound();
  });

  it('a list that the workbook remembers, and one that it has forgotten', async () => {
    await press(frame.remember);
    await seen(message.remembered);
    await sound();
    await press(frame.forget);
    await seen(message.forgotten);
    await sound();
  });

  it('a selection without headings, whose columns a person names', async () => {
    await select(1, 'B10:E20');
    await press(staff.takeSelection);
    await seen(message.listBare(await sheet(1), 'B10:E20'));
    await sound();
  });

  it.each(['functions', 'values', 'chart', 'report'] as const)('what to insert: %s, and its preview', async (what) => {
    await previewed(what);
    await sound();
  });

  const sheet = (place: number) => opened.sheets().then((names) => names.at(place)!);

  it('inserted, and taken back', async () => {
    await previewed('report');
    await press(insert.insert);
    await pane.getByRole('button', { name: frame.goTo(report), exact: true }).waitFor();
    await sound();
    await press(frame.undo);
    await seen(message.restored({ restored: 0, removedSheets: [report], left: [] }));
    await sound();
  });

  it('taken back but for what somebody has changed since', async () => {
    await previewed('report');
    await press(insert.insert);
    await pane.getByRole('button', { name: frame.goTo(report), exact: true }).waitFor();
    await opened.page.evaluate(() => window.tirekWorkbench!.book.sheets().at(-1)!.set({ top: 4, left: 1, bottom: 4, right: 1 }, [[{ value: 7 }]]));
    await press(frame.undo);
    await seen(message.left(1));
    await sound();
  });

  it('a preview that would replace filled cells', async () => {
    await overFilled();
    await seen(insert.confirm);
    await sound();
  });

  it('a refusal', async () => {
    await opened.page.evaluate(() => void (window.tirekWorkbench!.book.sheets()[1]!.kept.protection = { password: undefined, options: {} }));
    await overFilled();
    await seen(describeProblem({ code: 'target-protected', args: { sheet: await sheet(1) } }, language));
    await sound();
  });

  it('findings, gone through one by one, and followed as a cell is edited', async () => {
    await tab('findings');
    await press(findings.next);
    await seen(/^1 \/ \d+$/u);
    await sound();
    const before = await pane.locator('[data-finding]').count();
    await select(0, 'E10');
    await opened.page.keyboard.type('әзірше белгісіз', { delay: 30 });
    await opened.page.keyboard.press('Enter');
    await seen(findings.count(before + 1));
  });

  it('findings of before', async () => {
    await pane.getByText(findings.more, { exact: true }).click();
    await pane.getByLabel(findings.live).uncheck();
    await sound();
    await select(0, 'E10');
    await opened.page.keyboard.type('модератор', { delay: 30 });
    await opened.page.keyboard.press('Enter');
    await seen(findings.stale);
    await sound();
  });

  it('settings, changed, and remembered', async () => {
    await tab('settings');
    await pane.getByRole('heading', { name: settings.lists }).waitFor();
    await sound();
    await pane.getByRole('checkbox').first().click();
    await pane.getByText(settings.unsavedAbout).waitFor();
    await sound();
    await press(frame.remember);
    await seen(message.remembered);
    await sound();
  });

  it('help', async () => {
    await tab('help');
    await seen('TIREK.QUALIFICATION');
    await sound();
  });

  it('a workbook that remembers more than this version knows', async () => {
    await opened.page.evaluate(() => {
      const { customXml } = window.tirekWorkbench!.book.kept;
      customXml.forEach((part) => (part.xml = part.xml.replace('version="1"', 'version="99"')));
    });
    await reload();
    await tab('settings');
    await seen(describeProblem({ code: 'memory-newer', args: { version: '99' } }, language));
    await sound();
  });

  it('reading, and stopped', async () => {
    await opened.context.route(/\/tirek-reader\./u, () => undefined);
    await reload();
    await seen(frame.working.look);
    await sound();
    await press(frame.stop);
    await seen(describeProblem({ code: 'workbook-cancelled', args: {} }, language));
    await sound();
  });
});

describe('the page around the grid', () => {
  // Univer draws the grid, its toolbar and its menus; what it puts there is not ours to change.
  const except = ['#grid', '.univer-popup'];

  it.each(languages)('holds nothing that axe objects to, and nothing cut off, wide and narrow, in %s', async (language) => {
    const opened = await visit({ language });
    await opened.settled();
    const found: string[] = [];
    for (const width of [1280, 700, 320]) {
      await opened.page.setViewportSize({ width, height: 700 });
      await opened.page.getByRole('button', { name: new RegExp(`^${pageWords[language].cellMenu}`, 'u') }).click();
      await opened.page.getByRole('menuitem').last().click({ trial: true });
      found.push(...(await misfits(opened.page, { except })), ...(await objections(opened.page, { except })));
      await opened.page.keyboard.press('Escape');
      found.push(...(await objections(opened.page, { except })));
    }
    for (const looks of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await opened.page.emulateMedia(looks);
      found.push(...(await objections(opened.page, { except, rules: ['color-contrast'] })));
    }
    await opened.context.close();
    expect(found).toEqual([]);
  });
});

describe('what is looked for', () => {
  it('is found where it is', async () => {
    const opened = await visit({ width: 400 });
    await opened.page.setContent(`<!doctype html><html><body style="margin:0">
      <p style="width:900px;color:#ccc;background:#fff">pale</p>
      <p style="width:50px;overflow:hidden;white-space:nowrap">cut off in the middle</p>
      <select style="width:60px"><option>a choice that is too long</option></select></body></html>`);
    expect(await misfits(opened.page)).toEqual([expect.stringContaining('sideways'), expect.stringContaining('cut off: P'), expect.stringContaining('outside: P'), expect.stringContaining('too long a choice')]);
    const rules = (await objections(opened.page)).map((line) => line.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'select-name', 'page-has-heading-one']));
    await opened.context.close();
  });
});
