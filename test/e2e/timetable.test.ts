import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { pageWords } from '../../src/hosts/workbench/page/strings.ts';
import { timetableWords } from '../../src/text/timetable.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { frameWords, messageWords } from '../../src/taskpane/strings.ts';
import { clashWords } from '../../src/taskpane/timetable/clash-strings.ts';
import { sheetWords } from '../../src/taskpane/timetable/sheet-strings.ts';
import { timetablePageWords } from '../../src/taskpane/timetable/strings.ts';
import { understoodWords } from '../../src/taskpane/timetable/understood-strings.ts';
import { slotWhen, weekWords } from '../../src/taskpane/timetable/week-strings.ts';
import { reports } from '../../src/reports/index.ts';
import { clashAt, districtWords, timetableDistrict } from '../fixtures/timetable-district.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { faults, plainFaults } from './faults.ts';
import { Keyboard } from './keyboard.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** Timetables of a hub and three magnet schools, each in a form of its own, without a mouse, 320 pixels wide. */
describe.each(['kk', 'ru'] as const)('timetables of several schools by the keyboard alone, in %s', (language) => {
  const [page, understood, week, clash, findings, report, frame, message] = [timetablePageWords[language], understoodWords[language], weekWords[language], clashWords[language], findingsWords[language], reportPageWords[language], frameWords[language], messageWords[language]];
  const own = districtWords[language];
  const [hub, magnet] = [own.sheets.hub, own.sheets.down];
  let opened: Visit;
  let keys: Keyboard;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, paneWidth: 320, height: 1000, empty: true });
    await opened.settled();
    pane = await opened.open('timetables', await workbookFile(timetableDistrict(language)));
    keys = new Keyboard(opened.page);
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const sound = async () => expect(await plainFaults(pane)).toEqual([]);
  const press = async (name: string | RegExp) => {
    await keys.goTo(name);
    await keys.press('Enter');
  };
  const clashes = (count: number) => pane.getByRole('heading', { name: count === 0 ? clash.clean : clash.title(count), exact: true }).waitFor();
  const quoted = (text: string) => new RegExp(text.replace(/[.()]/gu, '\\$&'), 'u');
  /** The findings take one stop of the Tab key. */
  const line = quoted(`^${own.shared}:`);
  const selected = (sheet: string, address: string) =>
    opened.page.waitForFunction(([name, cell]) => {
      const selection = window.tirekWorkbench!.selection();
      return selection.sheet === name && selection.address.startsWith(cell!);
    }, [sheet, address]);

  /** What the sheets of the two schools hold. */
  const texts = () =>
    opened.page.evaluate((names) => names.map((name) => {
      const found = window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!;
      return Array.from({ length: 28 }, (_, row) => Array.from({ length: 32 }, (__, column) => found.cell(row, column)?.text ?? ''));
    }), [hub, magnet]);

  it('are read as the schools sent them: each with how it lies and how much of it was understood', async () => {
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
    await keys.goTo(new RegExp(`^(?:${Object.values(frame.routes).join('|')})$`, 'u'), 'Tab');
    await keys.press('Home');
    await keys.goTo(frame.routes.timetable, 'ArrowRight');
    await keys.press('Enter');
    await said(page.title);
    for (const layout of ['classes-across', 'classes-down', 'list'] as const) await said(quoted(understood.layouts[layout]));
    await sound();
  });

  it('ask whose timetable one is, and remember the answer', async () => {
    await keys.goTo(new RegExp(`^${page.school}: `, 'u'));
    await opened.page.keyboard.type(own.magnets[2], { delay: 20 });
    await keys.press('Enter');
    await said(message.remembered);
    await pane.getByRole('button', { name: quoted(`«${own.sheets.nameless}»!`) }).filter({ hasText: page.corrected }).waitFor();
    expect(await pane.getByText(page.noSchool).count()).toBe(0);
  });

  it('show how they were understood, down to the labels', async () => {
    await press(`${page.how}: ${own.hub}`);
    await keys.goTo(own.days[0]!);
    await keys.press('ArrowRight', 'Enter');
    await selected(hub, 'A8');
    await sound();
    await keys.press('Escape');
    expect((await keys.focus()).name).toBe(`${page.how}: ${own.hub}`);
  });

  it('make the picture of a week: the hub first, the clash marked in both schools', async () => {
    const when = slotWhen(language, { ...clashAt, start: '10:10' });
    const slot = `${own.hub}. ${when}`;
    await keys.goTo(quoted(`${own.hub}. ${timetableWords[language].days[0]!.replace(/^./u, (first) => first.toUpperCase())}, ${timetableWords[language].period('1')}`));
    await keys.press('ArrowDown', 'ArrowDown');
    expect((await keys.focus()).name).toContain(`${slot}: ${week.lessons(3)}, ${week.clashes(1)}`);
    await keys.press('Enter');
    await pane.getByRole('heading', { name: slot }).waitFor();
    await pane.getByRole('list', { name: week.slotLessons }).getByRole('button').nth(2).waitFor();
    await sound();
    await keys.press('Escape');
    await keys.press('ArrowRight');
    expect((await keys.focus()).name).toContain(`${own.magnets[0]}. ${slotWhen(language, { ...clashAt, start: '10:25' })}: ${week.lessons(2)}, ${week.clashes(1)}`);
  });

  it('tell the teacher who is in two schools at once, with the cells of both', async () => {
    await clashes(1);
    await press(line);
    await selected(hub, 'E5');
    await keys.goTo(quoted(`«${magnet}»!`));
    await keys.press('Enter');
    await selected(magnet, 'D6');
    await sound();
  });

  it('offer ways out: looked at cell by cell, written into the grid, gone, and undone', async () => {
    const before = await texts();
    await press(clash.answers);
    await pane.getByRole('list', { name: clash.answers }).getByRole('button').first().waitFor();
    await keys.goTo(new RegExp(`^(?:${clash.move('', '').split(':')[0]}|${clash.swap('', '').split(':')[0]})`, 'u'));
    await sound();
    await keys.press('Enter');
    await said(findings.changes);
    expect(await texts()).toEqual(before);
    await sound();
    await keys.goTo(/^(?:\d+ ұяшықты түзету|Исправить \d+)/u);
    await keys.press('Enter');
    await clashes(0);
    expect(await texts()).not.toEqual(before);
    await press(frame.undo);
    await clashes(1);
    expect(await texts()).toEqual(before);
  });

  it('follow what is typed into the grid', async () => {
    await opened.page.evaluate((sheet) => window.tirekWorkbench!.select(sheet, 'D7'), magnet);
    await keys.press('Shift+F6');
    await opened.page.keyboard.type(own.teachers[1]![7]!, { delay: 30 });
    await opened.page.keyboard.press('Enter');
    await opened.settled();
    await clashes(0);
    await opened.page.evaluate((sheet) => window.tirekWorkbench!.select(sheet, 'D7'), magnet);
    await opened.page.keyboard.type(own.shared, { delay: 30 });
    await opened.page.keyboard.press('Enter');
    await opened.settled();
    await clashes(1);
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
  });

  it('ask about two spellings of a name; what one person clashes with is seen at once, and taken back', async () => {
    await press(quoted(`${page.one}: `));
    await clashes(7);
    await sound();
    await press(`${page.decided}: 1`);
    await press(quoted(`${page.takeBack}: `));
    await clashes(1);
  });

  it('let a clash stand with a note, and keep it listed', async () => {
    await press(line);
    await press(findings.letStand);
    await opened.page.keyboard.type('ok', { delay: 30 });
    await keys.press('Enter');
    await clashes(0);
    await said(clash.accepted(1));
    await press(frame.undo);
    await clashes(1);
  });

  it('come on a sheet of their own: a teacher across all schools', async () => {
    const { title } = reports['teacher-week']!.strings[language];
    const before = await opened.sheets();
    await keys.goTo(title);
    await keys.goTo(sheetWords[language].who.teachers);
    await opened.page.keyboard.type(own.shared.slice(0, 6), { delay: 30 });
    await press(report.preview);
    await said(report.previewTitle);
    await sound();
    await press(report.insert);
    await said(/^(?:Енгізілді|Вставлено): /u);
    expect(await opened.sheets()).toHaveLength(before.length + 1);
    await press(frame.undo);
    await pane.getByText(/өшірілді|Удалён/u).first().waitFor();
    expect(await opened.sheets()).toEqual(before);
  });

  it('meet no error on the way', () => expect(opened.mistakes).toEqual([]));
});

it('what a person said of a timetable is in the file when it is opened again', async () => {
  const opened = await visit({ language: 'kk', empty: true });
  let pane = await opened.open('timetables', await workbookFile(timetableDistrict('kk')));
  const words = timetablePageWords.kk;
  const go = () => pane.getByRole('tab', { name: frameWords.kk.routes.timetable }).click();
  await go();
  await pane.getByLabel(new RegExp(`^${words.school}: `, 'u')).fill('№ 12 НОМ');
  await pane.getByRole('button', { name: words.saveSchool }).click();
  await pane.getByText(messageWords.kk.remembered).first().waitFor();
  await opened.settled();
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: pageWords.kk.save }).click()]);
  pane = await opened.open('again', readFileSync(await download.path()));
  await go();
  await pane.getByRole('button', { name: /№ 12 НОМ/u }).filter({ hasText: words.corrected }).waitFor();
  await opened.context.close();
});

it('everything open at once fits, and can be read in every light', async () => {
  const opened = await visit({ language: 'en', paneWidth: 320, height: 1000, empty: true });
  const pane = await opened.open('timetables', await workbookFile(timetableDistrict('ru')));
  const [page, clash, own] = [timetablePageWords.en, clashWords.en, districtWords.ru];
  await pane.getByRole('tab', { name: frameWords.en.routes.timetable }).click();
  await pane.getByRole('button', { name: `${page.how}: ${own.magnets[0]}` }).click();
  await pane.getByRole('gridcell').getByRole('button', { name: `${own.hub}. ` }).nth(2).click();
  await pane.getByRole('list', { name: weekWords.en.slotLessons }).waitFor();
  await pane.getByText(findingsWords.en.filter, { exact: true }).click();
  await pane.getByRole('button', { name: new RegExp(`^${own.shared}`, 'u') }).last().click();
  await pane.getByRole('button', { name: clash.answers }).click();
  await pane.getByRole('list', { name: clash.answers }).getByRole('button').first().click();
  await pane.getByText(findingsWords.en.changes).waitFor();
  expect(await faults(opened, pane)).toEqual([]);
  await opened.context.close();
}, 120_000);
