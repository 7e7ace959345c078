import type { Xml } from './xml.ts';

/** The text of a shared or inline string: its runs joined; what is only read aloud left out. */
export function textOf(element: Xml): string {
  const own = (part: Xml): string => (part.name === 't' ? part.text : part.name === 'r' ? part.children.map(own).join('') : '');
  return unescaped(element.children.map(own).join(''));
}

/** Signs that XML does not take are written `_x000D_`. */
export const unescaped = (text: string): string => (text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text);
