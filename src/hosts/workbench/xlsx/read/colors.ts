import { child, isOn, numberIn, type Xml } from './xml.ts';

/** The colours of the theme in the order in which cells name them: light before dark. */
export type Theme = readonly string[];

const officeTheme: Theme = ['ffffff', '000000', 'eeece1', '1f497d', '4f81bd', 'c0504d', '9bbb59', '8064a2', '4bacc6', 'f79646', '0000ff', '800080'];
const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;

export function themeOf(part: Xml | undefined): Theme {
  const scheme = child(child(part, 'themeElements'), 'clrScheme');
  return order.map((name, place) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return (color?.['lastClr'] ?? (/^[\da-f]{6}$/iu.test(color?.['val'] ?? '') ? color!['val'] : undefined) ?? officeTheme[place]!).toLowerCase();
  });
}

/** Excel's old palette, from place 8 on; the first eight places are its first eight again. */
const palette =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(' ');

/** A colour as `#rrggbb`; undefined where it is left to the window, or none. */
export function colorOf(color: Xml | undefined, theme: Theme): string | undefined {
  if (!color || isOn(color.attributes['auto'])) return undefined;
  const { rgb, theme: place, indexed, tint } = color.attributes;
  const old = numberIn(indexed);
  const named = rgb ?? (place === undefined ? (old === undefined ? undefined : palette[old < 8 ? old : old - 8]) : theme[Number(place)]);
  if (named === undefined || !/^(?:[\da-f]{2})?[\da-f]{6}$/iu.test(named)) return undefined;
  return `#${tinted(named.slice(-6).toLowerCase(), numberIn(tint) ?? 0)}`;
}

/** Lightens towards white or darkens towards black; close to what Excel does in its own colour space. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint).toString(16).padStart(2, '0')).join('');
}
