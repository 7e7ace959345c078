import { Worker } from 'node:worker_threads';
import { answer, type Result } from '../../domain/result.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import type { FileFormat } from '../../sheet/files/sniff.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { Options } from './options.ts';
import { emptyMemory } from '../../jobs/memory.ts';
import { documentNotes, type DocumentNotes } from './document-places.ts';
import { memoryIn } from './file-memory.ts';
import { baseMemory, type Limits } from './limits.ts';
import { isRead, tooSlow } from './messages.ts';
import { sheetsIn } from './sheets-in.ts';
import { perform, type Answered, type Task } from './tasks.ts';

export interface Order {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly file: string;
  readonly task: Task;
  readonly options: Options;
  readonly limits: Limits;
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
 * and the processor's time, and ends the process from within: the one that works may be deep in a loop and hear nobody.
 * The processor's time is what a file costs; on a slow or busy computer the clock runs much faster.
 */
const allowed = new Float64Array(new SharedArrayBuffer(16));
const watchEvery = 15;
const watcher = `
  const { workerData: allowed } = require('node:worker_threads');
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  setInterval(() => {
    if (allowed[0] > 0 && process.memoryUsage.rss() > allowed[0]) process.kill(process.pid, 'SIGKILL');
    if (allowed[1] > 0 && used() > allowed[1]) process.kill(process.pid, '${tooSlow}');
  }, ${watchEvery});`;
new Worker(watcher, { eval: true, workerData: allowed }).unref();

const reply = (answer: Reply) => {
  allowed.fill(0);
  process.send!(answer);
};

/** One helper does one file after another: it costs as much to start as a small workbook costs to read. */
process.on('message', (order: Order) => {
  allowed[0] = Math.max(order.limits.memory, process.memoryUsage.rss() + order.limits.memory - baseMemory);
  allowTime(order.limits.seconds);
  done(order).then(reply, (error: unknown) => reply({ mistake: String(error) }));
});

/** From now on, for the whole process. */
function allowTime(seconds: number): void {
  const { user, system } = process.cpuUsage();
  allowed[1] = (user + system) / 1e6 + seconds;
}

async function done({ bytes, format, file, task, options, limits }: Order): Promise<Reply> {
  const contents = await sheetsIn(bytes, format, file);
  if (!contents.ok) return contents;
  process.send!(isRead);
  allowTime(limits.thinking);
  const { sheets, document } = contents.value;
  const memory = format === 'xlsx' ? memoryIn(bytes) : answer(emptyMemory);
  const done = await perform(task, sheets, options, memory.ok ? memory.value : emptyMemory);
  const found = task.kind === 'check' && done.ok ? (done.value as readonly Finding[]) : [];
  return { ...done, ...(memory.ok ? {} : { remark: memory.problem }), ...(document ? { document: documentNotes(document, found) } : {}) };
}
