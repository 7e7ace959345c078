import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { serveWorkbench } from '../../scripts/serve/server.ts';
import type { Language } from '../../src/text/language.ts';
import { insertWords } from '../../src/taskpane/insert/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { staffWords } from '../../src/taskpane/staff/strings.ts';
import { registerPageWords } from '../../src/taskpane/registers/strings.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { registerSheets } from '../fixtures/district.ts';
import { oblastRegisters } from '../fixtures/district-records.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { isThere } from './in-page.ts';
import { report, say } from './measuring.ts';
import { staffFile, staffList } from './staff-list.ts';
import { countifsOver } from './timetable-formulas.ts';
import { clusterBook, coordinate } from './timetables-page.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const language: Language = 'kk';
const staffRows = 20_000;
const [frame, staff, insert] = [frameWords[language], staffWords[language], insertWords[language]];

/** The pane in the workbench: how soon it can be used, how many round trips a job takes, how long our own code holds the thread. */
export async function benchInBrowser(root: string): Promise<void> {
  const served = await serveWorkbench(root, 0);
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', headless: true, args: flags });
  try {
    await startOf(browser, served.address);
    for (const rows of [20, 20_000]) await jobOver(browser, served.address, rows);
    await annualOver(browser, served.address);
    await countifsOver(browser, served.address);
    await timetablesOver(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'kk-KZ' });
  await context.addInitScript(() => localStorage.setItem('tirek.welcomed', 'yes'));
  return context.newPage();
}

const paneOf = async (page: Page): Promise<Frame> => (await (await page.waitForSelector('iframe[src*="taskpane.html"]', { state: 'attached' })).contentFrame())!;

const hasRead = (pane: Frame) => pane.getByText(staff.breakdown.category).first().waitFor({ timeout: 120_000 });

/** From an empty window to the figures of the sample, against the time that the grid alone takes to show its first cells. */
async function startOf(browser: Browser, address: string): Promise<void> {
  const page = await newPage(browser);
  const began = performance.now();
  await page.goto(`${address}?lang=${language}`);
  await page.waitForFunction(() => document.getElementById('grid-place')?.getAttribute('aria-busy') === 'false', undefined, { timeout: 120_000 });
  const grid = performance.now() - began;
  await hasRead(await paneOf(page));
  report('the workbench from an empty window to a pane with the sample’s figures, against its grid alone', performance.now() - began, grid);
  await page.context().close();
}

interface Measures {
  readonly trips: number;
  readonly longest: number;
}
const measures = (pane: Frame): Promise<Measures> =>
  pane.evaluate(() => {
    const { roundTrips, ownTasks } = (window as unknown as { tirekMeasures: { roundTrips: { count: number }; ownTasks: { longest: number } } }).tirekMeasures;
    return { trips: roundTrips.count, longest: ownTasks.longest };
  });

async function jobOver(browser: Browser, address: string, rows: number): Promise<void> {
  const page = await newPage(browser);
  await page.goto(`${address}?lang=${language}&sample=none`);
  await (await paneOf(page)).waitForSelector('main');
  await page.setInputFiles('#file', { name: 'тізім.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(staffFile(staffList(rows))) });
  // The pane before is gone by the time the workbook is there.
  await page.waitForFunction(isThere, 'Тізім', { timeout: 120_000 });
  const pane = await paneOf(page);
  await hasRead(pane);
  const before = await measures(pane);
  await pane.getByRole('tab', { name: frame.routes.findings }).click();
  await pane.getByRole('tab', { name: frame.routes.staff }).click();
  const read = await measures(pane);
  await pane.getByRole('radio', { name: insert.whats.report.name, exact: true }).check();
  await pane.getByRole('button', { name: insert.preview }).click();
  await pane.getByText(insert.previewTitle).waitFor({ timeout: 120_000 });
  const planned = await measures(pane);
  await pane.getByRole('button', { name: insert.insert, exact: true }).click();
  await pane.getByRole('button', { name: frame.undo }).first().waitFor({ timeout: 120_000 });
  const inserted = await measures(pane);
  say(`round trips to Excel over ${rows} rows: reading at the start ${before.trips}, checking ${read.trips - before.trips}, preview ${planned.trips - read.trips}, inserting ${inserted.trips - planned.trips} (each at most 4 + 1 for every 4 MB)`);
  say(`the longest that Tirek’s own code held the pane’s thread over ${rows} rows: ${inserted.longest.toFixed(1)} ms (aim ≤ 50 ms)`);
  await page.context().close();
}

/** The registers of an oblast with 20,000 teachers: looked at, and the annual report previewed and inserted. */
async function annualOver(browser: Browser, address: string): Promise<void> {
  const page = await newPage(browser);
  await page.goto(`${address}?lang=${language}&sample=none`);
  await (await paneOf(page)).waitForSelector('main');
  const registers = oblastRegisters();
  const staff = Array.from({ length: staffRows }, (_, place) => registers.staff![place % registers.staff!.length]!);
  const sheets = registerSheets({ ...registers, staff }, language);
  const buffer = await workbookFile(sheets.map(({ name, grid }) => ({ name, values: grid.values })));
  await page.setInputFiles('#file', { name: 'облыс.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await page.waitForFunction(isThere, sheets[0]!.name, { timeout: 120_000 });
  const pane = await paneOf(page);
  await pane.getByRole('tab', { name: frame.routes.registers }).click();
  await pane.getByText(registerPageWords[language].rows(staffRows)).first().waitFor({ timeout: 120_000 });
  await pane.getByRole('tab', { name: frame.routes.reports }).click();
  await pane.getByRole('button', { name: reportPageWords[language].preview, exact: true }).click();
  await pane.getByText(reportPageWords[language].previewTitle).waitFor({ timeout: 120_000 });
  await pane.getByRole('button', { name: reportPageWords[language].insert, exact: true }).click();
  await pane.getByRole('button', { name: frame.undo }).first().waitFor({ timeout: 120_000 });
  const { longest } = await measures(pane);
  say(`the longest that Tirek’s own code held the pane’s thread over registers of ${staffRows} teachers, the annual report inserted: ${longest.toFixed(1)} ms (aim ≤ 50 ms)`);
  await page.context().close();
}

/** Timetables of 20,000 lessons: looked at, a clash answered, the answer applied and taken back. */
async function timetablesOver(browser: Browser, address: string): Promise<void> {
  const page = await newPage(browser);
  await page.goto(`${address}?lang=${language}&sample=none`);
  await (await paneOf(page)).waitForSelector('main');
  await page.setInputFiles('#file', { name: 'кесте.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await clusterBook() });
  await page.waitForFunction(isThere, 'lessons', { timeout: 120_000 });
  const pane = await paneOf(page);
  await coordinate(page, pane);
  const { longest } = await measures(pane);
  say(`the longest that Tirek’s own code held the pane’s thread over timetables of 20,000 lessons, a clash answered: ${longest.toFixed(1)} ms (aim ≤ 50 ms)`);
  await page.context().close();
}
