// `npm run bench`: what Tirek costs beside the barest thing that does as much, as ratios measured in one run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { callFunction } from '../../src/functions/custom-function.ts';
import { qualification } from '../../src/functions/qualification/qualification.ts';
import { onFile } from '../../src/hosts/cli/on-file.ts';
import { readOptions } from '../../src/hosts/cli/options.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { contextOf } from '../fixtures/contexts.ts';
import { benchAnnual } from './annual.ts';
import { benchChecks } from './checks.ts';
import { benchInBrowser } from './in-browser.ts';
import { best, report, say } from './measuring.ts';
import { benchPlans } from './plans.ts';
import { siteSizes } from './site-sizes.ts';
import { staffFile, staffList } from './staff-list.ts';
import { benchTimetables } from './timetables.ts';

const root = path.join(__dirname, '..');
const rows = 20_000;

/** The same strings counted in a Map, and nothing more. */
function barePass(list: CellValue[][]): number {
  const counts = new Map<CellValue, number>();
  for (const row of list) counts.set(row[3]!, (counts.get(row[3]!) ?? 0) + 1);
  return counts.size;
}

async function benchFunction(list: CellValue[][]): Promise<void> {
  const call = () => callFunction(qualification, [list], contextOf('kk'));
  if (!call().ok) throw new Error('the list was not read');
  report(`TIREK.QUALIFICATION over ${rows} rows against a pass that counts the strings in a Map`, await best(60, call), await best(60, () => barePass(list)), 4);
}

async function benchTerminal(list: CellValue[][]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tirek-bench-'));
  const file = path.join(folder, 'тізім.xlsx');
  const bytes = staffFile(list);
  writeFileSync(file, bytes);
  const options = readOptions([]);
  if (!options.ok) throw new Error('no options');
  const check = async () => {
    const found = await onFile(file, { kind: 'check' }, options.value);
    if (!found.ok || found.value.some(({ severity }) => severity === 'error')) throw new Error(`the file was not read: ${found.ok ? JSON.stringify(found.value[0]) : found.problem.code}`);
  };
  const start = performance.now();
  await check();
  const first = performance.now() - start;
  const bare = await best(7, () => read(bytes, { type: 'buffer', dense: true }));
  report(`reading and checking a workbook of ${rows} rows, guards and waiting helper included, against SheetJS alone`, await best(7, check), bare, 1.5);
  report('the first file of a run, the helper’s start included', first, bare);
  rmSync(folder, { recursive: true });
}

function benchSizes(): void {
  const { beforeOffice, firstScreen, later } = siteSizes(root);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  say(`loaded before Office answers, compressed: ${kilobytes(beforeOffice)} (aim ≤ 10 KB)`);
  say(`loaded for the first screen, compressed: ${kilobytes(firstScreen)} (aim ≤ 200 KB)`);
  say(`loaded when asked for: ${Object.entries(later).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ')}`);
}

async function bench(): Promise<void> {
  const list = staffList(rows);
  await benchFunction(list);
  await benchTerminal(list);
  await benchChecks();
  await benchAnnual();
  await benchTimetables();
  await benchPlans();
  benchSizes();
  await benchInBrowser(root);
  process.exit();
}

void bench();
