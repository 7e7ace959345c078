import type { KeptFormat } from '../../book.ts';
import { fromFile } from '../formula-names.ts';
import { colorOf, type Theme } from './colors.ts';
import { areasIn } from './areas.ts';
import { child, childrenOf, isOn, numberIn, type Xml } from './xml.ts';

/** What the rules of conditional formats look like: the part of styles, and the colours of the theme. */
export interface RuleStyles {
  readonly dxfs: readonly Xml[];
  readonly theme: Theme;
}

/** A rule as the file has it, so that it is written again as it was. Under this name among what a format says. */
export const asRead = 'file';

export interface ReadRule {
  readonly rule: Xml;
  readonly look: Xml | undefined;
}

/** The types of Office.js by those of the file; a rule of another type is one of its presets. */
const types: Readonly<Record<string, string>> = {
  expression: 'Custom', cellIs: 'CellValue', colorScale: 'ColorScale', dataBar: 'DataBar', iconSet: 'IconSet', top10: 'TopBottom',
  containsText: 'ContainsText', notContainsText: 'ContainsText', beginsWith: 'ContainsText', endsWith: 'ContainsText',
};

/** Conditional formats of a sheet, the first to be drawn first. */
export function formatsOf(sheet: Xml, { dxfs, theme }: RuleStyles): KeptFormat[] {
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((element) => {
    const areas = areasIn(element.attributes['sqref']);
    return areas.length === 0 ? [] : childrenOf(element, 'cfRule').map((rule) => ({ areas, rule, look: dxfs[numberIn(rule.attributes['dxfId']) ?? -1] }));
  });
  const priority = ({ rule }: ReadRule) => numberIn(rule.attributes['priority']) ?? Infinity;
  return found
    .sort((a, b) => priority(a) - priority(b))
    .map(({ areas, ...found }) => {
      const read: ReadRule = { rule: inPlainColors(found.rule, theme), look: found.look && inPlainColors(found.look, theme) };
      return { id: `{${crypto.randomUUID().toUpperCase()}}`, areas, type: types[read.rule.attributes['type'] ?? ''] ?? 'PresetCriteria', more: { ...saidBy(read), [asRead]: read } };
    });
}

/** Places among other rules and looks, which are new in every file; and what belongs to the file's extensions. */
const ofTheFile = new Set(['dxfId', 'priority', 'uid', 'extLst']);

/** A saved file has a theme of its own: colours are named by themselves from here on. */
function inPlainColors({ name, attributes, children, text }: Xml, theme: Theme): Xml {
  const color = attributes['theme'] === undefined ? undefined : colorOf({ name, attributes, children, text }, theme);
  const own = Object.fromEntries(Object.entries(attributes).filter(([key]) => !ofTheFile.has(key)));
  return {
    name,
    text,
    attributes: color === undefined ? own : { rgb: `FF${color.slice(1).toUpperCase()}` },
    children: children.filter((each) => !ofTheFile.has(each.name)).map((each) => inPlainColors(each, theme)),
  };
}

/** What a rule says, by its paths in Office.js; of rules with a formula only. */
export function saidBy({ rule, look }: ReadRule): Record<string, unknown> {
  const more: Record<string, unknown> = isOn(rule.attributes['stopIfTrue']) ? { stopIfTrue: true } : {};
  const formula = child(rule, 'formula')?.text;
  if (rule.attributes['type'] !== 'expression' || formula === undefined) return more;
  more['custom/rule/formula'] = `=${fromFile(formula)}`;
  for (const [path, value] of Object.entries(looksOf(look))) if (value !== undefined) more[`custom/format/${path}`] = value;
  return more;
}

function looksOf(look: Xml | undefined): Record<string, unknown> {
  const [font, fill] = [child(look, 'font'), child(child(look, 'fill'), 'patternFill')];
  const pattern = fill?.attributes['patternType'] ?? 'solid';
  return {
    'fill/color': pattern === 'solid' ? shown(colorOf(child(fill, 'bgColor'), [])) : undefined,
    'font/color': shown(colorOf(child(font, 'color'), [])),
    'font/bold': flagIn(font, 'b'),
    'font/italic': flagIn(font, 'i'),
    'font/strikethrough': flagIn(font, 'strike'),
    'font/underline': underlineIn(font),
    numberFormat: child(look, 'numFmt')?.attributes['formatCode'],
    ...bordersOf(child(look, 'border')),
  };
}

const shown = (color: string | undefined) => color?.toUpperCase();

function flagIn(font: Xml | undefined, name: string): boolean | undefined {
  const element = child(font, name);
  return element && (element.attributes['val'] === undefined || isOn(element.attributes['val']));
}

function underlineIn(font: Xml | undefined): string | undefined {
  const underline = child(font, 'u');
  if (!underline) return undefined;
  const { val = 'single' } = underline.attributes;
  return val === 'none' ? 'None' : val.startsWith('double') ? 'Double' : 'Single';
}

/** The lines that a conditional format may draw, by the file's names. */
export const dashes: Readonly<Record<string, string>> = { thin: 'Continuous', dashed: 'Dash', dashDot: 'DashDot', dashDotDot: 'DashDotDot', dotted: 'Dot' };
export const edges = [['left', 'EdgeLeft'], ['right', 'EdgeRight'], ['top', 'EdgeTop'], ['bottom', 'EdgeBottom']] as const;

const bordersOf = (border: Xml | undefined): Record<string, unknown> =>
  Object.fromEntries(
    edges.flatMap(([side, edge]) => {
      const line = child(border, side);
      const style = dashes[line?.attributes['style'] ?? ''];
      return style === undefined ? [] : [[`borders/${edge}/style`, style], [`borders/${edge}/color`, shown(colorOf(child(line, 'color'), []))]];
    }),
  );
