import { parentPort, workerData } from 'node:worker_threads';
import { parseWorkbook } from '../../sheet/files/parse-workbook.ts';
import type { Sheet } from '../../sheet/workbook.ts';

/** What the worker answers: the sheets, or why not. */
export type WorkerAnswer = { readonly sheets: readonly Sheet[] } | { readonly failed: 'encrypted' | 'damaged' };

const reply = (answer: WorkerAnswer) => parentPort!.postMessage(answer);

try {
  reply({ sheets: parseWorkbook(workerData as Uint8Array) });
} catch (error) {
  // SheetJS has no error codes; its message is the only sign of an encrypted .xls.
  reply({ failed: /password|encrypt/iu.test(String(error)) ? 'encrypted' : 'damaged' });
}
