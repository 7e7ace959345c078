import type { Border, CellLook, Side } from '../../book.ts';
import { colorOf, type Theme } from './colors.ts';
import { numberFormat } from './number-formats.ts';
import { child, childrenOf, isOn, numberIn, type Xml } from './xml.ts';

const isSet = (element: Xml | undefined) => element !== undefined && (element.attributes['val'] === undefined || isOn(element.attributes['val']));
const valueOf = (element: Xml | undefined, name: string) => child(element, name)?.attributes['val'];

/** Excel's own font for cells that say nothing. */
const standard = { fontName: 'Calibri', fontSize: 11, fontColor: '#000000' };

function fontLook(font: Xml | undefined, theme: Theme): CellLook {
  const look: CellLook = {
    fontName: valueOf(font, 'name') ?? standard.fontName,
    fontSize: numberIn(valueOf(font, 'sz')) ?? standard.fontSize,
    fontColor: colorOf(child(font, 'color'), theme) ?? standard.fontColor,
    ...(isSet(child(font, 'b')) ? { bold: true } : {}),
    ...(isSet(child(font, 'i')) ? { italic: true } : {}),
    ...(child(font, 'u') && valueOf(font, 'u') !== 'none' ? { underline: true } : {}),
  };
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => standard[name as keyof typeof standard] !== value));
}

function fillLook(fill: Xml | undefined, theme: Theme): CellLook {
  const pattern = child(fill, 'patternFill');
  const color = pattern?.attributes['patternType'] === 'solid' ? colorOf(child(pattern, 'fgColor'), theme) : undefined;
  return color === undefined ? {} : { fill: color };
}

const borderStyles: Readonly<Record<string, Border['style']>> = {
  thin: 'thin', medium: 'medium', thick: 'thick', dashed: 'dashed', dotted: 'dotted', double: 'double', hair: 'hair',
  mediumDashed: 'dashed', dashDot: 'dashed', mediumDashDot: 'dashed', dashDotDot: 'dotted', mediumDashDotDot: 'dotted', slantDashDot: 'dashed',
};
const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];

function borderLook(border: Xml | undefined, theme: Theme): CellLook {
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of sides) {
    const line = child(border, side);
    const style = borderStyles[line?.attributes['style'] ?? ''];
    if (style) borders[side] = { style, color: colorOf(child(line, 'color'), theme) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

const horizontals: Readonly<Record<string, NonNullable<CellLook['horizontal']>>> = { left: 'left', center: 'center', right: 'right', justify: 'justify', fill: 'fill', centerContinuous: 'center', distributed: 'justify' };
const verticals: Readonly<Record<string, NonNullable<CellLook['vertical']>>> = { top: 'top', center: 'center', justify: 'center', distributed: 'center' };

function alignmentLook(alignment: Xml | undefined): CellLook {
  const { horizontal = '', vertical = '', wrapText, indent } = alignment?.attributes ?? {};
  const steps = numberIn(indent) ?? 0;
  return {
    ...(horizontals[horizontal] ? { horizontal: horizontals[horizontal] } : {}),
    ...(verticals[vertical] ? { vertical: verticals[vertical] } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
    ...(steps > 0 ? { indent: steps } : {}),
  };
}

/** The looks that cells of a workbook name by their place in the part of styles. */
export function looksOf(styles: Xml | undefined, theme: Theme): readonly CellLook[] {
  const list = (name: string) => child(styles, name)?.children ?? [];
  const [fonts, fills, borders] = [list('fonts').map((font) => fontLook(font, theme)), list('fills').map((fill) => fillLook(fill, theme)), list('borders').map((border) => borderLook(border, theme))];
  const formats = new Map(list('numFmts').map(({ attributes: { numFmtId, formatCode } }) => [Number(numFmtId), formatCode ?? '']));
  return childrenOf(child(styles, 'cellXfs'), 'xf').map((xf) => {
    const { fontId = '0', fillId = '0', borderId = '0', numFmtId = '0' } = xf.attributes;
    const format = numberFormat(Number(numFmtId), formats);
    const open = child(xf, 'protection')?.attributes['locked'];
    return {
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentLook(child(xf, 'alignment')),
      ...(format === undefined ? {} : { numberFormat: format }),
      ...(open !== undefined && !isOn(open) ? { locked: false } : {}),
    };
  });
}
