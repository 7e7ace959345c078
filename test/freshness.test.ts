import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const rule = pathToFileURL(path.join(__dirname, '../scripts/build/parts.js')).href;
const past = new Date('2026-01-01T10:00:00Z');
const built = new Date('2026-01-01T11:00:00Z');
const later = new Date('2026-01-01T12:00:00Z');

const sources = [
  'package.json',
  'package-lock.json',
  'webpack.config.js',
  'manifest.xml',
  'assets/icons/help.16.svg',
  'scripts/build.js',
  'src/domain/share.ts',
  'src/domain/share.test.ts',
  'src/taskpane/pane.tsx',
  'src/taskpane/pane.test.tsx',
  'src/hosts/cli/main.ts',
  'src/hosts/excel/taskpane.html',
  'src/hosts/workbench/page/workbench.css',
  'test/fixtures/sample.ts',
  'test/bench/bench.ts',
  'test/other.test.ts',
];
const made = ['build/tirek.cjs', 'build/site/boot.js', 'build/workbench/workbench.js'];

/** A checkout in which every part was built an hour after the last change. */
class Checkout {
  readonly root = mkdtempSync(path.join(tmpdir(), 'tirek-fresh-'));

  constructor() {
    for (const file of [...sources, ...made]) this.write(file);
    const folders = ['assets/icons', 'scripts', 'src', 'src/domain', 'src/taskpane', 'src/hosts', 'src/hosts/cli', 'src/hosts/excel', 'src/hosts/workbench', 'src/hosts/workbench/page', 'test/fixtures', 'test/bench'];
    for (const name of [...sources, ...folders]) this.date(name, past);
    this.ask("for (const part of p.partNames) p.stamp(part, new Date('2026-01-01T11:00:00Z'))");
  }

  write(file: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), '');
  }

  date(file: string, moment: Date): void {
    utimesSync(path.join(this.root, file), moment, moment);
  }

  stale(): unknown {
    return JSON.parse(this.ask('console.log(JSON.stringify(p.staleParts()))'));
  }

  private ask(program: string): string {
    return execFileSync(process.execPath, ['--input-type=module', '-e', `import * as p from ${JSON.stringify(rule)}; ${program}`], { encoding: 'utf8', env: { ...process.env, TIREK_ROOT: this.root } });
  }
}

const all = ['programs', 'site', 'workbench'];

describe('a part of the build', () => {
  it('is not built again while nothing is newer', () => {
    expect(new Checkout().stale()).toEqual([]);
  });

  it.each([
    ['src/domain/share.ts', all],
    ['webpack.config.js', all],
    ['package-lock.json', all],
    ['scripts/build.js', all],
    ['manifest.xml', ['site']],
    ['assets/icons/help.16.svg', ['site']],
    ['src/hosts/excel/taskpane.html', ['programs', 'site']],
    ['src/taskpane/pane.tsx', ['programs', 'site']],
    ['src/hosts/workbench/page/workbench.css', ['programs', 'workbench']],
    ['src/hosts/cli/main.ts', ['programs']],
    ['test/fixtures/sample.ts', ['programs']],
    ['test/bench/bench.ts', ['programs']],
    ['src/domain/share.test.ts', []],
    ['src/taskpane/pane.test.tsx', []],
    ['test/other.test.ts', []],
  ])('is stale after a change of %s if it is one of %j', (file, parts) => {
    const checkout = new Checkout();
    checkout.date(file, later);
    expect(checkout.stale()).toEqual(parts);
  });

  it('is stale when a source is gone, and when a source is new', () => {
    const checkout = new Checkout();
    rmSync(path.join(checkout.root, 'src/hosts/cli/main.ts'));
    expect(checkout.stale()).toEqual(['programs']);
    const other = new Checkout();
    other.write('src/domain/round.ts');
    expect(other.stale()).toEqual(all);
  });

  it('is stale when its result is gone, or when it was never finished', () => {
    const checkout = new Checkout();
    rmSync(path.join(checkout.root, 'build/workbench'), { recursive: true });
    rmSync(path.join(checkout.root, 'build/.stamps/site'));
    expect(checkout.stale()).toEqual(['site', 'workbench']);
  });

  it('is as old as the beginning of its build: what was changed meanwhile is newer', () => {
    const checkout = new Checkout();
    checkout.date('manifest.xml', built);
    expect(checkout.stale()).toEqual([]);
    checkout.date('manifest.xml', new Date(built.getTime() + 1));
    expect(checkout.stale()).toEqual(['site']);
  });
});
