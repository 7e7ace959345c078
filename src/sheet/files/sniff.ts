import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from './file-problem.ts';
import { partOf } from './word/document-parts.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

export type FileFormat = 'xlsx' | 'xls' | 'docx';

/** What may be parsed, with the bytes it will take when inflated. */
export interface Admitted {
  readonly format: FileFormat;
  readonly unpacked: number;
  /** Bytes of the file that will be parsed at all: pictures and the like are left aside. */
  readonly packed: number;
}

const megabyte = 1_000_000;

/** In the pane a workbook may inflate to 100 MB, at the terminal to 500 MB. */
export const paneLimit = 100 * megabyte;
export const terminalLimit = 500 * megabyte;

/** No person turns over more sheets than that. */
const mostSheets = 1000;

/** A part this large that packs better than this is no work of a person's: real sheets pack 1 : 10 to 1 : 30. */
const suspicious = [
  { unpacked: 20 * megabyte, ratio: 200 },
  { unpacked: 50 * megabyte, ratio: 60 },
] as const;

/**
 * Decides from the content, never from the name, whether a file may be parsed at all.
 *
 * Takes    the whole file; limit in bytes for what it declares to inflate to
 * Returns  its format
 * Refuses  an empty file, a web page, plain text, another kind of file, a password, a damaged archive, sizes over the
 *          limit and archives that only pretend to be small
 * Source   docs/sources.md#untrusted-files
 */
export function sniff(bytes: Uint8Array, limit: number): Result<Admitted, FileProblem> {
  if (bytes.length === 0) return refuse({ code: 'file-empty', args: {} });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes, limit);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffCompound(bytes, limit);
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return refuse({ code: 'file-empty', args: {} });
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refuse({ code: 'file-other', args: { kind: 'PDF' } });
  return sniffText(bytes);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);

function sniffZip(bytes: Uint8Array, limit: number): Result<Admitted, FileProblem> {
  const entries = zipEntries(bytes);
  if (!entries || entries.length === 0) return refuse({ code: 'file-damaged', args: {} });
  if (entries.some(({ encrypted }) => encrypted)) return refuse({ code: 'file-encrypted', args: {} });
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const megabytes = Math.ceil(unpacked / megabyte);
  if (unpacked > limit) return refuse({ code: 'file-too-large', args: { megabytes, limit: limit / megabyte } });
  if (entries.filter(({ name }) => /worksheets\/[^/]+\.xml$/iu.test(name)).length > mostSheets) return refuse({ code: 'file-too-heavy', args: {} });
  if (entries.some(isBomb)) return refuse({ code: 'file-bomb', args: { megabytes } });
  const names = new Set(entries.map(({ name }) => name.toLowerCase().replace(/^\/|\\/gu, (sign) => (sign === '\\' ? '/' : ''))));
  const packed = (parsed: (name: string) => boolean) => entries.filter(({ name }) => parsed(name)).reduce((sum, entry) => sum + entry.packed, 0);
  if (names.has('xl/workbook.xml')) return answer({ format: 'xlsx', unpacked, packed: packed(isParsed) });
  if (names.has('word/vbaproject.bin')) return refuse({ code: 'file-document-macros', args: {} });
  if ([...names].some((name) => partOf(name) === 'document')) return answer({ format: 'docx', unpacked, packed: packed((name) => partOf(name) !== undefined) });
  return refuse({ code: 'file-other', args: { kind: kindOf(names) } });
}

/** The parts of a workbook that hold its sheets. */
export const isParsed = (name: string): boolean => /(?:\.xml|\.rels)$/iu.test(name) && !/(?:drawing|media|theme|embedding|externalLink|pivot|customXml)/iu.test(name);

const isBomb = ({ packed, unpacked }: ZipEntry) => suspicious.some((bound) => unpacked > bound.unpacked && unpacked > packed * bound.ratio);

function kindOf(names: ReadonlySet<string>): string {
  if (names.has('ppt/presentation.xml')) return 'PowerPoint';
  if (names.has('xl/workbook.bin')) return 'XLSB';
  if (names.has('content.xml')) return 'OpenDocument';
  return 'ZIP';
}

/** An old workbook is not packed: an .xlsx of the same cells takes about an eighth. */
const packedEightfold = 8;

/** A compound file holds an old workbook, an encrypted new one, or a Word document: the names stand in its directory. */
function sniffCompound(bytes: Uint8Array, limit: number): Result<Admitted, FileProblem> {
  const holds = (name: string) => contains(bytes, name);
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return refuse({ code: 'file-encrypted', args: {} });
  if (holds('WordDocument')) return refuse({ code: 'file-old-document', args: {} });
  if (!holds('Workbook') && !holds('Book')) return refuse({ code: 'file-damaged', args: {} });
  if (bytes.length > limit) {
    const megabytes = Math.ceil(bytes.length / megabyte);
    return refuse({ code: 'file-too-large', args: { megabytes, limit: limit / megabyte } });
  }
  return answer({ format: 'xls', unpacked: bytes.length, packed: Math.ceil(bytes.length / packedEightfold) });
}

/** Looks for a name in UTF-16, as compound files write it. */
function contains(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if ([...name].every((letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0)) return true;
  return false;
}

function sniffText(bytes: Uint8Array): Result<Admitted, FileProblem> {
  const head = String.fromCharCode(...bytes.subarray(0, 2048)).replaceAll('\0', '').toLowerCase();
  if (/<!doctype html|<html|<table|<head|mime-version:|content-type: *(?:text\/html|multipart)/u.test(head)) return refuse({ code: 'file-web-page', args: {} });
  if (head.startsWith('{\\rtf')) return refuse({ code: 'file-old-document', args: {} });
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const binary = !wide && bytes.subarray(0, 2048).some(isControl);
  return binary ? refuse({ code: 'file-damaged', args: {} }) : refuse({ code: 'file-text', args: {} });
}

/** A byte that no text holds: tab, line ends, form feed and escape aside. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
