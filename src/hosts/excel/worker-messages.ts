import type { Answer, Task } from '../../jobs/tasks.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import type { Patch, Sheet } from '../../sheet/workbook.ts';

/** A sheet without its cells; they follow in parts, so that no message holds the thread for long. */
export type EmptySheet = Omit<Sheet, 'grid' | 'texts'> & { readonly merges: Sheet['grid']['merges'] };

export type ToWorker =
  | { readonly kind: 'sheets'; readonly sheets: readonly EmptySheet[] }
  | { readonly kind: 'rows'; readonly sheet: number; readonly values: readonly (readonly CellValue[])[]; readonly texts: Sheet['texts'] }
  | { readonly kind: 'patch'; readonly patches: readonly Patch[] }
  | { readonly kind: 'task'; readonly task: Task; readonly id: number };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<Task> }
  | { readonly kind: 'mistake'; readonly id: number; readonly mistake: string };
