import { Worker } from 'node:worker_threads';
import { answer, type Result } from '../../domain/result.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import type { FileFormat } from '../../sheet/files/sniff.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { Options } from './options.ts';
import { emptyMemory } from '../../jobs/memory.ts';
import { documentNotes, type DocumentNotes } from './document-places.ts';
import { memoryIn } from './file-memory.ts';
import { baseMemory } from './limits.ts';
import { isRead } from './messages.ts';
import { sheetsIn } from './sheets-in.ts';
import { perform, type Answered, type Task } from './tasks.ts';

export interface Order {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly file: string;
  readonly task: Task;
  readonly options: Options;
  /** The most that this process may hold while it works on the file, in bytes. */
  readonly memory: number;
}

/** What is said beside an answer: why what the workbook remembers was not used; what a document holds. */
export interface Aside {
  readonly remark?: KnownProblem;
  readonly document?: DocumentNotes;
}

/** `mistake`: an error of Tirek's own, in a sentence. */
export type Reply = (Result<Answered, KnownProblem> & Aside) | { readonly mistake: string };

/**
 * The process that does all work on files, started and given up by the terminal. A thread of its own watches the memory
 * and ends the process from within: the one that works may be deep in a loop and hear nobody.
 */
const allowed = new Float64Array(new SharedArrayBuffer(8));
const watchEvery = 15;
const watcher = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (workerData[0] > 0 && process.memoryUsage.rss() > workerData[0]) process.kill(process.pid, 'SIGKILL');
  }, ${watchEvery});`;
new Worker(watcher, { eval: true, workerData: allowed }).unref();

const reply = (answer: Reply) => {
  allowed[0] = 0;
  process.send!(answer);
};

/** One helper does one file after another: it costs as much to start as a small workbook costs to read. */
process.on('message', (order: Order) => {
  allowed[0] = Math.max(order.memory, process.memoryUsage.rss() + order.memory - baseMemory);
  done(order).then(reply, (error: unknown) => reply({ mistake: String(error) }));
});

async function done({ bytes, format, file, task, options }: Order): Promise<Reply> {
  const contents = await sheetsIn(bytes, format, file);
  if (!contents.ok) return contents;
  process.send!(isRead);
  const { sheets, document } = contents.value;
  const memory = format === 'xlsx' ? memoryIn(bytes) : answer(emptyMemory);
  const done = await perform(task, sheets, options, memory.ok ? memory.value : emptyMemory);
  const found = task.kind === 'check' && done.ok ? (done.value as readonly Finding[]) : [];
  return { ...done, ...(memory.ok ? {} : { remark: memory.problem }), ...(document ? { document: documentNotes(document, found) } : {}) };
}
