import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localCertificate, type Certificate } from '../scripts/excel/certificate.ts';
import { serveSite } from '../scripts/serve/secure.ts';
import type { Served } from '../scripts/serve/server.ts';

const root = path.join(__dirname, '..');
const program = path.join(root, 'build/excel.cjs');
const folder = () => mkdtempSync(path.join(tmpdir(), 'tirek-certificate-'));

/** Asks by https, trusting the given authority and no other. */
const ask = (address: string, authority: Buffer) =>
  new Promise<{ status: number; body: string; cors: string | undefined }>((resolve, reject) => {
    get(address, { ca: authority }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(parts).toString(), cors: response.headers['access-control-allow-origin'] }));
    }).on('error', reject);
  });

/** Microsoft's tool tells what it makes. */
beforeAll(() => void jest.spyOn(console, 'log').mockImplementation(() => undefined));

describe('the add-in’s site on this machine', () => {
  const place = folder();
  let certificate: Certificate;
  let served: Served;
  beforeAll(async () => {
    certificate = await localCertificate(place);
    served = await serveSite(root, certificate, 0);
  });
  afterAll(() => served.close());

  it('answers by https with the page that the manifest names, its script and its functions', async () => {
    const authority = readFileSync(certificate.authority);
    const page = await ask(`${served.address}taskpane.html`, authority);
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<title>Тірек</title>') });
    const [, script = ''] = /<script src="(boot\.js[^"]*)"/u.exec(page.body) ?? [];
    expect(await ask(`${served.address}${script}`, authority)).toMatchObject({ status: 200, body: readFileSync(path.join(root, 'build/site/boot.js'), 'utf8') });
    expect(await ask(`${served.address}functions.kk-kz.json`, authority)).toMatchObject({ status: 200, cors: '*', body: expect.stringContaining('"QUALIFICATION"') });
    expect(await ask(`${served.address}../package.json`, authority)).toMatchObject({ status: 404 });
  });

  it('is trusted only by those who trust its authority', async () => {
    const other = await localCertificate(folder());
    await expect(ask(served.address, readFileSync(other.authority))).rejects.toThrow();
  });

  it('keeps its certificate while it is valid, and makes another after that', async () => {
    expect((await localCertificate(place)).cert.equals(certificate.cert)).toBe(true);
    const before = readFileSync(certificate.authority);
    const renewed = await localCertificate(place, Date.now() + 31 * 24 * 3600 * 1000);
    expect(renewed.cert.equals(certificate.cert)).toBe(false);
    expect(readFileSync(renewed.authority).equals(before)).toBe(false);
  });
});

const withoutExcel = process.platform === 'linux' ? describe : describe.skip;

withoutExcel('npm run excel where there is no Excel', () => {
  it.each([[[]], [['--stop']]])('with %j says what can be done instead, and fails', (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('npm run excel -- --serve');
    expect(stderr).not.toMatch(/\n\s+at |Error/u);
  });

  it.each([[['--жоқ']], [['--port', '3000']], [['--serve', '--port', 'x']]])('refuses %j in a line', (args) => {
    expect(spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })).toMatchObject({ status: 3, stdout: '', stderr: 'npm run excel -- [--serve [--port 3000] | --stop]\n' });
  });

  it('serves the site for Excel on the web, until Ctrl+C', async () => {
    const home = folder();
    const child = spawn(process.execPath, [program, '--serve', '--port', '0'], { env: { ...process.env, HOME: home } });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const said: string[] = [];
    await Promise.race([ended, new Promise<void>((resolve) => child.stdout.on('data', (text: Buffer) => said.push(text.toString()) && said.join('').includes('ca.crt') && resolve()))]);
    const [address = ''] = /https:\/\/localhost:\d+\//u.exec(said.join('')) ?? [];
    expect(await ask(`${address}taskpane.html`, readFileSync(path.join(home, '.office-addin-dev-certs/ca.crt')))).toMatchObject({ status: 200 });
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('says that the port of the manifest is taken', async () => {
    const other = await serveSite(root, await localCertificate(folder()), 0);
    const { port } = new URL(other.address);
    const { status, stderr } = spawnSync(process.execPath, [program, '--serve', '--port', port], { encoding: 'utf8', env: { ...process.env, HOME: folder() } });
    expect(status).toBe(1);
    expect(stderr).toContain(`Порт занят: ${port}`);
    await other.close();
  });
});
