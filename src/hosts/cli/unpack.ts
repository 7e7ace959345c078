import { inflateRawSync } from 'node:zlib';
import { isParsed } from '../../sheet/files/sniff.ts';
import { isWhole, packedPart } from '../../sheet/files/whole-part.ts';
import { storedZip, zipEntries, type ZipEntry } from '../../sheet/files/zip.ts';

/** A workbook's parts, unpacked and checked. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly hasStyles: boolean;
}

/**
 * Unpacks the parts of an .xlsx that are parsed, each against the size and the checksum that the archive declares, and
 * stores them in an archive without packing. A part that lies about its size is not inflated beyond it; one that was
 * changed or cut is not read as if it were whole. Returns undefined where anything does not hold.
 */
export function unpacked(bytes: Uint8Array): Unpacked | undefined {
  const entries = zipEntries(bytes)?.filter(({ name }) => isParsed(name));
  if (!entries) return undefined;
  const files: { entry: ZipEntry; content: Uint8Array }[] = [];
  for (const entry of entries) {
    const content = contentOf(bytes, entry);
    if (!content) return undefined;
    files.push({ entry, content });
  }
  return { bytes: storedZip(files), hasStyles: entries.some(({ name }) => /xl[\\/]styles\.xml$/iu.test(name)) };
}

/** One part, unpacked and checked; undefined where it is not what the archive declares. */
export function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const part = packedPart(bytes, entry);
  if (!part) return undefined;
  try {
    const content = part.deflated ? inflateRawSync(part.packed, { maxOutputLength: Math.max(entry.unpacked, 1) }) : part.packed;
    return isWhole(content, entry) ? content : undefined;
  } catch {
    return undefined;
  }
}
