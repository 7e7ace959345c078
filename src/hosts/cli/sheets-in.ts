import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import { parseProblem } from '../../sheet/files/parse-problem.ts';
import { parseWorkbook } from '../../sheet/files/parse-workbook.ts';
import type { FileFormat } from '../../sheet/files/sniff.ts';
import { documentName } from '../../sheet/files/word/document-name.ts';
import { documentParts, partOf } from '../../sheet/files/word/document-parts.ts';
import type { WordDocument } from '../../sheet/files/word/word-document.ts';
import { zipEntries } from '../../sheet/files/zip.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { contentOf, unpacked } from './unpack.ts';

/** What a file holds; a document is one sheet, and what is known of it besides. */
export interface FileContents {
  readonly sheets: readonly Sheet[];
  readonly document?: WordDocument;
}

type Read = Result<FileContents, FileProblem>;

const damaged = refuse<FileProblem>({ code: 'file-damaged', args: {} });

/** Unpacks and parses a file that was admitted. */
export async function sheetsIn(bytes: Uint8Array, format: FileFormat, file: string): Promise<Read> {
  try {
    return format === 'docx' ? await documentIn(bytes, file) : workbookIn(bytes, format);
  } catch (error) {
    return refuse(parseProblem(error));
  }
}

function workbookIn(bytes: Uint8Array, format: 'xlsx' | 'xls'): Read {
  const parts = format === 'xls' ? { bytes, hasStyles: true } : unpacked(bytes);
  return parts ? answer({ sheets: parseWorkbook(parts.bytes, parts.hasStyles) }) : damaged;
}

async function documentIn(bytes: Uint8Array, file: string): Promise<Read> {
  const entries = (zipEntries(bytes) ?? []).filter(({ name }) => partOf(name) !== undefined);
  const parts = documentParts(entries.map((entry) => ({ entry, text: decoded(contentOf(bytes, entry)) })));
  if (!parts) return damaged;
  // The library that reads documents is loaded when there is one: most files are workbooks.
  const { parseDocument } = await import(/* webpackMode: "eager" */ '../../sheet/files/word/parse-document.ts');
  const document = await parseDocument(parts, documentName(file));
  return document.ok ? answer({ sheets: [document.value.sheet], document: document.value }) : document;
}

/** A part says by its first bytes in which of two encodings it is. */
function decoded(content: Uint8Array | undefined): string | undefined {
  if (!content) return undefined;
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
}
