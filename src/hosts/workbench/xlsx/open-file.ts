import { answer, type Result } from '../../../domain/result.ts';
import type { FileProblem } from '../../../sheet/files/file-problem.ts';
import { paneLimit, sniff } from '../../../sheet/files/sniff.ts';
import type { LeftOut } from '../../../sheet/files/word/word-document.ts';
import type { BookContents } from './contents.ts';
import { openXlsx } from './open-xlsx.ts';

/** A file as a workbook; of a document, also what the workbook does not have of it. */
export interface Opened {
  readonly contents: BookContents;
  readonly leftOut?: LeftOut;
}

/**
 * Opens a person's file, a workbook or a document. Slow on large and on hostile files: call it where it can be ended.
 *
 * Takes    the file's name and bytes
 * Returns  all that it holds
 * Refuses  what `openXlsx` and `openDocument` refuse
 */
export async function openFile(file: string, bytes: Uint8Array): Promise<Result<Opened, FileProblem>> {
  const admitted = sniff(bytes, paneLimit);
  if (!admitted.ok) return admitted;
  if (admitted.value.format !== 'docx') {
    const book = await openXlsx(bytes);
    return book.ok ? answer({ contents: book.value }) : book;
  }
  const [{ openDocument }, { documentBook }] = await Promise.all([import(/* webpackChunkName: "open-document" */ '../../browser/open-document.ts'), import(/* webpackChunkName: "open-document" */ './document-book.ts')]);
  const document = await openDocument(file, bytes);
  return document.ok ? answer({ contents: documentBook(document.value), leftOut: document.value.leftOut }) : document;
}
