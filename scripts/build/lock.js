// One build at a time: `npm start` in one window and `npm test` in another must not write over each other.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './parts.js';

const file = path.join(root, 'build/.lock');
const pause = 200;

/** Whether the process that holds the lock is still there. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch ({ code }) {
    return code === 'EPERM';
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch ({ code }) {
    if (code !== 'EEXIST') throw new Error(`${file}: ${code}`);
    return false;
  }
}

/** Waits until no other build is under way; ends with this process. */
export async function waitForTurn() {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take()) {
    if (isHeld()) await new Promise((resolve) => setTimeout(resolve, pause));
    else rmSync(file, { force: true });
  }
  process.on('exit', () => rmSync(file, { force: true }));
}
