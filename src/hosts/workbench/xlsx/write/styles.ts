import type ExcelJS from 'exceljs';
import type { Border, CellLook } from '../../book.ts';

const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });
const line = (border: Border | undefined) => (border ? { style: border.style, color: argb(border.color) } : undefined);
const verticals = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** A look as exceljs has it. The font is given whole: what is left out would be no font at all. */
export function styleOf(look: CellLook): Partial<ExcelJS.Style> {
  const { horizontal, vertical, wrap, indent, borders, fill, numberFormat, locked } = look;
  const style: Partial<ExcelJS.Style> = {
    font: {
      name: look.fontName ?? 'Calibri',
      size: look.fontSize ?? 11,
      color: argb(look.fontColor ?? '#000000'),
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline ? { underline: true } : {}),
    },
  };
  if (horizontal || vertical || wrap || indent)
    style.alignment = { ...(horizontal ? { horizontal } : {}), ...(vertical ? { vertical: verticals[vertical] } : {}), ...(wrap ? { wrapText: true } : {}), ...(indent ? { indent } : {}) };
  if (fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(fill) };
  if (borders) style.border = Object.fromEntries(Object.entries(borders).map(([side, border]) => [side, line(border)]));
  if (numberFormat !== undefined) style.numFmt = numberFormat;
  if (locked === false) style.protection = { locked: false };
  return style;
}
