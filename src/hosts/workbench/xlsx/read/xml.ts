/** One element of a part. Names, those of attributes too, are without their prefix. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Xml[];
  /** The text directly in the element. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: Open[];
  text: string;
}

/** What to do with elements as soon as they are complete, instead of keeping them. */
export type Streams = Readonly<Record<string, (element: Xml) => void>>;

/**
 * Reads a part in one pass. Knows elements, attributes, texts, CDATA; entities that a part declares itself are left as
 * they stand, so that they cannot grow.
 *
 * Takes    the text; names of elements that are handed over one by one
 * Returns  the outermost element; whatever is not closed is taken as closed at the end
 */
export function parseXml(xml: string, streams: Streams = {}): Xml {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [root];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const top = path.at(-1)!;
    if (path.length > 1 && next !== at) top.text += decoded(xml.slice(at, next < 0 ? undefined : next));
    if (next < 0) break;
    at = skipped(xml, next);
    if (at > next) {
      if (xml.startsWith('<![CDATA[', next)) top.text += xml.slice(next + 9, at - 3);
      continue;
    }
    const end = endOfTag(xml, next + 1);
    const tag = xml.slice(next + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) close(path, streams);
    else open(path, tag, streams);
  }
  while (path.length > 1) close(path, streams);
  return root.children[0] ?? root;
}

function open(path: Open[], tag: string, streams: Streams): void {
  const empty = tag.endsWith('/');
  const name = /^[^\s/]*/u.exec(tag)![0];
  const element: Open = { name: name.slice(name.indexOf(':') + 1), attributes: attributesIn(tag, name.length), children: [], text: '' };
  path.push(element);
  if (empty) close(path, streams);
}

function close(path: Open[], streams: Streams): void {
  if (path.length < 2) return;
  const element = path.pop()!;
  const stream = streams[element.name];
  if (stream && Object.hasOwn(streams, element.name)) stream(element);
  else path.at(-1)!.children.push(element);
}

/** The place behind a comment, an instruction, a declaration or CDATA; the same place where none of these stands. */
function skipped(xml: string, at: number): number {
  const behind = (mark: string) => {
    const found = xml.indexOf(mark, at);
    return found < 0 ? xml.length : found + mark.length;
  };
  if (xml.startsWith('<!--', at)) return behind('-->');
  if (xml.startsWith('<![CDATA[', at)) return behind(']]>');
  if (xml.startsWith('<?', at)) return behind('?>');
  if (!xml.startsWith('<!', at)) return at;
  const inner = xml.indexOf('[', at);
  const end = xml.indexOf('>', at);
  return inner >= 0 && inner < end ? behind(']>') : behind('>');
}

/** A `>` within quotes ends no tag. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (quote === 0 && sign === 0x3e) return at;
    if (sign === quote) quote = 0;
    else if (quote === 0 && (sign === 0x22 || sign === 0x27)) quote = sign;
  }
  return xml.length;
}

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function attributesIn(tag: string, from: number): Record<string, string | undefined> {
  const attributes: Record<string, string | undefined> = Object.create(null);
  attribute.lastIndex = from;
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) {
    const name = found[1]!;
    if (!name.startsWith('xmlns')) attributes[name.slice(name.indexOf(':') + 1)] = decoded(found[2] ?? found[3]!);
  }
  return attributes;
}

const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu, (whole, hex: string | undefined, number: string | undefined, name: string | undefined) => {
    if (name) return known[name.toLowerCase()]!;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export const child = (element: Xml | undefined, name: string): Xml | undefined => element?.children.find((each) => each.name === name);
export const childrenOf = (element: Xml | undefined, name: string): readonly Xml[] => element?.children.filter((each) => each.name === name) ?? [];
/** An attribute that is on or off. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
export const numberIn = (value: string | undefined): number | undefined => {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};
