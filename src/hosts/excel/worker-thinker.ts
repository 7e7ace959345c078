import type { Answer, Task } from '../../jobs/tasks.ts';
import { thinkHere, type Thinker } from '../../jobs/thinker.ts';
import type { Sheet, Watch } from '../../sheet/workbook.ts';
import { inSlices, measured } from './slices.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const start = () => new Worker(new URL('./reader.worker.ts', import.meta.url), { name: 'tirek-reader' });

/** So many cells copied at once hold the thread for a few milliseconds. */
const cellsInMessage = 8000;
const askEvery = 100;

/** Thinks in a thread of its own; where none can be had, in place. */
export function workerThinker(): Thinker {
  let worker: Worker | undefined;
  try {
    worker = start();
  } catch {
    return thinkHere();
  }
  let next = 0;
  return {
    async hold(sheets) {
      worker ??= start();
      await send(worker, sheets);
    },
    think<T extends Task>(task: T, watch: Watch) {
      worker ??= start();
      const [own, id] = [worker, next++];
      return new Promise<Answer<T> | undefined>((resolve, reject) => {
        const finish = () => {
          clearInterval(clock);
          own.removeEventListener('message', hear);
          own.removeEventListener('error', fail);
        };
        const hear = ({ data }: MessageEvent<FromWorker>) => {
          if (data.id !== id) return;
          finish();
          if (data.kind === 'answer') resolve(data.answer as Answer<T>);
          else reject(new Error(data.mistake));
        };
        const fail = ({ message }: ErrorEvent) => {
          finish();
          reject(new Error(message));
        };
        const clock = setInterval(() => {
          if (!watch.cancelled()) return;
          finish();
          own.terminate();
          worker = undefined;
          resolve(undefined);
        }, askEvery);
        own.addEventListener('message', hear);
        own.addEventListener('error', fail);
        own.postMessage({ kind: 'task', task, id } satisfies ToWorker);
      });
    },
  };
}

/** Sends the cells in parts, and steps aside between them. */
async function send(worker: Worker, sheets: readonly Sheet[]): Promise<void> {
  const post = (message: ToWorker) => worker.postMessage(message);
  measured(() => post({ kind: 'sheets', sheets: sheets.map(({ name, hidden, grid, hiddenRows, hiddenColumns }) => ({ name, hidden, hiddenRows, hiddenColumns, merges: grid.merges })) }));
  for (const [sheet, { grid, texts }] of sheets.entries()) {
    const width = Math.max(1, ...grid.values.map(({ length }) => length));
    const rows = Math.max(1, Math.floor(cellsInMessage / width));
    await inSlices(Math.ceil(grid.values.length / rows), (part) =>
      post({ kind: 'rows', sheet, values: grid.values.slice(part * rows, (part + 1) * rows), texts: texts.slice(part * rows, (part + 1) * rows) }),
    );
  }
}
