// `npm run bench`: what Tirek costs beside the barest thing that does as much, as ratios measured in one run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { currentCategories } from '../../src/domain/staffing/teacher.ts';
import { callFunction } from '../../src/functions/custom-function.ts';
import { qualification } from '../../src/functions/qualification/qualification.ts';
import { onFile } from '../../src/hosts/cli/on-file.ts';
import { readOptions } from '../../src/hosts/cli/options.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { contextOf } from '../fixtures/contexts.ts';
import { distinctNames } from '../fixtures/people.ts';
import { pick, seeded } from '../fixtures/random.ts';
import { categorySpellings, educationSpellings } from '../fixtures/staff.ts';

const rows = 20_000;

function staffList(): CellValue[][] {
  const random = seeded(1);
  const names = distinctNames(random, 1_000);
  const list: CellValue[][] = [['№', 'Мектеп', 'Аты-жөні', 'Санаты', 'Білімі']];
  for (let row = 0; row < rows; row++) {
    const category = pick(random, categorySpellings.kk[pick(random, currentCategories)]);
    list.push([row + 1, `№ ${Math.floor(row / 100)} ЖББМ`, `${surname(row)} ${names[row % 1_000]!.split(' ').slice(1).join(' ')}`, category, pick(random, educationSpellings.kk.higher)]);
  }
  return list;
}

/** Hundreds of invented surnames, so that 20 000 people differ as they do in an oblast. */
const surname = (row: number) => `${['Ақ', 'Бек', 'Дос', 'Ер', 'Жан', 'Қар', 'Нұр', 'Сар', 'Тау', 'Шал'][row % 10]!}${['бай', 'көл', 'тас', 'жол', 'дала', 'бел', 'шың', 'сай'][Math.floor(row / 10) % 8]!}${'абвгдежз'[Math.floor(row / 1_000) % 8]!}`;

/** The same strings counted in a Map, and nothing more. */
function barePass(list: CellValue[][]): number {
  const counts = new Map<CellValue, number>();
  for (const row of list) counts.set(row[3]!, (counts.get(row[3]!) ?? 0) + 1);
  return counts.size;
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/** The best of several runs, in milliseconds: what the work costs, not what else the machine does. */
async function best(times: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time++) {
    collect();
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function report(what: string, ours: number, bare: number, aim: number): void {
  process.stdout.write(`${what}: ${(ours / bare).toFixed(2)}× (${ours.toFixed(1)} ms to ${bare.toFixed(1)} ms; aim ≤ ${aim}×)\n`);
}

async function bench(): Promise<void> {
  const list = staffList();
  const call = () => callFunction(qualification, [list], contextOf('kk'));
  if (!call().ok) throw new Error('the list was not read');
  report(`TIREK.QUALIFICATION over ${rows} rows against a pass that counts the strings in a Map`, await best(60, call), await best(60, () => barePass(list)), 4);

  const folder = mkdtempSync(path.join(tmpdir(), 'tirek-bench-'));
  const file = path.join(folder, 'тізім.xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(list), 'Тізім');
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
  writeFileSync(file, bytes);
  const options = readOptions([]);
  if (!options.ok) throw new Error('no options');
  const check = async () => {
    const found = await onFile(file, { kind: 'check' }, options.value);
    if (!found.ok || found.value.length > 0) throw new Error('the file was not read');
  };
  const start = performance.now();
  await check();
  const first = performance.now() - start;
  const bare = await best(7, () => read(bytes, { type: 'buffer', dense: true }));
  report(`reading and checking a workbook of ${rows} rows, guards and waiting helper included, against SheetJS alone`, await best(7, check), bare, 1.5);
  process.stdout.write(`the first file of a run, the helper’s start included: ${(first / bare).toFixed(2)}×\n`);
  rmSync(folder, { recursive: true });
  process.exit();
}

void bench();
