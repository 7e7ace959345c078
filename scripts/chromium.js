// `node scripts/chromium.js COMMAND…`: finds a Chromium for the browser tests, runs the command with its path in CHROME_PATH.
// Where there is none, installs Debian's as root; otherwise names the command that does, and fails. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean).map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The path of a Chromium: the one named by CHROME_PATH, or the first installed; undefined where there is none. */
export function findChromium(environment = process.env) {
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const installed = [...(places[process.platform] ?? []), ...names.flatMap((name) => folders.map((folder) => path.join(folder, name)))];
  return (environment.CHROME_PATH ? [environment.CHROME_PATH] : installed).find(isProgram);
}

const command = 'sudo apt-get install --yes chromium';

/** Debian's own, quietly and without questions. */
function install() {
  process.stderr.write('Chromium is not installed; apt-get installs it for the browser tests.\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { status, stderr, stdout } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (status === 0) continue;
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    return;
  }
}

function obtainChromium() {
  const found = findChromium();
  if (found || process.env.CHROME_PATH) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) install();
  return findChromium();
}

function main([program, ...args]) {
  const chromium = obtainChromium();
  if (!chromium) {
    const why = process.env.CHROME_PATH ? `CHROME_PATH names no program: ${process.env.CHROME_PATH}` : 'The browser tests need Chromium, and none was found';
    process.stderr.write(`${why}. Install it: ${command}; or name one: CHROME_PATH=/path/to/chrome\n`);
    return 1;
  }
  if (!program) {
    process.stdout.write(`${chromium}\n`);
    return 0;
  }
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, CHROME_PATH: chromium }, shell: process.platform === 'win32' });
  if (error) process.stderr.write(`${error.message}\n`);
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(main(process.argv.slice(2)));
