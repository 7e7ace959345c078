import { checkWorkbook, type CheckWishes } from '../../src/jobs/check-workbook.ts';
import { patchSheets } from '../../src/jobs/patch-sheets.ts';
import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { bigWorkbook, hashAll, readAnew } from './big-workbook.ts';
import { best, report, say } from './measuring.ts';

const [sheets, rows] = [60, 2_000];
const wishes: CheckWishes = { view: { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] }, off: [], accepted: [] };

/** The whole workbook checked, and one cell of it edited, beside one pass over all cells. */
export async function benchChecks(): Promise<void> {
  const book = bigWorkbook(sheets, rows);
  const copies = Array.from({ length: 4 }, () => readAnew(book));
  const bare = await best(5, () => hashAll(book));
  const full = await best(copies.length, () => checkWorkbook(copies.shift()!, wishes));
  report(`${sheets} sheets of ${rows} rows checked in full, against a pass that hashes each cell`, full, bare, 6);
  let held: Sheet[] = readAnew(book);
  const { findings } = checkWorkbook(held, wishes);
  say(`findings in it: ${findings.length}`);
  let value = 1000;
  const edited = await best(100, () => {
    held = patchSheets(held, [{ sheet: held[30]!.name, top: 1000, left: 4, values: [[value++]], texts: [['']] }]);
    if (checkWorkbook(held, wishes).findings.length < findings.length) throw new Error('the edit was not seen');
  }, asItComes);
  say(`one edited cell against the full check: ${(full / edited).toFixed(0)}× faster (${edited.toFixed(2)} ms to ${full.toFixed(1)} ms; aim ≥ 100×)`);
}

/** Nobody's edit waits for the memory to be swept, and none comes while it is. */
const asItComes = () => undefined;
