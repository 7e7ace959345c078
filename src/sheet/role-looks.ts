import type { CellRole } from './workbook.ts';

/** How a role looks on paper: Calibri, black on white, lines that a printer keeps. */
export interface RoleLook {
  readonly bold: boolean;
  /** In points. */
  readonly size: number;
  readonly across: 'left' | 'center' | 'right';
  readonly lines: boolean;
  /** `#rrggbb`. */
  readonly shade: string | undefined;
}

const text: RoleLook = { bold: false, size: 11, across: 'left', lines: false, shade: undefined };
const number: RoleLook = { ...text, across: 'center', lines: true };

export const roleLooks: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...text, bold: true, size: 14 },
  heading: { ...number, bold: true, shade: '#E8EEF4' },
  label: { ...text, lines: true },
  count: number,
  share: number,
  total: { ...number, bold: true },
  'total-label': { ...text, bold: true, lines: true },
  note: text,
  plain: text,
  'paper-title': { ...text, bold: true, size: 13, across: 'center' },
  center: { ...text, across: 'center' },
  right: { ...text, across: 'right' },
  bold: { ...text, bold: true },
  'bold-center': { ...text, bold: true, across: 'center' },
  marked: { ...text, bold: true, lines: true, shade: '#FFEB9C' },
  'marked-count': { ...number, bold: true, shade: '#FFEB9C' },
};

/** The look of one cell: the name of a total stands on the left like the names above it. */
export const lookOf = (role: CellRole, column: number): RoleLook => (role === 'total' && column === 0 ? { ...roleLooks.total, across: 'left' } : roleLooks[role]);
