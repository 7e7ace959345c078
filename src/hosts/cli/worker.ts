import { parentPort } from 'node:worker_threads';
import { refuse, type Result } from '../../domain/result.ts';
import { parseWorkbook } from '../../sheet/files/parse-workbook.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { Options } from './options.ts';
import { perform, type Answered, type Task } from './tasks.ts';
import { unpacked } from './unpack.ts';

export interface Order {
  readonly bytes: Uint8Array;
  readonly format: 'xlsx' | 'xls';
  readonly task: Task;
  readonly options: Options;
}

/** `mistake`: an error of Tirek's own, in a sentence. */
export type Reply = Result<Answered, KnownProblem> | { readonly mistake: string };

/** One worker does one file after another: it costs as much to start as a small workbook costs to read. */
parentPort!.on('message', (order: Order) => {
  done(order).then(
    (reply) => parentPort!.postMessage(reply),
    (error: unknown) => parentPort!.postMessage({ mistake: String(error) } satisfies Reply),
  );
});

async function done({ bytes, format, task, options }: Order): Promise<Reply> {
  const sheets = sheetsIn(bytes, format);
  return Array.isArray(sheets) ? perform(task, sheets, options) : sheets;
}

function sheetsIn(bytes: Uint8Array, format: 'xlsx' | 'xls'): Sheet[] | ReturnType<typeof refuse<KnownProblem>> {
  const parts = format === 'xls' ? { bytes, hasStyles: true } : unpacked(bytes);
  if (!parts) return refuse({ code: 'file-damaged', args: {} });
  try {
    return parseWorkbook(parts.bytes, parts.hasStyles);
  } catch (error) {
    // SheetJS has no error codes; its message is the only sign of an encrypted .xls.
    const encrypted = /password-protected/iu.test(String(error));
    return refuse({ code: encrypted ? 'file-encrypted' : 'file-damaged', args: {} });
  }
}
