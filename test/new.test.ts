import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..');

/** A copy of the sources, in which new features may be made without a trace in this project. */
function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tirek-new-'));
  for (const part of ['src', 'test', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'jest.config.js', 'eslint.config.js'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

const make = (copy: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'scripts/new.js'), ...args], { encoding: 'utf8', env: { ...process.env, TIREK_ROOT: copy } });

/** A project of the new features with their tests, and nothing else. */
const testsOnly = (include: readonly string[]) =>
  JSON.stringify({ extends: './tsconfig.base.json', include, compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, types: ['node', 'jest'] } });

describe('npm run new', () => {
  it('writes a function, a check and a report that compile, keep the conventions and pass their tests', () => {
    const copy = copyOfProject();
    for (const [family, name] of [['function', 'staff-ratio'], ['check', 'sheet-empty'], ['report', 'list-of-lists']] as const) {
      expect(make(copy, family, name)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(path.join(copy, 'src', `${family}s`, 'index.ts'), 'utf8')).toContain(`'${name}': `);
    }
    const tsc = (...args: string[]) => execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...args], { cwd: copy, stdio: 'pipe' });
    tsc('-b', 'src/jobs');
    writeFileSync(path.join(copy, 'tsconfig.tests.json'), testsOnly(['src/functions/staff-ratio/*.ts', 'src/checks/sheet-empty/*.ts', 'src/reports/list-of-lists/*.ts']));
    tsc('-p', 'tsconfig.tests.json');
    execFileSync(process.execPath, [path.join(root, 'node_modules/eslint/bin/eslint.js'), 'src/functions', 'src/checks', 'src/reports'], { cwd: copy, stdio: 'pipe' });
    const tests = ['test/conventions', 'staff-ratio', 'sheet-empty', 'list-of-lists'];
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const ran = spawnSync(process.execPath, [jest, '--rootDir', copy, '--globalSetup', '', '--runInBand', ...tests], { cwd: copy, encoding: 'utf8' });
    expect(ran.stderr).toMatch(/Tests:\s+\d+ passed/u);
    expect(ran.status).toBe(0);
  }, 180_000);

  it('refuses another kind, a name that is none, and a folder that exists', () => {
    const copy = copyOfProject();
    for (const args of [[], ['thing', 'name'], ['check'], ['check', 'Бос Парақ'], ['check', '../x'], ['check', 'category-not-understood'], ['toString', 'x']])
      expect(make(copy, ...args).status).toBe(3);
  });
});
