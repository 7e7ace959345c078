import { invalidArgument } from '../arguments.ts';

/** The named colours of HTML 4 and a few that add-ins like; any other colour is written as `#rrggbb`. */
const named: Readonly<Record<string, string>> = {
  black: '#000000', silver: '#c0c0c0', gray: '#808080', grey: '#808080', white: '#ffffff', maroon: '#800000', red: '#ff0000', purple: '#800080',
  fuchsia: '#ff00ff', green: '#008000', lime: '#00ff00', olive: '#808000', yellow: '#ffff00', navy: '#000080', blue: '#0000ff', teal: '#008080', aqua: '#00ffff',
  orange: '#ffa500', pink: '#ffc0cb', gold: '#ffd700', lightyellow: '#ffffe0', lightgray: '#d3d3d3', lightgreen: '#90ee90', lightblue: '#add8e6',
};

/** `#rrggbb` of what an add-in gave. */
export function colorOf(given: unknown): string {
  const text = typeof given === 'string' ? given.trim().toLowerCase() : '';
  const long = /^#?([\da-f]{6})$/.exec(text)?.[1];
  const color = named[text] ?? (long === undefined ? undefined : `#${long}`);
  if (color === undefined) throw invalidArgument('A colour is written #RRGGBB.');
  return color;
}

/** As Excel gives colours back. */
export const shownColor = (color: string): string => color.toUpperCase();
