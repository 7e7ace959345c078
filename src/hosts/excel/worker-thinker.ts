import type { Answer, Task } from '../../jobs/tasks.ts';
import { patchSheets } from '../../jobs/patch-sheets.ts';
import type { Thinker } from '../../jobs/thinker.ts';
import type { Sheet, Watch } from '../../sheet/workbook.ts';
import { noteMistake } from './mistakes.ts';
import { inSlices, measured } from './slices.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A thread, and word of its end: where its file is gone after a new version, or it ran out of memory. */
interface Thread {
  readonly worker: Worker;
  readonly broken: Promise<string>;
}

function start(): Thread {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { name: 'tirek-reader' });
  const broken = new Promise<string>((resolve) => worker.addEventListener('error', ({ message }) => resolve(message || 'the reader could not be started')));
  return { worker, broken };
}

/** So many cells copied at once hold the thread for a few milliseconds. */
const cellsInMessage = 8000;
const askEvery = 100;

/** Thinks in a thread of its own; where none can be had, or it breaks, in place. */
export function workerThinker(begin: () => Thread = start): Thinker {
  let thread: Thread | undefined;
  let held: readonly Sheet[] = [];
  let next = 0;
  /** Everything that reads and checks is loaded only where the thread is not to be had. */
  async function thinkHere<T extends Task>(task: T): Promise<Answer<T>> {
    const { perform } = await import('../../jobs/perform.ts');
    return perform(task, held);
  }
  return {
    async hold(sheets) {
      held = sheets;
      try {
        thread ??= begin();
        await send(thread.worker, sheets);
      } catch (mistake) {
        noteMistake(mistake);
        thread = undefined;
      }
    },
    patch(patches) {
      held = patchSheets(held, patches);
      thread?.worker.postMessage({ kind: 'patch', patches } satisfies ToWorker);
      return Promise.resolve();
    },
    async think<T extends Task>(task: T, watch: Watch) {
      if (!thread) return thinkHere(task);
      const heard = await ask(thread, task, next++, watch);
      if (heard.kind === 'answer') return heard.answer;
      thread.worker.terminate();
      thread = undefined;
      if (heard.kind === 'stopped') return undefined;
      noteMistake(heard.mistake);
      return thinkHere(task);
    },
  };
}

type Heard<T extends Task> = { readonly kind: 'answer'; readonly answer: Answer<T> } | { readonly kind: 'stopped' } | { readonly kind: 'broken'; readonly mistake: string };

/** Asks the thread, and listens for its answer, for its end, and for a person who presses «Тоқтату». */
async function ask<T extends Task>({ worker, broken }: Thread, task: T, id: number, watch: Watch): Promise<Heard<T>> {
  let clock: ReturnType<typeof setInterval> | undefined;
  let hear: ((event: MessageEvent<FromWorker>) => void) | undefined;
  const answered = new Promise<Heard<T>>((resolve) => {
    hear = ({ data }) => {
      if (data.id === id) resolve(data.kind === 'answer' ? { kind: 'answer', answer: data.answer as Answer<T> } : { kind: 'broken', mistake: data.mistake });
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ kind: 'task', task, id } satisfies ToWorker);
  });
  const stopped = new Promise<Heard<T>>((resolve) => {
    clock = setInterval(() => watch.cancelled() && resolve({ kind: 'stopped' }), askEvery);
  });
  try {
    return await Promise.race([answered, stopped, broken.then((mistake): Heard<T> => ({ kind: 'broken', mistake }))]);
  } finally {
    clearInterval(clock);
    if (hear) worker.removeEventListener('message', hear);
  }
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
