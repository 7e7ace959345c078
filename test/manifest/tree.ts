/** An element of the manifest as plain data. Prefixes of names are left out: `bt:String` is a String. */
export interface Node {
  readonly name: string;
  readonly namespace: string;
  /** With its `xsi:type`, where it has one: `Control[Menu]`. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

function nodeOf(element: Element): Node {
  const type = element.getAttributeNS(xsi, 'type');
  return {
    name: element.localName,
    namespace: element.namespaceURI ?? '',
    kind: type === null ? element.localName : `${element.localName}[${type}]`,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '').join('').trim(),
    children: [...element.children].map(nodeOf),
  };
}

/** The manifest's root; undefined where the text is no XML. */
export function readManifest(text: string): Node | undefined {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return parsed.querySelector('parsererror') ? undefined : nodeOf(parsed.documentElement);
}

/** An element with all that is inside it. */
export const everything = (node: Node): readonly Node[] => [node, ...node.children.flatMap(everything)];

export const allOf = (node: Node, ...names: readonly string[]) => everything(node).filter(({ name, kind }) => names.includes(name) || names.includes(kind));
export const childOf = (node: Node | undefined, name: string) => node?.children.find((child) => child.name === name);
/** Follows names downwards: `at(root, 'VersionOverrides', 'Hosts')`. */
export const at = (node: Node | undefined, ...names: readonly string[]): Node | undefined => names.reduce(childOf, node);
/** `DefaultValue` of an element, or ''. */
export const valueOf = (node: Node | undefined) => node?.attributes['DefaultValue'] ?? '';
