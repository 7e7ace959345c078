/** A tag of a part, as it stands: `w:p`, with its prefix. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Where it begins, and the place behind it. */
  readonly from: number;
  readonly to: number;
}

/** The tags of a part in their order; comments, instructions, declarations and CDATA are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let from = xml.indexOf('<'); from >= 0; ) {
    const behind = skipped(xml, from);
    const to = behind ?? endOfTag(xml, from + 1);
    if (behind === undefined) yield tagAt(xml, from, to);
    from = xml.indexOf('<', to);
  }
}

function tagAt(xml: string, from: number, to: number): Tag {
  const close = xml.charCodeAt(from + 1) === 0x2f;
  const start = close ? from + 2 : from + 1;
  let end = start;
  while (end < to && !isNameEnd(xml.charCodeAt(end))) end++;
  const empty = xml.charCodeAt(to - 2) === 0x2f;
  return { name: xml.slice(start, end), kind: close ? 'close' : empty ? 'empty' : 'open', from, to };
}

/** A space of any kind, `/` or `>`. */
const isNameEnd = (sign: number) => sign <= 0x20 || sign === 0x2f || sign === 0x3e;

function skipped(xml: string, at: number): number | undefined {
  const second = xml.charCodeAt(at + 1);
  if (second !== 0x21 && second !== 0x3f) return undefined;
  const behind = (mark: string) => {
    const found = xml.indexOf(mark, at);
    return found < 0 ? xml.length : found + mark.length;
  };
  if (second === 0x3f) return behind('?>');
  if (xml.startsWith('<!--', at)) return behind('-->');
  return xml.startsWith('<![CDATA[', at) ? behind(']]>') : behind('>');
}

/** A `>` within quotes ends no tag. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (quote === 0 && sign === 0x3e) return at + 1;
    if (sign === quote) quote = 0;
    else if (quote === 0 && (sign === 0x22 || sign === 0x27)) quote = sign;
  }
  return xml.length;
}

/** An attribute of the first tag of a name within a piece of a part: `valueIn(properties, 'w:ilvl')` of `<w:ilvl w:val="0"/>`. */
export function valueIn(xml: string, name: string, attribute = 'w:val'): string | undefined {
  const tag = tagIn(xml, name);
  return tag === undefined ? undefined : attributeOf(tag, attribute);
}

/** The first tag of a name within a piece, as it stands. */
export function tagIn(xml: string, name: string): string | undefined {
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    const behind = at + name.length + 1;
    if (isNameEnd(xml.charCodeAt(behind))) return xml.slice(at, endOfTag(xml, behind));
  }
  return undefined;
}

const attributes = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, found, double, single] of tag.matchAll(attributes)) if (found === name) return double ?? single;
  return undefined;
}

/** Whether a property is there and not switched off. */
export function isOn(xml: string, name: string): boolean {
  const tag = tagIn(xml, name);
  const value = tag === undefined ? 'off' : (attributeOf(tag, 'w:val') ?? 'on');
  return value !== 'off' && value !== 'false' && value !== '0';
}

/** The pieces of a part between the tags of a name, both included; an element within one of its own name belongs to it. */
export function elementsIn(xml: string, name: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'empty' && depth === 0) found.push(xml.slice(tag.from, tag.to));
    if (tag.kind === 'open' && depth++ === 0) start = tag.from;
    if (tag.kind === 'close' && depth > 0 && --depth === 0) found.push(xml.slice(start, tag.to));
  }
  return found;
}
