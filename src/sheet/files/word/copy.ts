import { tagsOf, type Tag } from './tags.ts';

/** Copies a part tag by tag, with pieces of it replaced or left out. */
export class Copy {
  private readonly kept: string[] = [];
  private copied = 0;
  private readonly tags: Generator<Tag>;

  constructor(private readonly xml: string) {
    this.tags = tagsOf(xml);
  }

  /** The next tag; undefined at the end of the part. */
  next(): Tag | undefined {
    const { value, done } = this.tags.next();
    return done ? undefined : value;
  }

  /** Reads on to where an element ends that has been opened; gives all of it from a place on, as it stands. */
  through(name: string, from: number): string {
    let depth = 1;
    for (let tag = this.next(); tag; tag = this.next()) {
      if (tag.name !== name || tag.kind === 'empty') continue;
      depth += tag.kind === 'open' ? 1 : -1;
      if (depth === 0) return this.xml.slice(from, tag.to);
    }
    return this.xml.slice(from);
  }

  /** The whole element that a tag begins. */
  element = ({ name, kind, from, to }: Tag): string => (kind === 'empty' ? this.xml.slice(from, to) : this.through(name, from));

  replace(from: number, length: number, text: string): void {
    this.kept.push(this.xml.slice(this.copied, from), text);
    this.copied = from + length;
  }

  /** What was copied, with the rest as it stands. */
  finish(): string {
    this.replace(this.xml.length, 0, '');
    return this.kept.join('');
  }
}
