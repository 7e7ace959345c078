import { zipEntries, type ZipEntry } from '../../../../sheet/files/zip.ts';
import { partText } from '../../../browser/part-text.ts';
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
    const text = await partText(this.bytes, entry);
    if (text === undefined) throw new Error(`damaged part ${name}`);
    return text;
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
