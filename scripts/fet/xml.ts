/** An element: its text, and the elements within it. FET writes no attributes that matter here. */
export interface Element {
  readonly name: string;
  text: string;
  readonly within: Element[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name]!);

/** The elements of a file of FET. */
export function elementsOf(xml: string): Element {
  const root: Element = { name: '', text: '', within: [] };
  const open = [root];
  for (const [, text, end, name, empty] of xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gu, '').matchAll(/([^<]*)<(\/?)([\w:.-]+)[^>]*?(\/?)>/gu)) {
    open.at(-1)!.text += plain(text!);
    if (end) open.pop();
    else {
      const element: Element = { name: name!, text: '', within: [] };
      open.at(-1)!.within.push(element);
      if (!empty) open.push(element);
    }
  }
  return root;
}

export const all = (element: Element | undefined, name: string): Element[] => element?.within.filter((each) => each.name === name) ?? [];
export const one = (element: Element | undefined, name: string): Element | undefined => element?.within.find((each) => each.name === name);
export const textOf = (element: Element | undefined, name: string): string => one(element, name)?.text.trim() ?? '';
