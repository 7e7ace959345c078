import { parentPort } from 'node:worker_threads';
import { parseWorkbook } from '../../sheet/files/parse-workbook.ts';
import type { Sheet } from '../../sheet/workbook.ts';

/** What the worker answers: the sheets, or why not. */
export type WorkerAnswer = { readonly sheets: readonly Sheet[] } | { readonly failed: 'encrypted' | 'damaged' };

/** One worker reads one file after another: it costs as much to start as a small workbook costs to read. */
parentPort!.on('message', (bytes: Uint8Array) => parentPort!.postMessage(parsed(bytes)));

function parsed(bytes: Uint8Array): WorkerAnswer {
  try {
    return { sheets: parseWorkbook(bytes) };
  } catch (error) {
    // SheetJS has no error codes; its message is the only sign of an encrypted .xls.
    return { failed: /password|encrypt/iu.test(String(error)) ? 'encrypted' : 'damaged' };
  }
}
