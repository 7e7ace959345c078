import { packedBytes, type ZipEntry } from './zip.ts';

/**
 * The packed bytes of a part, and how to read them: as they are, or inflated.
 *
 * Takes    the archive; one of its entries
 * Returns  undefined where the bytes do not lie in the archive, or are packed in a way that no workbook is
 */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): { readonly packed: Uint8Array; readonly deflated: boolean } | undefined {
  const packed = packedBytes(bytes, entry);
  return packed && (entry.method === 0 || entry.method === 8) ? { packed, deflated: entry.method === 8 } : undefined;
}

/** Whether a part is as long as the archive declares, and unchanged since it was packed. */
export const isWhole = (content: Uint8Array, entry: ZipEntry): boolean => content.length === entry.unpacked && checksum(content) === entry.checksum;

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
