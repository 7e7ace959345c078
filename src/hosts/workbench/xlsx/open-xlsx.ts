import { answer, refuse, type Result } from '../../../domain/result.ts';
import type { FileProblem } from '../../../sheet/files/file-problem.ts';
import { parseProblem } from '../../../sheet/files/parse-problem.ts';
import { paneLimit, sniff } from '../../../sheet/files/sniff.ts';
import type { BookContents } from './contents.ts';
import { TooHeavy } from './read/cells.ts';
import { Parts } from './read/parts.ts';
import { readBook } from './read/read-book.ts';

/**
 * Opens a workbook's file. Slow on large and on hostile files: a person's own file is opened where it can be ended.
 *
 * Takes    the bytes of the file
 * Returns  all that it holds
 * Refuses  what `sniff` refuses; damaged parts; more cells than the grid can carry
 */
export async function openXlsx(bytes: Uint8Array): Promise<Result<BookContents, FileProblem>> {
  const admitted = sniff(bytes, paneLimit);
  if (!admitted.ok) return admitted;
  try {
    if (admitted.value.format === 'xls') return answer((await import('./read/old-book.ts')).readOldBook(bytes));
    const parts = admitted.value.format === 'xlsx' ? Parts.of(bytes) : undefined;
    return parts ? answer(await readBook(parts)) : refuse({ code: 'file-damaged', args: {} });
  } catch (error) {
    return refuse(error instanceof TooHeavy ? { code: 'file-too-heavy', args: {} } : parseProblem(error));
  }
}
