import mammoth from 'mammoth';
import { answer, refuse, type Result } from '../../../domain/result.ts';
import type { FileProblem } from '../file-problem.ts';
import { storedZip, type ZipEntry } from '../zip.ts';
import { documentSheet } from './document-sheet.ts';
import type { Node } from './document-tree.ts';
import { numberingOf } from './numbering.ts';
import { slimmed } from './slim.ts';
import type { DocumentParts, WordDocument } from './word-document.ts';

/** Browsers and Node have it, the language alone has not. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Reads a document whose parts were unpacked and checked. Slow on large and on hostile files: call it where it can be
 * ended. Mammoth is handed one part, reduced to text and tables: it sees no relations, links or pictures.
 *
 * Takes    the parts; the name of the sheet
 * Returns  the document as a sheet
 * Refuses  a document without any text; by throwing, a part that declares entities, and what mammoth throws
 * Source   docs/decisions/0009-mammoth-reads-documents.md
 */
export async function parseDocument(parts: DocumentParts, name: string): Promise<Result<WordDocument, FileProblem>> {
  if (Object.values(parts).flat().some((part) => part?.includes('<!DOCTYPE'))) throw new Error('a document declares no types');
  const { xml, ...counts } = slimmed(parts.document, numberingOf(parts.numbering ?? '', parts.styles ?? ''));
  const margins = parts.margins.some((part) => /<w:t(?: [^>]*)?>[^<]*\p{L}/u.test(part));
  const document = documentSheet(await treeOf(xml), name, { ...counts, margins });
  return document.pieces.length > 0 ? answer(document) : refuse({ code: 'file-empty', args: {} });
}

async function treeOf(xml: string): Promise<Node> {
  const content = new TextEncoder().encode(xml);
  const entry: ZipEntry = { name: 'word/document.xml', packed: content.length, unpacked: content.length, encrypted: false, checksum: 0, method: 0, offset: 0 };
  const bytes = storedZip([{ entry, content }]);
  let tree: Node | undefined;
  const transformDocument = (document: Node) => {
    tree = document;
    return { ...document, children: [] };
  };
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { readonly arrayBuffer: ArrayBuffer };
  await mammoth.convertToHtml(input, { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, transformDocument });
  if (!tree) throw new Error('no document');
  return tree;
}
