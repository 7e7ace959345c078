import { Worker } from 'node:worker_threads';
import { answer, refuse, type Result } from '../../domain/result.ts';
import { parseProblem } from '../../sheet/files/parse-problem.ts';
import { parseWorkbook } from '../../sheet/files/parse-workbook.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { Options } from './options.ts';
import { emptyMemory } from '../../jobs/memory.ts';
import { memoryIn } from './file-memory.ts';
import { baseMemory } from './limits.ts';
import { perform, type Answered, type Task } from './tasks.ts';
import { unpacked } from './unpack.ts';

export interface Order {
  readonly bytes: Uint8Array;
  readonly format: 'xlsx' | 'xls';
  readonly task: Task;
  readonly options: Options;
  /** The most that this process may hold while it works on the file, in bytes. */
  readonly memory: number;
}

/** `mistake`: an error of Tirek's own, in a sentence. `remark`: why what the workbook remembers was not used. */
export type Reply = (Result<Answered, KnownProblem> & { readonly remark?: KnownProblem }) | { readonly mistake: string };

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

async function done({ bytes, format, task, options }: Order): Promise<Reply> {
  const sheets = sheetsIn(bytes, format);
  if (!Array.isArray(sheets)) return sheets;
  const memory = format === 'xlsx' ? memoryIn(bytes) : answer(emptyMemory);
  const done = await perform(task, sheets, options, memory.ok ? memory.value : emptyMemory);
  return memory.ok ? done : { ...done, remark: memory.problem };
}

function sheetsIn(bytes: Uint8Array, format: 'xlsx' | 'xls'): Sheet[] | ReturnType<typeof refuse<KnownProblem>> {
  const parts = format === 'xls' ? { bytes, hasStyles: true } : unpacked(bytes);
  if (!parts) return refuse({ code: 'file-damaged', args: {} });
  try {
    return parseWorkbook(parts.bytes, parts.hasStyles);
  } catch (error) {
    return refuse(parseProblem(error));
  }
}
