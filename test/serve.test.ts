import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserCommand } from '../scripts/serve/browser.ts';
import { contentType, siteFiles, workbenchFiles } from '../scripts/serve/files.ts';
import { serveWorkbench, type Served } from '../scripts/serve/server.ts';

/** A checkout with one file in each place that is served, and secrets beside them. */
function checkout(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tirek-serve-'));
  const files = ['build/workbench/index.html', 'build/workbench/sw.js', 'build/workbench/workbench.css', 'build/site/taskpane.html', 'build/secret.txt', 'build/sites/secret.txt', 'assets/sample.kk.xlsx', 'manifest.xml', 'secret.txt'];
  for (const file of [...files, 'node_modules/@microsoft/office-js/dist/office.js']) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), `this is ${file}`);
  }
  return root;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it up first. */
const ask = (address: string, asked: string, { method = 'GET', headers = {} } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path: asked, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts).toString() }));
    })
      .on('error', reject)
      .end();
  });

describe('the server of the workbench', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveWorkbench(checkout(), 0);
  });
  afterAll(() => served.close());

  it.each([
    ['/', 'build/workbench/index.html', 'text/html; charset=utf-8'],
    ['/?lang=ru', 'build/workbench/index.html', 'text/html; charset=utf-8'],
    ['/workbench/workbench.css', 'build/workbench/workbench.css', 'text/css; charset=utf-8'],
    ['/sw.js', 'build/workbench/sw.js', 'text/javascript; charset=utf-8'],
    ['/site/taskpane.html?x=1', 'build/site/taskpane.html', 'text/html; charset=utf-8'],
    ['/office/office.js', 'node_modules/@microsoft/office-js/dist/office.js', 'text/javascript; charset=utf-8'],
    ['/assets/sample.kk.xlsx', 'assets/sample.kk.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/manifest.xml', 'manifest.xml', 'application/xml; charset=utf-8'],
  ])('answers %s with %s', async (asked, file, type) => {
    expect(await ask(served.address, asked)).toMatchObject({
      status: 200,
      body: `this is ${file}`,
      headers: { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
    });
  });

  it.each([
    '/secret.txt',
    '/build/secret.txt',
    '/site/../secret.txt',
    '/site/..%2fsecret.txt',
    '/site/%2e%2e/secret.txt',
    '/site/%2e%2e%2fsites/secret.txt',
    '/site/..\\secret.txt',
    '/site/..%5csecret.txt',
    '/site//etc/passwd',
    '/site/%2fetc/passwd',
    '/site/../sites/secret.txt',
    '/sites/secret.txt',
    '/assets/../../../../../../etc/passwd',
    '/site/taskpane.html%00.png',
    '/site/%',
    '/site/',
    '/site',
    '/toString',
    '/../secret.txt',
  ])('has nothing at %s', async (asked) => {
    const { status, body } = await ask(served.address, asked);
    expect({ status, body }).toEqual({ status: 404, body: '404\n' });
  });

  it('lets nobody send it anything', async () => {
    expect(await ask(served.address, '/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask(served.address, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('says of a file that did not change that it did not', async () => {
    const { headers } = await ask(served.address, '/manifest.xml');
    expect(await ask(served.address, '/manifest.xml', { headers: { 'If-None-Match': headers['etag'] as string } })).toMatchObject({ status: 304, body: '' });
    expect(await ask(served.address, '/manifest.xml', { headers: { 'If-None-Match': '"other"' } })).toMatchObject({ status: 200 });
  });

  it('is reached from this machine only', () => {
    expect(new URL(served.address).hostname).toBe('127.0.0.1');
  });

  it('takes the next free port, but not another than the one asked for', async () => {
    const [first, second] = [await serveWorkbench(checkout()), await serveWorkbench(checkout())];
    const ports = [first, second].map(({ address }) => Number(new URL(address).port));
    expect(ports[0]).toBeGreaterThanOrEqual(3000);
    expect(ports[1]).toBeGreaterThan(ports[0]!);
    await expect(serveWorkbench(checkout(), ports[0])).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await Promise.all([first.close(), second.close()]);
    const again = createServer().listen(ports[0], '127.0.0.1');
    await new Promise((resolve) => again.once('listening', resolve));
    expect((again.address() as AddressInfo).port).toBe(ports[0]);
    again.close();
  });
});

describe('a path that is asked for', () => {
  it('never leaves its folder', () => {
    expect(workbenchFiles('/root')('/site/a/../b.js')).toBe(path.join('/root', 'build/site/b.js'));
    expect(workbenchFiles('/root')('/site/a/../../b.js')).toBeUndefined();
    expect(siteFiles('/root')('/icons/../boot.js?1')).toBe(path.join('/root', 'build/site/boot.js'));
    for (const asked of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/sites/secret.txt', '/', '/%']) expect(siteFiles('/root')(asked)).toBeUndefined();
  });

  it('is of a type that no browser has to guess', () => {
    expect(contentType('X.JS')).toBe('text/javascript; charset=utf-8');
    expect(contentType('LICENSE')).toBe('application/octet-stream');
  });
});

describe('the browser', () => {
  const address = 'http://127.0.0.1:3000/';

  it('is opened as each system does it', () => {
    expect(browserCommand(address, 'win32', {})).toEqual(['cmd', '/c', 'start', '', address]);
    expect(browserCommand(address, 'darwin', {})).toEqual(['open', address]);
    expect(browserCommand(address, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', address]);
  });

  it('is left alone where nobody would see it', () => {
    expect(browserCommand(address, 'linux', {})).toBeUndefined();
    for (const platform of ['win32', 'darwin', 'linux'] as const) expect(browserCommand(address, platform, { CI: 'true', DISPLAY: ':0' })).toBeUndefined();
  });
});

describe('npm start', () => {
  const program = path.join(__dirname, '../build/serve.cjs');
  const running: ChildProcessWithoutNullStreams[] = [];
  function start(...args: string[]) {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, CI: 'true' } });
    running.push(child);
    return child;
  }
  afterEach(() => running.splice(0).forEach((child) => child.kill()));
  const end = (child: ChildProcessWithoutNullStreams) => new Promise<number | null>((resolve) => child.once('exit', resolve));

  it('prints the address once, serves the manifest, and ends with Ctrl+C', async () => {
    const child = start('--no-open', '--lang', 'ru', '--port', '0');
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString())));
    const [, address = ''] = /^Тірек ашық · Тірек открыт: (http:\/\/127\.0\.0\.1:\d+\/)\?lang=ru [^\n]*\n$/u.exec(line) ?? [];
    expect(await ask(address, '/manifest.xml')).toMatchObject({ status: 200, body: expect.stringContaining('<OfficeApp') });
    child.kill('SIGINT');
    expect(await end(child)).toBe(0);
  });

  it.each([[['--port', 'x']], [['--port', '70000']], [['--lang', 'de']], [['--сервер']], [['file.xlsx']]])('refuses %j in one line', async (args) => {
    const child = start(...args);
    const said: string[] = [];
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    expect(await end(child)).toBe(3);
    expect(said.join('')).toMatch(/^npm start [^\n]+\n$/u);
  });

  it('says that the port is taken', async () => {
    const other = await serveWorkbench(checkout(), 0);
    const { port } = new URL(other.address);
    const child = start('--port', port);
    const said: string[] = [];
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    expect(await end(child)).toBe(1);
    expect(said.join('')).toBe(`Порт бос емес · Порт занят: ${port} (EADDRINUSE).\n`);
    await other.close();
  });
});
