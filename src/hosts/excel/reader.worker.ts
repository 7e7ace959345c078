/// <reference lib="webworker" />
import { patchSheets } from '../../jobs/patch-sheets.ts';
import { perform } from '../../jobs/perform.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { EmptySheet, FromWorker, ToWorker } from './worker-messages.ts';

/** The thread that thinks about cells. It holds what was read last. */
let held: { readonly sheet: EmptySheet; readonly values: (readonly CellValue[])[]; readonly texts: string[][] }[] = [];

/** Put together once all rows are here; a sheet that does not change stays the very same object, and is not read again. */
let whole: readonly Sheet[] | undefined;

const sheets = (): readonly Sheet[] =>
  (whole ??= held.map(({ sheet: { merges, ...sheet }, values, texts }) => ({ ...sheet, texts, grid: { values, top: 0, left: 0, merges } })));

const reply = (message: FromWorker) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'sheets') [held, whole] = [data.sheets.map((sheet) => ({ sheet, values: [], texts: [] })), undefined];
  else if (data.kind === 'rows') take(data);
  else if (data.kind === 'patch') whole = patchSheets(sheets(), data.patches);
  else void answer(data);
});

function take({ sheet, values, texts }: Extract<ToWorker, { kind: 'rows' }>): void {
  const into = held[sheet]!;
  const first = into.values.length;
  into.values.push(...values);
  texts.forEach((row, index) => (into.texts[first + index] = [...row]));
}

async function answer({ task, id }: Extract<ToWorker, { kind: 'task' }>): Promise<void> {
  try {
    reply({ kind: 'answer', id, answer: await perform(task, sheets()) });
  } catch (mistake) {
    reply({ kind: 'mistake', id, mistake: mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake) });
  }
}
