import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import { sniff, terminalLimit, type Admitted } from '../../sheet/files/sniff.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { Options } from './options.ts';
import type { Answers, Task } from './tasks.ts';
import type { Order, Reply } from './worker.ts';

/** What one file may cost. A small file that takes more is hostile; a large one may take its time. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What Node and the terminal need before anything is read. */
const baseMegabytes = 120;
const small = 2_000_000;

const limitsFor = ({ packed }: Admitted): Limits => ({
  seconds: 4 + Math.floor(Math.max(0, packed - small) / 400_000),
  megabytes: 400 + Math.floor(Math.max(0, packed - small) / 20_000),
});

/** An error of Tirek's own that happened in the worker. */
export class OwnMistake extends Error {}

/**
 * Does a task on one file behind the guards: sniffed first, then unpacked, parsed and worked on in a worker that is
 * given up when its time or memory is used up. The file is never written.
 */
export async function onFile<T extends Task>(file: string, task: T, options: Options, limits?: Limits): Promise<Result<Answers[T['kind']], KnownProblem>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const admitted = sniff(bytes.value, terminalLimit);
  if (!admitted.ok) return admitted;
  const order: Order = { bytes: bytes.value, format: admitted.value.format, task, options };
  const reply = await inWorker(order, limits ?? limitsFor(admitted.value));
  if ('mistake' in reply) throw new OwnMistake(reply.mistake);
  return reply as Result<Answers[T['kind']], KnownProblem>;
}

async function bytesOf(file: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return refuse({ code: 'file-unreadable', args: { file } });
    if (about.size > terminalLimit) return refuse({ code: 'file-too-large', args: { megabytes: Math.ceil(about.size / 1e6), limit: terminalLimit / 1e6 } });
    return answer(new Uint8Array(await readFile(file)));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refuse({ code: missing ? 'file-not-found' : 'file-unreadable', args: { file } });
  }
}

const watchEvery = 15;

/** The worker that waits for the next file, with the memory it may use. */
let idle: { readonly worker: Worker; readonly megabytes: number } | undefined;

function workerFor(megabytes: number): Worker {
  if (idle && idle.megabytes >= megabytes) {
    const { worker } = idle;
    idle = undefined;
    worker.ref();
    return worker;
  }
  return new Worker(path.join(__dirname, 'worker.cjs'), { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
}

function inWorker(order: Order, { seconds, megabytes }: Limits): Promise<Reply> {
  return new Promise((resolve) => {
    const worker = workerFor(megabytes);
    const mostMemory = Math.max(megabytes * 1e6, process.memoryUsage.rss() + (megabytes - baseMegabytes) * 1e6);
    const finish = (reply: Reply, usable: boolean) => {
      clearTimeout(clock);
      clearInterval(watch);
      for (const event of ['message', 'error']) worker.removeAllListeners(event);
      worker.unref();
      if (usable) idle = { worker, megabytes };
      // A worker deep in native code ends when it can; the terminal does not wait for it (`main` leaves by process.exit).
      else void worker.terminate();
      resolve(reply);
    };
    const clock = setTimeout(() => finish(refuse({ code: 'file-too-slow', args: { seconds } }), false), seconds * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > mostMemory) finish(refuse({ code: 'file-too-heavy', args: {} }), false);
    }, watchEvery);
    worker.on('message', (reply: Reply) => finish(reply, true));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      finish(refuse({ code: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file-too-heavy' : 'file-damaged', args: {} }), false),
    );
    worker.postMessage(order);
  });
}
