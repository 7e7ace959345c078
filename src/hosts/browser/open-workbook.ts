import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import { parseProblem } from '../../sheet/files/parse-problem.ts';
import { parseWorkbook } from '../../sheet/files/parse-workbook.ts';
import { isParsed, paneLimit, sniff } from '../../sheet/files/sniff.ts';
import { storedZip, zipEntries, type ZipEntry } from '../../sheet/files/zip.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { partContent } from './part-text.ts';

/**
 * Opens a workbook's file to read its cells. Slow on large and on hostile files: call it where it can be ended.
 *
 * Takes    the file's bytes
 * Returns  its sheets
 * Refuses  what `sniff` refuses; a document; damaged parts
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], FileProblem>> {
  const admitted = sniff(bytes, paneLimit);
  if (!admitted.ok) return admitted;
  const { format } = admitted.value;
  if (format === 'docx') return refuse({ code: 'file-no-workbook', args: {} });
  try {
    const parts = format === 'xls' ? { bytes, hasStyles: true } : await unpacked(bytes);
    return parts ? answer(parseWorkbook(parts.bytes, parts.hasStyles)) : refuse({ code: 'file-damaged', args: {} });
  } catch (error) {
    return refuse(parseProblem(error));
  }
}

/** The parts that are parsed, each as large and as whole as the archive declares; undefined where one is not. */
async function unpacked(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly hasStyles: boolean } | undefined> {
  const entries = zipEntries(bytes)?.filter(({ name }) => isParsed(name)) ?? [];
  const files: { entry: ZipEntry; content: Uint8Array }[] = [];
  for (const entry of entries) {
    const content = await partContent(bytes, entry);
    if (!content) return undefined;
    files.push({ entry, content });
  }
  return files.length > 0 ? { bytes: storedZip(files), hasStyles: entries.some(({ name }) => /xl[\\/]styles\.xml$/iu.test(name)) } : undefined;
}
