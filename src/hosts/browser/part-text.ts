import { isWhole, packedPart } from '../../sheet/files/whole-part.ts';
import type { ZipEntry } from '../../sheet/files/zip.ts';

/**
 * The text of one part of an archive, unpacked by the browser.
 *
 * Takes    the archive; one of its entries
 * Returns  undefined where the part is not what the archive declares
 */
export async function partText(bytes: Uint8Array, entry: ZipEntry): Promise<string | undefined> {
  const content = await partContent(bytes, entry);
  if (!content) return undefined;
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
}

/** One part as bytes, unpacked and checked; undefined where it is not what the archive declares. */
export async function partContent(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const part = packedPart(bytes, entry);
  const content = part && (part.deflated ? await inflated(part.packed, entry.unpacked).catch(() => undefined) : part.packed);
  return content && isWhole(content, entry) ? content : undefined;
}

/** Inflates no further than what was declared: a part that lies about its size does not grow. */
async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const content = new Uint8Array(most);
  let length = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      if (length + chunk.value.length > most) return undefined;
      content.set(chunk.value, length);
      length += chunk.value.length;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return content.subarray(0, length);
}
