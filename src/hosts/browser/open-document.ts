import { refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import { paneLimit, sniff } from '../../sheet/files/sniff.ts';
import { documentName } from '../../sheet/files/word/document-name.ts';
import { documentParts, partOf } from '../../sheet/files/word/document-parts.ts';
import { parseDocument } from '../../sheet/files/word/parse-document.ts';
import type { WordDocument } from '../../sheet/files/word/word-document.ts';
import { zipEntries } from '../../sheet/files/zip.ts';
import { partText } from './part-text.ts';

/**
 * Opens a document's file. Slow on large and on hostile files: call it where it can be ended.
 *
 * Takes    the file's name and bytes
 * Returns  the document as a sheet
 * Refuses  what `sniff` refuses; a workbook; damaged parts; a document without text
 */
export async function openDocument(file: string, bytes: Uint8Array): Promise<Result<WordDocument, FileProblem>> {
  const admitted = sniff(bytes, paneLimit);
  if (!admitted.ok) return admitted;
  if (admitted.value.format !== 'docx') return refuse({ code: 'file-no-document', args: {} });
  const entries = (zipEntries(bytes) ?? []).filter(({ name }) => partOf(name) !== undefined);
  const parts = documentParts(await Promise.all(entries.map(async (entry) => ({ entry, text: await partText(bytes, entry) }))));
  try {
    return parts ? await parseDocument(parts, documentName(file)) : refuse({ code: 'file-damaged', args: {} });
  } catch {
    return refuse({ code: 'file-damaged', args: {} });
  }
}
