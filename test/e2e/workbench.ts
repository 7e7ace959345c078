import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Locator, type Page } from 'playwright-core';
import { serveWorkbench, type Served } from '../../scripts/serve/server.ts';
import type { Handle } from '../../src/hosts/workbench/page/handle.ts';
import type { Language } from '../../src/text/language.ts';

export const root = path.join(__dirname, '../..');

/** Pictures for the guides: a trial's go to build/, `npm run pictures` renews those that the guides show. */
const pictures = path.join(root, process.env['TIREK_PICTURES'] ?? 'build/pictures');

declare global {
  interface Window {
    tirekWorkbench?: Handle;
    tirekMeasures?: { readonly roundTrips: { readonly count: number }; readonly ownTasks: { readonly longest: number } };
  }
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Looks {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Begin with an empty workbook. */
  readonly empty?: boolean;
  /** The first-run page is shown; otherwise it was seen before. */
  readonly firstRun?: boolean;
  /** As a person has pulled the splitter. */
  readonly paneWidth?: number;
}

/** A person's browser with the workbench open. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's own page, anew after the language of Office was changed. */
  pane(): Promise<Frame>;
  /** Addresses that were asked for outside this machine and not answered by the service worker. */
  readonly outside: string[];
  readonly mistakes: string[];
  /** What a cell shows. */
  text(sheet: string, address: string): Promise<string>;
  /** '' where the cell has none. */
  formula(sheet: string, address: string): Promise<string>;
  sheets(): Promise<string[]>;
  settled(): Promise<void>;
  /** Opens a workbook as a person opens a file; returns the pane, which begins anew. */
  open(name: string, file: Buffer): Promise<Frame>;
  /** Keeps what is seen, or a part of it. */
  picture(name: string, part?: Locator): Promise<void>;
}

let served: Served;
let browser: Browser;

export async function openBrowser(): Promise<void> {
  served = await serveWorkbench(root, 0);
  browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', headless: true, args: flags, ignoreDefaultArgs: ['--hide-scrollbars'] });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  await served?.close();
}

export const address = () => served.address;

export async function visit({ language = 'kk', width = 1280, height = 800, dark = false, forcedColors = false, empty = false, firstRun = false, paneWidth }: Looks = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    locale: language === 'kk' ? 'kk-KZ' : language === 'ru' ? 'ru-RU' : 'en-US',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  if (!firstRun) await context.addInitScript(() => localStorage.setItem('tirek.welcomed', 'yes'));
  if (paneWidth !== undefined) await context.addInitScript((pixels) => localStorage.setItem('tirek.workbench.pane-width', String(pixels)), paneWidth);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const [outside, mistakes]: [string[], string[]] = [[], []];
  watch(context, page, outside, mistakes);
  await page.goto(`${served.address}?lang=${language}${empty ? '&sample=none' : ''}`);
  const opened: Visit = {
    page,
    context,
    outside,
    mistakes,
    pane: () => paneOf(page),
    text: (sheet, cell) => readCell(page, sheet, cell, 'text'),
    formula: (sheet, cell) => readCell(page, sheet, cell, 'formula'),
    sheets: () => page.evaluate(() => window.tirekWorkbench!.book.sheets().map((each) => each.name())),
    settled: () => page.evaluate(() => window.tirekWorkbench!.settled()),
    async open(name, buffer) {
      const file = { name: `${name}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
      await Promise.all([page.waitForEvent('framedetached'), page.setInputFiles('#file', file)]);
      const pane = await paneOf(page);
      await page.evaluate(() => window.tirekWorkbench!.settled());
      return pane;
    },
    async picture(name, part) {
      mkdirSync(pictures, { recursive: true });
      await (part ?? page).screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' });
    },
  };
  await opened.pane();
  return opened;
}

/** Everything that is asked for, and everything that goes wrong. */
function watch(context: BrowserContext, page: Page, outside: string[], mistakes: string[]): void {
  context.on('response', (response) => {
    const { hostname, protocol } = new URL(response.url());
    if (hostname !== '127.0.0.1' && protocol.startsWith('http') && !response.fromServiceWorker()) outside.push(response.url());
  });
  context.on('requestfailed', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') outside.push(request.url());
  });
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: 'attached' });
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector('main, [role="main"]', { state: 'attached' });
  return frame;
}

function readCell(page: Page, sheet: string, address: string, what: 'text' | 'formula'): Promise<string> {
  return page.evaluate(
    ([name, cell, part]) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell!)!;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const found = window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!.cell(Number(row) - 1, column);
      return (part === 'text' ? found?.text : found?.formula) ?? '';
    },
    [sheet, address, what],
  );
}
