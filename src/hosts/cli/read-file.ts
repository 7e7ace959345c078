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

function parseInWorker(bytes: Uint8Array, { seconds, megabytes }: ReadingLimits): Promise<Result<readonly Sheet[], FileProblem>> {
  return new Promise((resolve) => {
    const worker = new Worker(path.join(__dirname, 'read-worker.cjs'), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const finish = (result: Result<readonly Sheet[], FileProblem>) => {
      clearTimeout(clock);
      clearInterval(watch);
      void worker.terminate().then(() => resolve(result));
    };
    const clock = setTimeout(() => finish(refuse({ code: 'file-too-slow', args: { seconds } })), seconds * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > megabytes * 1e6) finish(refuse({ code: 'file-too-heavy', args: {} }));
    }, watchEvery);
    worker.on('message', (reply: WorkerAnswer) => finish('sheets' in reply ? answer(reply.sheets) : refused(reply.failed)));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse({ code: 'file-too-heavy', args: {} }) : refused('damaged')),
    );
  });
}

const refused = (failed: 'encrypted' | 'damaged') => refuse({ code: `file-${failed}` as const, args: {} });
