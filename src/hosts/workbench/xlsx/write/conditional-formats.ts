import { areaAddress } from '../../../../sheet/cells/address.ts';
import type { KeptFormat } from '../../book.ts';
import { toFile } from '../formula-names.ts';
import { asRead, dashes, edges, saidBy, type ReadRule } from '../read/conditional-formats.ts';
import type { Xml } from '../read/xml.ts';
import { escapedXml } from './texts.ts';

/** Conditional formats as the file has them: exceljs leaves out half of what a rule may show. */
export interface WrittenFormats {
  /** Looks that rules name by their place. */
  readonly dxfs: string[];
  /** For each sheet its elements, '' where it has no rule. */
  readonly sheets: readonly string[];
}

/** The file's own formats of numbers end long before. */
const firstNumberFormat = 400;

export function writtenFormats(sheets: readonly (readonly KeptFormat[])[]): WrittenFormats {
  const dxfs: string[] = [];
  return { dxfs, sheets: sheets.map((formats) => formats.map((format, place) => element(format, place + 1, dxfs)).join('')) };
}

function element(format: KeptFormat, priority: number, dxfs: string[]): string {
  const rule = ruleOf(format, priority, dxfs);
  return rule === '' ? '' : `<conditionalFormatting sqref="${format.areas.map(areaAddress).join(' ')}">${rule}</conditionalFormatting>`;
}

/** A rule that nobody has changed since it was read is written as it was; of others those with a formula. */
function ruleOf({ more, type }: KeptFormat, priority: number, dxfs: string[]): string {
  const { [asRead]: given, ...said } = more;
  const read = given as ReadRule | undefined;
  if (read && isSame(saidBy(read), said)) {
    const dxfId = read.look && String(dxfs.push(serialized(read.look)) - 1);
    return serialized({ ...read.rule, attributes: { ...read.rule.attributes, dxfId, priority: String(priority) } });
  }
  const formula = more['custom/rule/formula'];
  if (type !== 'Custom' || typeof formula !== 'string') return '';
  const dxfId = dxfs.push(lookOf(more, firstNumberFormat + dxfs.length)) - 1;
  const stop = more['stopIfTrue'] === true ? ' stopIfTrue="1"' : '';
  return `<cfRule type="expression" dxfId="${dxfId}" priority="${priority}"${stop}><formula>${escapedXml(toFile(formula.replace(/^=/u, '')))}</formula></cfRule>`;
}

const isSame = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  Object.keys({ ...one, ...other }).every((path) => (one[path] ?? false) === (other[path] ?? false));

type More = KeptFormat['more'];
const at = (more: More, path: string) => more[`custom/format/${path}`];
const color = (name: string, value: unknown) => (typeof value === 'string' ? `<${name} rgb="FF${value.slice(1).toUpperCase()}"/>` : '');

function lookOf(more: More, numberFormatId: number): string {
  const flags = [['b', 'bold'], ['i', 'italic'], ['strike', 'strikethrough']].map(([tag, name]) => (at(more, `font/${name!}`) === undefined ? '' : `<${tag!} val="${at(more, `font/${name!}`) ? 1 : 0}"/>`));
  const underline = at(more, 'font/underline');
  const font = `${flags.join('')}${typeof underline === 'string' ? `<u val="${underline.toLowerCase()}"/>` : ''}${color('color', at(more, 'font/color'))}`;
  const numberFormat = at(more, 'numberFormat');
  const fill = at(more, 'fill/color');
  return [
    '<dxf>',
    font === '' ? '' : `<font>${font}</font>`,
    typeof numberFormat === 'string' ? `<numFmt numFmtId="${numberFormatId}" formatCode="${escapedXml(numberFormat)}"/>` : '',
    typeof fill === 'string' ? `<fill><patternFill patternType="solid">${color('fgColor', fill)}${color('bgColor', fill)}</patternFill></fill>` : '',
    bordersOf(more),
    '</dxf>',
  ].join('');
}

function bordersOf(more: More): string {
  const lines = edges.map(([side, edge]) => {
    const style = Object.entries(dashes).find(([, name]) => name === at(more, `borders/${edge}/style`))?.[0];
    return style === undefined ? '' : `<${side} style="${style}">${color('color', at(more, `borders/${edge}/color`))}</${side}>`;
  });
  return lines.some((line) => line !== '') ? `<border>${lines.join('')}</border>` : '';
}

function serialized({ name, attributes, children, text }: Xml): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapedXml(value)}"`));
  return `<${name}${given.join('')}>${escapedXml(text.trim() === '' ? '' : text)}${children.map(serialized).join('')}</${name}>`;
}
