import type { Watch } from '../../sheet/workbook.ts';
import type { PaneEnvironment } from '../environment.ts';
import type { Message, Place } from '../message.ts';
import { describeMessage } from '../messages.ts';
import { isBusy, type Work } from '../pane-state.ts';
import type { Store } from '../store.ts';

/** What every action works with. */
export interface Pane extends Store {
  readonly environment: PaneEnvironment;
}

/** Milliseconds after which a person is told what takes so long. */
export const patience = 500;

/** Says something to a person who does not see the pane. */
export const announce = (pane: Pane, text: string): void => pane.dispatch({ type: 'announce', text });

/** Shows a message beside what it speaks of, and says it. */
export function say(pane: Pane, place: Place, message: Message): void {
  pane.dispatch({ type: 'message', message: { place, message } });
  announce(pane, describeMessage(message, pane.state().language));
}

/** Runs what must not throw: an expected failure is a value, anything else is a mistake of ours and is shown as one. */
export async function guarded(pane: Pane, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (mistake) {
    pane.environment.noteMistake(mistake);
    pane.dispatch({ type: 'mistake' });
  }
}

type Run = (watch: Watch) => Promise<void>;

/** Runs one piece of long work; while one runs, no other begins. */
export async function runJob(pane: Pane, job: Work['job'], run: Run, { byItself = false } = {}): Promise<void> {
  if (pane.state().work) return;
  pane.dispatch({ type: 'work', job, byItself });
  const timer = setTimeout(() => pane.dispatch({ type: 'slow' }), patience);
  await guarded(pane, () => run(watchOf(pane)));
  clearTimeout(timer);
  pane.dispatch({ type: 'rest' });
}

function watchOf(pane: Pane): Watch {
  let drawn = -1;
  return {
    progress(done, all) {
      const percent = all > 0 ? Math.floor((done / all) * 100) : 0;
      if (percent === drawn) return;
      drawn = percent;
      pane.dispatch({ type: 'progress', done, all });
    },
    cancelled: () => pane.state().work?.stopping === true,
  };
}

/** Waits until no long work runs. Who awaits it though nothing runs lets other work begin first. */
export const whenFree = (pane: Pane): Promise<void> =>
  new Promise((resolve) => {
    if (!pane.state().work) return resolve();
    const leave = pane.listen(() => {
      if (pane.state().work) return;
      leave();
      resolve();
    });
  });

/** Runs what a person asked for as soon as nothing else runs: it is never lost, though the figures may be read again by themselves meanwhile. */
export async function runNext(pane: Pane, job: Work['job'], run: Run, how?: { readonly byItself?: boolean }): Promise<boolean> {
  const before = stops.get(pane) ?? 0;
  while (pane.state().work) await whenFree(pane);
  // Who stops what runs does not want what waits behind it.
  if ((stops.get(pane) ?? 0) > before) return false;
  await runJob(pane, job, run, how);
  return true;
}

/** Does what a person presses: at once, or after the work that runs by itself. No press is lost over that, and none is heard twice. */
export async function press(pane: Pane, act: () => void): Promise<void> {
  if (isBusy(pane.state())) return;
  const before = stops.get(pane) ?? 0;
  if (pane.state().work) {
    pane.dispatch({ type: 'waiting', waiting: true });
    while (pane.state().work) await whenFree(pane);
    pane.dispatch({ type: 'waiting', waiting: false });
  }
  if ((stops.get(pane) ?? 0) === before) act();
}

/** How often a person has stopped work. */
const stops = new WeakMap<Pane, number>();

export function stop(pane: Pane): void {
  stops.set(pane, (stops.get(pane) ?? 0) + 1);
  pane.dispatch({ type: 'stopping' });
}
