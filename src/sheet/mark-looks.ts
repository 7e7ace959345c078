import type { Mark } from './workbook.ts';

/** How highlighted cells look: a colour, and beside it a sign and a kind of line, for those who cannot tell the colours apart. */
export interface MarkLook {
  /** Shown before what stands in the cell. In every font that Excel comes with. */
  readonly sign: string;
  /** `#rrggbb`. */
  readonly fill: string;
  readonly text: string;
  readonly line: string;
  /** No table is ruled with broken lines. */
  readonly dashes: 'Dash' | 'DashDot' | 'Dot' | 'DashDotDot';
}

export const markLooks: Readonly<Record<Mark['kind'], MarkLook>> = {
  error: { sign: '‼', fill: '#FFC7CE', text: '#9C0006', line: '#9C0006', dashes: 'Dash' },
  warning: { sign: '!', fill: '#FFEB9C', text: '#7F4B00', line: '#7F4B00', dashes: 'DashDot' },
  question: { sign: '?', fill: '#DDEBF7', text: '#1F4E79', line: '#1F4E79', dashes: 'Dot' },
  style: { sign: '~', fill: '#EDEDED', text: '#404040', line: '#404040', dashes: 'DashDotDot' },
};
