import type { CellRole } from '../../../sheet/workbook.ts';

/** How each role looks: black on white, lines that a printer keeps. */
export interface RoleLook {
  readonly bold: boolean;
  readonly size: number;
  readonly across: 'Left' | 'Center';
  readonly lines: boolean;
  readonly shade: string | undefined;
}

const text: RoleLook = { bold: false, size: 11, across: 'Left', lines: false, shade: undefined };
const number: RoleLook = { ...text, across: 'Center', lines: true };

export const roleLooks: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...text, bold: true, size: 14 },
  heading: { ...number, bold: true, shade: '#E8EEF4' },
  label: { ...text, lines: true },
  count: number,
  share: number,
  total: { ...number, bold: true },
  note: text,
  plain: text,
};
