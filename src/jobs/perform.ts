import type { Sheet } from '../sheet/workbook.ts';
import { performTask, type Answer, type FileTask, type QuickTask, type Task } from './tasks.ts';

const isFile = (task: Task): task is FileTask => task.kind === 'paper-file' || task.kind === 'deadlines';

/** Does one task over the sheets of a workbook; what makes files is loaded when one is wished. */
export async function perform<T extends Task>(task: T, sheets: readonly Sheet[]): Promise<Answer<T>>;
export async function perform(task: Task, sheets: readonly Sheet[]): Promise<Answer<Task>> {
  return isFile(task) ? (await import('./session/files.ts')).fileOf(task, sheets) : performTask<QuickTask>(task, sheets);
}
