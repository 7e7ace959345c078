import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { lastMistake } from './mistakes.ts';
import { workerThinker } from './worker-thinker.ts';

const sheets = [sheetOf([['№', 'Аты-жөні', 'Санаты'], [1, 'Абай Б', 'эксперт']])];
const task = { kind: 'overview', view: { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] } } as const;
const watched = (cancelled = false) => ({ progress: () => undefined, cancelled: () => cancelled });

/** A thread that hears everything and answers nothing. */
function deaf(): Worker & { ended: boolean } {
  return Object.assign(new EventTarget(), { ended: false, postMessage: () => undefined, terminate(this: { ended: boolean }) { this.ended = true; } }) as unknown as Worker & { ended: boolean };
}

it('thinks in place where the file of the reader is gone, and says so in the diagnostics', async () => {
  const worker = deaf();
  const thinker = workerThinker(() => ({ worker, broken: Promise.resolve('404: tirek-reader') }));
  await thinker.hold(sheets);
  expect(await thinker.think(task, watched())).toMatchObject({ ok: true, value: { people: 1 } });
  expect([worker.ended, lastMistake()]).toEqual([true, '404: tirek-reader']);
});

it('thinks in place where no thread can be had at all', async () => {
  const thinker = workerThinker(() => {
    throw new Error('no threads here');
  });
  await thinker.hold(sheets);
  expect(await thinker.think(task, watched())).toMatchObject({ ok: true, value: { people: 1 } });
});

it('ends the thread when a person stops it', async () => {
  const worker = deaf();
  const thinker = workerThinker(() => ({ worker, broken: new Promise(() => undefined) }));
  await thinker.hold(sheets);
  expect(await thinker.think(task, watched(true))).toBeUndefined();
  expect(worker.ended).toBe(true);
});
