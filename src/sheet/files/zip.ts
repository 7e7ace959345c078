/** One file inside a ZIP archive, as its central directory declares it. Nothing is inflated to learn this. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its own header stands in the archive. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const mostEntries = 20_000;
const elsewhere = 0xffffffff;

/** The entries of a ZIP archive; undefined where the directory is damaged, missing or larger than any workbook's. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > bytes.length) return undefined;
    entries.push(withLargeSizes(view, extra, extraLength, {
      name: latin(bytes.subarray(at + 46, extra)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }));
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Zip64: sizes that stand in the extra field, in the order of those that are missing. */
function withLargeSizes(view: DataView, extra: number, length: number, entry: ZipEntry): ZipEntry {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), extra + length);
    const large = (value: number) => {
      if (value !== elsewhere || next + 8 > last) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    const unpacked = large(entry.unpacked);
    const packed = large(entry.packed);
    return { ...entry, unpacked, packed, offset: large(entry.offset) };
  }
  return entry;
}

/** 1 January 1980, 0:00, as archives write it: date and time. */
const firstMoment = 0x00210000;

/** Takes away from an archive just written when it was: the same contents give the same bytes. Changes the bytes. */
export function withoutMoments(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view)!;
  for (let index = 0, at = view.getUint32(end + 16, true); index < view.getUint16(end + 10, true); index++) {
    view.setUint32(at + 12, firstMoment, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstMoment, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** The packed bytes of an entry; undefined where they do not lie in the archive. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}

/** An archive of files that are stored as they are: what was unpacked and checked once need not be unpacked again. */
export function storedZip(files: readonly { readonly entry: ZipEntry; readonly content: Uint8Array }[]): Uint8Array {
  const names = files.map(({ entry }) => Uint8Array.from(entry.name, (letter) => letter.charCodeAt(0)));
  const size = files.reduce((sum, { content }, index) => sum + content.length + 76 + 2 * names[index]!.length, endSize);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const header = (at: number, skip: number, index: number) => {
    const { entry, content } = files[index]!;
    view.setUint32(at + skip + 14, entry.checksum, true);
    view.setUint32(at + skip + 18, content.length, true);
    view.setUint32(at + skip + 22, content.length, true);
    view.setUint16(at + skip + 26, names[index]!.length, true);
  };
  let at = 0;
  const offsets = files.map(({ content }, index) => {
    const offset = at;
    view.setUint32(at, localSignature, true);
    header(at, 0, index);
    bytes.set(names[index]!, at + 30);
    bytes.set(content, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + content.length;
    return offset;
  });
  const directory = at;
  offsets.forEach((offset, index) => {
    view.setUint32(at, entrySignature, true);
    header(at, 2, index);
    view.setUint32(at + 42, offset, true);
    bytes.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 512));
