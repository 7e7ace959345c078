// Runs a program of build/, building first where a source is newer: `node scripts/run.js tirek check file.xlsx`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const [name, ...rest] = process.argv.slice(2);
const program = path.join(root, 'build', `${name}.cjs`);

const sources = ['src', 'scripts', 'test/fixtures', 'test/bench'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.join(root, folder, file)),
);
const isStale = () => sources.some((file) => file.endsWith('.ts') && statSync(file).mtimeMs > statSync(program).mtimeMs);

if (!existsSync(program) || isStale()) {
  const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) process.exit(2);
}
const { status } = spawnSync(process.execPath, [...process.execArgv, program, ...rest], {
  stdio: 'inherit',
  // npm runs scripts in the project's folder; a person means files in her own.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 2);
