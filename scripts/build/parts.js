// What is built, from what, and whether it is older than that: one rule for `npm run build`, the npm scripts and jest.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = process.env.TIREK_ROOT ?? path.join(import.meta.dirname, '../..');
const of = (...names) => path.join(root, ...names);

const always = ['package.json', 'package-lock.json', 'webpack.config.js', 'scripts'];

/** `makes` is the file that shows that a part is there at all; `but` are folders that it takes nothing from. */
const parts = {
  programs: { makes: 'build/tirek.cjs', from: ['src', 'test/fixtures', 'test/bench'], but: [] },
  site: { makes: 'build/site/boot.js', from: ['src', 'assets/icons', 'manifest.xml'], but: ['src/hosts/cli', 'src/hosts/workbench'] },
  workbench: { makes: 'build/workbench/workbench.js', from: ['src'], but: ['src/hosts/cli', 'src/hosts/excel', 'src/taskpane'] },
};
export const partNames = Object.keys(parts);

const stampOf = (part) => of('build/.stamps', part);

/** Files and the folders that hold them: a folder is newer when a file of it has gone. */
function under(name) {
  const whole = of(name);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [whole];
  return [whole, ...readdirSync(whole, { recursive: true }).map((file) => path.join(whole, file))];
}

function isFresh(part) {
  const { makes, from, but } = parts[part];
  if (!existsSync(of(makes)) || !existsSync(stampOf(part))) return false;
  const built = statSync(stampOf(part)).mtimeMs;
  const left = but.map((folder) => of(folder) + path.sep);
  return [...always, ...from]
    .flatMap(under)
    .filter((file) => !/\.test\.tsx?$/u.test(file) && !left.some((folder) => (file + path.sep).startsWith(folder)))
    .every((file) => statSync(file).mtimeMs <= built);
}

/** Those of the parts that must be built. */
export const staleParts = (among = partNames) => among.filter((part) => !isFresh(part));

/** Remembers that a part holds the sources as they were at a moment: what was changed during the build is newer. */
export function stamp(part, moment) {
  mkdirSync(path.dirname(stampOf(part)), { recursive: true });
  writeFileSync(stampOf(part), '');
  utimesSync(stampOf(part), moment, moment);
}
