// `npm start`: the workbench on this machine. --lang ru, --port 3000, --no-open.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../src/text/language.ts';
import { openBrowser } from './serve/browser.ts';
import { serveWorkbench } from './serve/server.ts';

const options = { lang: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;

function read(argv: string[]) {
  try {
    return parseArgs({ args: argv, options }).values;
  } catch {
    return undefined;
  }
}

const usage = `npm start -- [--lang ${languages.join('|')}] [--port 3000] [--no-open]`;

function fail(message: string, exit: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exit;
}

async function start(argv: string[]): Promise<void> {
  const asked = read(argv);
  const port = asked?.port === undefined ? undefined : Number(asked.port);
  const isPort = port === undefined || (Number.isInteger(port) && port >= 0 && port < 65536);
  if (!asked || !isPort || (asked.lang !== undefined && !isLanguage(asked.lang))) return fail(usage, 3);
  const served = await serveWorkbench(path.join(__dirname, '..'), port).catch((error: NodeJS.ErrnoException) => error);
  if (served instanceof Error) return fail(`Порт бос емес · Порт занят: ${asked.port ?? '3000–3999'} (${served.code ?? served.message}).`, 1);

  const address = asked.lang === undefined ? served.address : `${served.address}?lang=${asked.lang}`;
  process.stdout.write(`Тірек ашық · Тірек открыт: ${address} (тоқтату · остановить: Ctrl+C)\n`);
  if (!asked['no-open']) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close().then(() => process.exit(0)));
}

void start(process.argv.slice(2));
