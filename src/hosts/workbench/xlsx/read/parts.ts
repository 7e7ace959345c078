import { isWhole, packedPart } from '../../../../sheet/files/whole-part.ts';
import { zipEntries, type ZipEntry } from '../../../../sheet/files/zip.ts';
import { parseXml, type Streams, type Xml } from './xml.ts';

/** A relationship of a part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `customXml`. */
  readonly kind: string;
  /** The path of the other part in the archive; the address where it lies outside. */
  readonly target: string;
}

/** The parts of a workbook's file, unpacked when they are asked for. */
export class Parts {
  private constructor(private readonly bytes: Uint8Array, private readonly entries: ReadonlyMap<string, ZipEntry>) {}

  /** Undefined where the directory of the archive is damaged. */
  static of(bytes: Uint8Array): Parts | undefined {
    const entries = zipEntries(bytes);
    return entries && new Parts(bytes, new Map(entries.map((entry) => [plain(entry.name), entry])));
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The text of a part; undefined where the archive has none. Throws where the part is not what the archive declares. */
  async text(name: string): Promise<string | undefined> {
    const entry = this.entries.get(plain(name));
    if (!entry) return undefined;
    const part = packedPart(this.bytes, entry);
    const content = part && (part.deflated ? await inflated(part.packed, entry.unpacked) : part.packed);
    if (!content || !isWhole(content, entry)) throw new Error(`damaged part ${name}`);
    const wide = content[0] === 0xff && content[1] === 0xfe;
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
  }

  async xml(name: string, streams?: Streams): Promise<Xml | undefined> {
    const text = await this.text(name);
    return text === undefined ? undefined : parseXml(text, streams);
  }

  /** What a part refers to. */
  async relations(name: string): Promise<readonly Relation[]> {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/u.exec(name) ?? [];
    const relations = await this.xml(`${folder}_rels/${file}.rels`);
    return (relations?.children ?? []).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: TargetMode === 'External' ? Target : resolved(folder, Target),
    }));
  }
}

const plain = (name: string) => name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
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
