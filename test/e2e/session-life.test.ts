import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { registerOptions } from '../../src/text/register-options.ts';
import { templateWords } from '../../src/text/templates.ts';
import { templateColumns, type TemplateKind } from '../../src/sheet/registers/template-columns.ts';
import { columnName } from '../../src/sheet/cells/address.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { wizardWords } from '../../src/taskpane/registers/wizard-strings.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { dutyWords } from '../../src/taskpane/session/duty-strings.ts';
import { paperWords } from '../../src/taskpane/session/paper-strings.ts';
import { sessionPeopleWords } from '../../src/taskpane/session/people-strings.ts';
import { planWords } from '../../src/taskpane/session/plan-strings.ts';
import { stepWords } from '../../src/taskpane/session/step-strings.ts';
import { sessionFormWords } from '../../src/taskpane/session/form-strings.ts';
import { sessionPageWords } from '../../src/taskpane/session/strings.ts';
import type { SessionPart } from '../../src/taskpane/session-state.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { clashWords } from '../../src/taskpane/timetable/clash-strings.ts';
import { reports } from '../../src/reports/index.ts';
import { beforeSession, markRows, participantRows, sessionName, sessionRows, sessionSchools, sessionSubjects } from '../fixtures/session-life.ts';
import type { LifeRow } from '../fixtures/session-life-sheet.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { plainFaults } from './faults.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

const language = 'kk';
const [page, form, steps, people, plans, papers] = [sessionPageWords[language], sessionFormWords[language], stepWords[language], sessionPeopleWords[language], planWords[language], paperWords[language]];
const [frame, findings, report, wizard, clash] = [frameWords[language], findingsWords[language], reportPageWords[language], wizardWords[language], clashWords[language]];
const fields = templateWords[language].sessions.fields;

/** A district prepares, runs and closes a session in one workbook; nobody writes a formula. */
describe('the whole life of one session', () => {
  let opened: Visit;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, paneWidth: 420, height: 1000, empty: true });
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    pane = await opened.open('аудан', await workbookFile(beforeSession(true)));
    await pane.getByRole('tab', { name: frame.routes.session }).click();
  }, 180_000);
  afterAll(async () => opened?.context.close());

  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: 60_000 });
  const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
  const sound = async () => expect(await plainFaults(pane)).toEqual([]);
  /** Opens a part of the page, where it is closed. */
  const part = async (name: SessionPart) => {
    const heading = pane.locator('h3 > button', { hasText: page.parts[name] }).first();
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  };
  const step = (id: keyof typeof steps.names) => pane.locator('ol > li', { hasText: steps.names[id] }).first();
  const stands = (id: keyof typeof steps.names, state: keyof typeof steps.states) => step(id).getByText(steps.states[state], { exact: true }).waitFor({ timeout: 60_000 });

  const select = (sheet: string, address: string) => opened.page.evaluate(([name, cells]) => window.tirekWorkbench!.select(name, cells), [sheet, address] as const);

  /** Fills a table as a person pastes rows into it, over the example that stands there. */
  async function paste<Kind extends TemplateKind>(kind: Kind, rows: readonly LifeRow<Kind>[]): Promise<void> {
    const words = templateWords[language][kind];
    const order = templateColumns[kind].map(({ field }) => field) as (keyof LifeRow<Kind>)[];
    const headings = order.map((field) => (words.fields as Readonly<Record<string, { readonly heading: string }>>)[field as string]!.heading);
    const lines = rows.map((row) => order.map((field) => String(row[field] ?? '')).join('\t'));
    const head = await opened.page.evaluate(([sheet, titles]) => {
      const found = window.tirekWorkbench!.book.sheets().find((each) => each.name() === sheet)!;
      return Array.from({ length: 30 }, (_, row) => row).findIndex((row) => titles.every((title, column) => found.cell(row, column)?.text === title));
    }, [words.sheet, headings] as const);
    expect([kind, head]).toEqual([kind, expect.any(Number)]);
    const first = head + 2;
    await select(words.sheet, `A${first}:${columnName(order.length - 1)}${first + 12}`);
    await opened.page.keyboard.press('Delete');
    await select(words.sheet, `A${first}`);
    await opened.page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
    await opened.page.keyboard.press('Control+V');
    await opened.page.waitForFunction(([sheet, row, text]) => window.tirekWorkbench!.book.sheets().find((each) => each.name() === sheet)!.cell(Number(row), 0)?.text !== text, [words.sheet, String(first + lines.length - 2), ''] as const);
    await opened.settled();
  }

  it('begins with its sheets, its form and the days that the calendar proposes', async () => {
    await said(page.none);
    await press(page.add);
    await press(wizard.create);
    const entry = pane.getByRole('form', { name: form.title.add });
    await entry.waitFor({ timeout: 60_000 });
    await sound();
    await entry.getByLabel(fields.hub.heading).fill(sessionSchools.hub);
    await entry.getByLabel(fields.name.heading).fill(sessionName);
    await entry.getByLabel(fields.model.heading).selectOption(registerOptions[language]['session-model']['week-a-quarter']);
    await entry.getByRole('button', { name: /12\.10\.2026–16\.10\.2026/u }).click();
    await entry.getByLabel(fields.form.heading).selectOption(registerOptions[language]['session-form'].hub);
    for (const grade of ['7', '8', '9']) await entry.getByText(grade, { exact: true }).click();
    await entry.getByLabel(fields.schools.heading).fill(sessionSchools.magnets.join('; '));
    await entry.getByLabel(fields.subjects.heading).fill(sessionSubjects.join('; '));
    await press(form.save);
    await pane.getByRole('heading', { name: sessionName }).waitFor({ timeout: 60_000 });
    await said(page.workingDays(5));
    await stands('order', 'partly');
    await sound();
  });

  it('counts its participants from the lists of the schools: 44 of 345, 12.75 per cent', async () => {
    await paste('participants', participantRows());
    await paste('routes', sessionRows.routes);
    await paste('rates', sessionRows.rates);
    await paste('council', sessionRows.council);
    const carers = (['psychologist', 'medic'] as const).map((role, at) => ({ role: registerOptions[language]['session-role'][role], name: ['Айдарова Сәуле', 'Көктемова Инна'][at]!, school: sessionSchools.hub }));
    await paste('roles', [...sessionRows.roles, ...carers]);
    await said(people.share(44, 345, '12,75'));
  });

  it('tells what its travel and meals cost by the district’s rates', async () => {
    await part('costs');
    await said(people.daily);
    await stands('transport', 'done');
  });

  it('places the pupils into classes of the hub, seen before it is written', async () => {
    await part('placement');
    await press(people.write(44));
    await said(findings.changes);
    await sound();
    await press(findings.apply(44));
    await said(people.written);
  });

  it('makes the plans of the schools follow the hub’s', async () => {
    await part('plans');
    const pair = (school: string) => pane.getByRole('button', { name: new RegExp(`${school}.*${plans.different(1).split(' ')[0]!}`, 'u') }).first();
    await pair(sessionSchools.magnets[3]).click();
    await press(new RegExp(`^${plans.same}: «Бактериялар»`, 'u'));
    for (const school of [sessionSchools.magnets[1], sessionSchools.magnets[2]]) {
      await pair(school).click();
      await press(new RegExp(`^${plans.follow(0).split(' (')[0]!}`, 'u'));
      await said(findings.changes);
      await press(/ұяшықты түзету$/u);
      await pair(school).waitFor({ state: 'detached', timeout: 60_000 });
    }
    await stands('thematic-plans', 'done');
  });

  it('has a timetable without clashes', async () => {
    await step('timetable').getByRole('button').first().click();
    await press(steps.toTimetable);
    await pane.getByRole('heading', { name: clash.title(1), exact: true }).waitFor({ timeout: 60_000 });
    await pane.locator('[data-finding]').first().click();
    await press(clash.answers);
    await pane.getByRole('list', { name: clash.answers }).getByRole('button').first().click();
    await press(/ұяшықты түзету$/u);
    await pane.getByRole('heading', { name: clash.clean, exact: true }).waitFor({ timeout: 60_000 });
    await pane.getByRole('tab', { name: frame.routes.session }).click();
    await stands('timetable', 'done');
  });

  it('gets its order, and the council’s plan with the days of the session', async () => {
    await press(page.change);
    const entry = pane.getByRole('form', { name: form.title.edit });
    await entry.getByText(form.more).click();
    await entry.getByLabel(fields.order.heading).fill('824');
    await entry.getByLabel(fields.orderedOn.heading).fill('28.09.2026');
    await press(form.save);
    await said(page.orderOf('824', '28.09.2026'));
    await step('council-plan').getByRole('button').first().click();
    await press(page.addTables(templateWords[language].activities.sheet));
    await press(wizard.create);
    await step('council-plan').getByRole('button', { name: new RegExp(`^${steps.done}`, 'u') }).first().waitFor({ timeout: 60_000 });
    await sound();
  });

  it('is followed: what is done is said by one press, and can be taken back', async () => {
    const line = step('council-plan').getByRole('button', { name: new RegExp(`^${steps.done}: `, 'u') });
    const before = await line.count();
    await line.first().click();
    await said(frame.undo);
    await pane.waitForFunction(([count, word]) => [...document.querySelectorAll('ol button[aria-label]')].filter((each) => each.getAttribute('aria-label')!.startsWith(word!)).length < Number(count), [String(before), `${steps.done}: `]);
  });

  it('compares the marks of its first and last day', async () => {
    await paste('marks', markRows());
    await paste('answers', sessionRows.answers);
    await paste('assignments', sessionRows.assignments);
    await part('results');
    await said(/^Химия: 38,64 % → 45,45 % \(\+6,8\d пайыздық тармақ\)/u);
    await sound();
  });

  it('is done when every line of the plan is: thirteen steps of thirteen', async () => {
    const { sheet, fields: { title, done } } = templateWords[language].activities;
    const { first, last, column } = await opened.page.evaluate(([name, heading, day]) => {
      const found = window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!;
      const rows = Array.from({ length: 80 }, (_, row) => Array.from({ length: 8 }, (__, cell) => found.cell(row, cell)?.text ?? ''));
      const head = rows.findIndex((row) => row.includes(heading) && row.includes(day));
      const filled = rows.map((row, at) => (at > head && row[rows[head]!.indexOf(heading)] !== '' ? at : -1)).filter((at) => at >= 0);
      return { first: filled[0]!, last: filled.at(-1)!, column: rows[head]!.indexOf(day) };
    }, [sheet, title.heading, done.heading] as const);
    await select(sheet, `${columnName(column)}${first + 1}`);
    await opened.page.evaluate((text) => navigator.clipboard.writeText(text), Array.from({ length: last - first + 1 }, () => '16.10.2026').join('\n'));
    await opened.page.keyboard.press('Control+V');
    await opened.settled();
    await said(steps.summary(13, 13));
    await opened.picture('session-done');
  });

  /** The paper of a report, chosen in a language. */
  const choose = async (id: string, wished: 'kk' | 'ru') => {
    await part('papers');
    await pane.getByRole('radio', { name: reports[id]!.strings[language].title, exact: true }).check();
    await pane.getByLabel(report.language).last().selectOption(wished);
  };

  it.each([['kk', 'анықтама'], ['ru', 'правка']] as const)('ends in its final report in %s: on a sheet, and as a document that opens', async (wished, word) => {
    await choose('session', wished);
    await press(papers.preview);
    await said(report.previewTitle);
    await sound();
    const before = await opened.sheets();
    await press(report.insert);
    await said(/^Енгізілді: /u);
    await opened.settled();
    const [added, ...others] = (await opened.sheets()).filter((name) => !before.includes(name));
    expect([added, others]).toEqual([expect.stringMatching(/\S/u), []]);
    const [download] = await Promise.all([opened.page.waitForEvent('download'), press(papers.download)]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    await said(/файлы сақталды/u);
    const other = await visit({ language, empty: true });
    await other.page.setInputFiles('#file', { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) });
    await other.page.waitForFunction(() => {
      try {
        return window.tirekWorkbench!.book.sheets()[0]!.used(true) !== undefined;
      } catch {
        return false;
      }
    }, undefined, { timeout: 60_000 });
    const texts = await other.page.evaluate(() => {
      const sheet = window.tirekWorkbench!.book.sheets()[0]!;
      const { bottom, right } = sheet.used(true)!;
      return Array.from({ length: bottom + 1 }, (_, row) => Array.from({ length: right + 1 }, (__, column) => sheet.cell(row, column)?.text ?? '').join(' ')).join('\n');
    });
    expect([texts.includes('12,75'), texts.toLowerCase().includes(word), other.mistakes]).toEqual([true, true, []]);
    await other.context.close();
  });

  it('gives its deadlines to a calendar', async () => {
    await part('people');
    const [download] = await Promise.all([opened.page.waitForEvent('download'), press(dutyWords[language].deadlines)]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]+20261012[\s\S]+END:VCALENDAR\s*$/u);
  });

  it('leaves nothing to the checker', async () => {
    await pane.getByRole('tab', { name: frame.routes.findings }).click();
    await said(findings.clean);
  });

  it('meets no error on the way', () => expect(opened.mistakes).toEqual([]));
});
