import type { Frame } from 'playwright-core';
import { templateWords } from '../../src/text/templates.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { dayNumber } from '../../src/domain/calendar/day.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { sessionFormWords } from '../../src/taskpane/session/form-strings.ts';
import { sessionPeopleWords } from '../../src/taskpane/session/people-strings.ts';
import { stepWords } from '../../src/taskpane/session/step-strings.ts';
import { sessionPageWords } from '../../src/taskpane/session/strings.ts';
import type { SessionPart } from '../../src/taskpane/session-state.ts';
import { frameWords, messageWords } from '../../src/taskpane/strings.ts';
import { afterSession, sessionName } from '../fixtures/session-life.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { faults, plainFaults } from './faults.ts';
import { Keyboard } from './keyboard.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const starting = (text: string) => new RegExp(`^${text.replace(/[.()]/gu, '\\$&')}`, 'u');

/** A session that is over, without a mouse, 320 pixels wide. */
describe.each(['kk', 'ru'] as const)('a session by the keyboard alone, in %s', (language) => {
  const [page, form, steps, people, findings, frame, message] = [sessionPageWords[language], sessionFormWords[language], stepWords[language], sessionPeopleWords[language], findingsWords[language], frameWords[language], messageWords[language]];
  let opened: Visit;
  let keys: Keyboard;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, paneWidth: 320, height: 1000, empty: true });
    await opened.settled();
    pane = await opened.open('session', await workbookFile(afterSession()));
    keys = new Keyboard(opened.page);
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: 30_000 });
  const sound = async () => expect(await plainFaults(pane)).toEqual([]);
  const press = async (name: string | RegExp, key = 'Tab') => {
    await keys.goTo(name, key);
    await keys.press('Enter');
  };
  const part = (name: SessionPart, key = 'Tab') => press(starting(page.parts[name]), key);

  it('is found under its tab, with what the calendar says of its days', async () => {
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
    await keys.goTo(new RegExp(`^(?:${Object.values(frame.routes).join('|')})$`, 'u'), 'Tab');
    await keys.press('Home');
    await keys.goTo(frame.routes.session, 'ArrowRight');
    await keys.press('Enter');
    await said(page.workingDays(5));
    await sound();
  });

  it('is changed in its form, saved, and that is undone', async () => {
    await press(page.change);
    await pane.getByRole('form', { name: form.title.edit }).waitFor();
    await sound();
    await keys.goTo(starting(templateWords[language].sessions.fields.name.heading));
    await keys.press('End');
    await opened.page.keyboard.type(' 2', { delay: 20 });
    await keys.press('Enter');
    await said(message.recordSaved(`${sessionName} 2`));
    await pane.getByRole('heading', { name: `${sessionName} 2` }).waitFor({ timeout: 30_000 });
    await press(frame.undo);
    await pane.getByRole('heading', { name: sessionName, exact: true }).waitFor({ timeout: 30_000 });
  });

  it('has thirteen steps that unfold, say what there is, and lead to the place where they are done; Escape folds them', async () => {
    await press(starting(`3. ${steps.names.transport}`));
    await said(steps.states.done);
    await sound();
    await press(steps.toPart(page.parts.costs));
    expect((await keys.focus()).name).toContain(page.parts.costs);
    await said(people.costs);
    await sound();
    await keys.press('Escape');
    await keys.press('Enter');
  });

  it('places its pupils: the cells are looked at, and put away', async () => {
    await part('placement', 'Shift+Tab');
    await press(starting(people.write(44).split(' (')[0]!));
    await said(findings.changes);
    await sound();
    await keys.press('Escape');
    expect((await keys.focus()).name).toBe(people.write(44));
    await part('placement', 'Shift+Tab');
  });

  it('shows what the checks found, and goes to its cell', async () => {
    await part('findings');
    const line = await keys.goTo(/«КТЖ [^»]+»!/u);
    await keys.press('Enter');
    const sheet = /«(КТЖ [^»]+)»!/u.exec(line.name)![1]!;
    await opened.page.waitForFunction((name) => window.tirekWorkbench!.selection().sheet === name, sheet);
    await sound();
  });

  it('meets no error on the way', () => expect(opened.mistakes).toEqual([]));
});

it('everything open at once fits, and can be read in every light', async () => {
  const opened = await visit({ language: 'ru', paneWidth: 320, height: 1000, empty: true });
  const pane = await opened.open('session', await workbookFile(afterSession()));
  await pane.getByRole('tab', { name: frameWords.ru.routes.session }).click();
  await pane.getByText(sessionPageWords.ru.workingDays(5)).waitFor({ timeout: 30_000 });
  const closed = pane.locator('h3 > button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await pane.getByRole('button', { name: new RegExp(stepWords.ru.names['thematic-plans'], 'u') }).first().click();
  expect(await faults(opened, pane)).toEqual([]);
  await opened.context.close();
}, 120_000);

/** The workbook with everything that people get wrong. */
function spoilt() {
  const words = templateWords.kk;
  const sheets = afterSession().map(({ name, values }) => ({ name, values: values.map((row): CellValue[] => [...row]) }));
  const valuesOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.values;
  const column = (values: CellValue[][], heading: string) => values[1]!.indexOf(heading);
  const participants = valuesOf(words.participants.sheet);
  const [name, own] = [column(participants, words.participants.fields.name.heading), column(participants, words.participants.fields.class.heading)];
  [participants[3]![name], participants[3]![own]] = [participants[2]![name]!, participants[2]![own]!];
  participants[5]![own] = '15';
  const classes = valuesOf(words.schoolClasses.sheet);
  classes[2]![column(classes, words.schoolClasses.fields.capacity.heading)] = 0;
  const sessions = valuesOf(words.sessions.sheet);
  const spring = [...sessions[2]!];
  const serial = (month: number, day: number) => dayNumber({ year: 2026, month, day }) + 25_569;
  [spring[column(sessions, words.sessions.fields.name.heading)], spring[column(sessions, words.sessions.fields.from.heading)], spring[column(sessions, words.sessions.fields.until.heading)]] = ['Көктемгі сессия', serial(4, 27), serial(5, 1)];
  sessions.push(spring);
  for (const row of valuesOf('КТЖ Қайыңды')) if (typeof row[0] === 'number') row[3] = null;
  return sheets;
}

describe.each([
  ['kk', ['тізімде екі рет тұр', 'ондай сынып болмайды', 'жоспарда сабақтардың күні жоқ', '01.05.2026 (Қазақстан халқының бірлігі мерекесі)', 'ең көп оқушы саны 0']],
  ['ru', ['стоит в списке дважды', 'такого класса не бывает', 'в плане нет дат уроков', '01.05.2026 (Праздник единства народа Казахстана)', 'наибольшее число учеников – 0']],
] as const)('what people get wrong, in %s', (language, sentences) => {
  it('each has its plain sentence on the page', async () => {
    const opened = await visit({ language, paneWidth: 360, height: 1000, empty: true });
    const pane = await opened.open('spoilt', await workbookFile(spoilt()));
    const page = sessionPageWords[language];
    await pane.getByRole('tab', { name: frameWords[language].routes.session }).click();
    const heading = pane.locator('h3 > button', { hasText: page.parts.findings });
    await heading.click({ timeout: 60_000 });
    const more = pane.locator('section', { has: heading }).getByRole('button', { name: /^(?:Тағы|Ещё) \d/u });
    while ((await more.count()) > 0) await more.first().click();
    for (const sentence of sentences) await pane.getByText(sentence).first().waitFor();
    expect([await plainFaults(pane), opened.mistakes]).toEqual([[], []]);
    await opened.context.close();
  });
});
