// `npm run excel`: the add-in in desktop Excel on this machine, from https://localhost:3000.
//   -- --serve   the site alone, for Excel on the web to load manifest.xml; --port 3443 where the manifest names another
//   -- --stop    takes the add-in out of Excel again
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppType, startDebugging, stopDebugging } from 'office-addin-debugging';
import { OfficeApp } from 'office-addin-manifest';
import { localCertificate, trustedCertificate } from './excel/certificate.ts';
import { words } from './excel/words.ts';
import type { Served } from './serve/server.ts';
import { serveSite, sitePort } from './serve/secure.ts';

const root = path.join(__dirname, '..');
const manifest = path.join(root, 'manifest.xml');
const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

const say = (text: string) => process.stdout.write(`${text}\n`);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim();

/** Says why in a sentence, with the tool's own words at its end. */
function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const certificate = () => (hasExcel ? trustedCertificate() : localCertificate());

async function serve(port?: number): Promise<{ site: Served; authority: string }> {
  const files = await certificate().catch((error: unknown) => fail(words.noCertificate(reasonOf(error))));
  const site = await serveSite(root, files, port).catch((error: unknown) => fail((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? words.portTaken(port ?? sitePort) : reasonOf(error)));
  return { site, authority: files.authority };
}

const sideload = () => startDebugging(manifest, { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false });

async function start(alone: boolean, port?: number): Promise<void> {
  if (!alone && !hasExcel) fail(words.noExcel);
  const { site, authority } = await serve(port);
  say(words.serving(site.address));
  if (alone) say(words.loadManifest(manifest, authority));
  else await sideload().catch((error: unknown) => fail(words.notLoaded(reasonOf(error))));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void (alone ? Promise.resolve() : stopDebugging(manifest).catch(() => undefined)).then(site.close).then(() => process.exit(0)));
}

async function stop(): Promise<void> {
  if (!hasExcel) fail(words.noExcel);
  await stopDebugging(manifest).catch((error: unknown) => fail(words.notLoaded(reasonOf(error))));
}

function refuse(): never {
  process.stderr.write('npm run excel -- [--serve [--port 3000] | --stop]\n');
  process.exit(3);
}

function options() {
  try {
    return parseArgs({ options: { serve: { type: 'boolean' }, port: { type: 'string' }, stop: { type: 'boolean' } } }).values;
  } catch {
    return refuse();
  }
}

const asked = options();
if (asked.port !== undefined && (!asked.serve || !/^\d{1,5}$/u.test(asked.port))) refuse();
void (asked.stop ? stop() : start(asked.serve ?? false, asked.port === undefined ? undefined : Number(asked.port)));
