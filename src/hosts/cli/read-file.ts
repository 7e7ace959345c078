import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import { sniff, terminalLimit } from '../../sheet/files/sniff.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { WorkerAnswer } from './read-worker.ts';

/** What reading one file may cost. A small file that takes more is hostile; a large one may take its time. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What Node and the terminal need before anything is read. */
const baseMegabytes = 120;

const limitsFor = (packed: number): ReadingLimits => ({
  seconds: 4 + Math.floor(packed / 500_000),
  megabytes: 420 + Math.floor(packed / 20_000),
});

/** Reads a workbook file behind the guards, in a worker that is ended at its limits. The file is never written. */
export async function readFileSheets(file: string, limits?: ReadingLimits): Promise<Result<readonly Sheet[], FileProblem>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const admitted = sniff(bytes.value, terminalLimit);
  if (!admitted.ok) return admitted;
  return parseInWorker(bytes.value, limits ?? limitsFor(bytes.value.length));
}

async function bytesOf(file: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const { size } = await stat(file);
    if (size > terminalLimit)
      return refuse({ code: 'file-too-large', args: { megabytes: Math.ceil(size / 1e6), limit: terminalLimit / 1e6 } });
    return answer(new Uint8Array(await readFile(file)));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refuse({ code: missing ? 'file-not-found' : 'file-unreadable', args: { file } });
  }
}

const watchEvery = 20;

/** The worker that waits for the next file, with the memory it may use. */
let idle: { readonly worker: Worker; readonly megabytes: number } | undefined;

function workerFor(megabytes: number): Worker {
  if (idle && idle.megabytes >= megabytes) {
    const { worker } = idle;
    idle = undefined;
    worker.ref();
    return worker;
  }
  return new Worker(path.join(__dirname, 'read-worker.cjs'), { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
}

function parseInWorker(bytes: Uint8Array, { seconds, megabytes }: ReadingLimits): Promise<Result<readonly Sheet[], FileProblem>> {
  return new Promise((resolve) => {
    const worker = workerFor(megabytes);
    const mostMemory = Math.max(megabytes * 1e6, process.memoryUsage.rss() + (megabytes - baseMegabytes) * 1e6);
    const finish = (result: Result<readonly Sheet[], FileProblem>, usable: boolean) => {
      clearTimeout(clock);
      clearInterval(watch);
      for (const event of ['message', 'error']) worker.removeAllListeners(event);
      if (!usable) return void worker.terminate().then(() => resolve(result));
      worker.unref();
      idle = { worker, megabytes };
      resolve(result);
    };
    const clock = setTimeout(() => finish(refuse({ code: 'file-too-slow', args: { seconds } }), false), seconds * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > mostMemory) finish(refuse({ code: 'file-too-heavy', args: {} }), false);
    }, watchEvery);
    worker.on('message', (reply: WorkerAnswer) => finish('sheets' in reply ? answer(reply.sheets) : refused(reply.failed), true));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse({ code: 'file-too-heavy', args: {} }) : refused('damaged'), false),
    );
    worker.postMessage(bytes);
  });
}

const refused = (failed: 'encrypted' | 'damaged') => refuse({ code: `file-${failed}` as const, args: {} });
