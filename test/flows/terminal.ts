import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { CellValue } from '../../src/sheet/cells/cell.ts';

export const root = path.join(__dirname, '../..');
export const sample = (tongue: 'kk' | 'ru') => path.join(root, 'assets', `sample.${tongue}.xlsx`);

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as it is installed: the file that `bin` names. */
export function tirek(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'build/tirek.cjs'), ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  return { status, stdout, stderr };
}

export function tirekJson<Json>(...args: string[]): Json {
  const { stdout, stderr } = tirek(...args, '--json');
  try {
    return JSON.parse(stdout) as Json;
  } catch {
    throw new Error(`no JSON: ${stdout}${stderr}`);
  }
}

export const folder = () => mkdtempSync(path.join(tmpdir(), 'tirek-flow-'));

/** A workbook in a folder of its own, written by another program than the one that reads it in the product's samples. */
export function workbookFile(sheets: Readonly<Record<string, CellValue[][]>>, name = 'кітап.xlsx'): string {
  const book = utils.book_new();
  for (const [sheet, cells] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheet);
  const file = path.join(folder(), name);
  writeFileSync(file, write(book, { type: 'buffer', bookType: name.endsWith('.xls') ? 'biff8' : 'xlsx' }) as Uint8Array);
  return file;
}
