import type { Patch, Sheet, Watch } from '../sheet/workbook.ts';
import { patchSheets } from './patch-sheets.ts';
import { perform } from './perform.ts';
import type { Answer, Task } from './tasks.ts';

/** Where long thinking is done: a thread of its own in the pane. It holds the cells that were read last. */
export interface Thinker {
  hold(sheets: readonly Sheet[]): Promise<void>;
  /** Some of the held cells are different now. */
  patch(patches: readonly Patch[]): Promise<void>;
  /** Thinks about the held cells; undefined where a person stopped it. */
  think<T extends Task>(task: T, watch: Watch): Promise<Answer<T> | undefined>;
}

/** Thinks where it stands: in tests, and where a thread cannot be had. */
export function thinkHere(): Thinker {
  let held: readonly Sheet[] = [];
  return {
    hold(sheets) {
      held = sheets;
      return Promise.resolve();
    },
    patch(patches) {
      held = patchSheets(held, patches);
      return Promise.resolve();
    },
    think: (task) => perform(task, held),
  };
}
