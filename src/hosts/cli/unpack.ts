import { inflateRawSync } from 'node:zlib';
import { isParsed } from '../../sheet/files/sniff.ts';
import { packedBytes, storedZip, zipEntries, type ZipEntry } from '../../sheet/files/zip.ts';

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
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return undefined;
  try {
    const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) });
    return content.length === entry.unpacked && checksum(content) === entry.checksum ? content : undefined;
  } catch {
    return undefined;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32, as ZIP archives have it. (Node 20.11 has none of its own.) */
function checksum(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
