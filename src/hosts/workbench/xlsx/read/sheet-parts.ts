import { lastColumn, lastRow, type Area } from '../../../../sheet/cells/address.ts';
import type { KeptLink, KeptOfSheet, KeptPage, KeptTable, KeptValidation } from '../../book.ts';
import { nothingKept, type Stretch } from '../contents.ts';
import { fromFile } from '../formula-names.ts';
import { areasIn } from './areas.ts';
import { formatsOf, type RuleStyles } from './conditional-formats.ts';
import type { Relation } from './parts.ts';
import { unescaped } from './texts.ts';
import { child, childrenOf, isOn, numberIn, type Xml } from './xml.ts';

const bounded = (place: number | undefined, last: number) => Math.min(Math.max((place ?? 1) - 1, 0), last);

export const columnsOf = (sheet: Xml): Stretch[] =>
  (child(sheet, 'cols')?.children ?? []).flatMap(({ attributes: { min, max, width, hidden } }) => {
    const size = numberIn(width);
    if (size === undefined && !isOn(hidden)) return [];
    return { first: bounded(numberIn(min), lastColumn), last: bounded(numberIn(max), lastColumn), ...(size === undefined ? {} : { size }), ...(isOn(hidden) ? { hidden: true } : {}) };
  });

/** How far beyond the cells in use a merge is believed. */
const margin = 100;

/** Merged areas that do not overlap, cut to where the sheet is in use: files may claim any. */
export function mergesOf(sheet: Xml, used: { readonly row: number; readonly column: number }): Area[] {
  const taken: Area[] = [];
  const byRow = new Map<number, Area[]>();
  for (const { attributes } of child(sheet, 'mergeCells')?.children ?? []) {
    const [found] = areasIn(attributes['ref']);
    if (!found) continue;
    const area = { ...found, bottom: Math.min(found.bottom, Math.max(found.top, used.row) + margin), right: Math.min(found.right, Math.max(found.left, used.column) + margin) };
    if (area.top === area.bottom && area.left === area.right) continue;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
    if (rows.some((row) => byRow.get(row)?.some(({ left, right }) => left <= area.right && right >= area.left))) continue;
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), area]);
    taken.push(area);
  }
  return taken;
}

export function frozenIn(sheet: Xml): { readonly rows: number; readonly columns: number } {
  const pane = child(child(child(sheet, 'sheetViews'), 'sheetView'), 'pane');
  if (!pane?.attributes['state']?.startsWith('frozen')) return { rows: 0, columns: 0 };
  const { xSplit, ySplit } = pane.attributes;
  return { rows: Math.min(numberIn(ySplit) ?? 0, lastRow), columns: Math.min(numberIn(xSplit) ?? 0, lastColumn) };
}

const pointsInInch = 72;

function pageOf(sheet: Xml): KeptPage {
  const usual = nothingKept().page;
  const { orientation, paperSize, fitToWidth, fitToHeight } = child(sheet, 'pageSetup')?.attributes ?? {};
  const fits = isOn(child(child(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const given = child(sheet, 'pageMargins')?.attributes ?? {};
  const margins = Object.fromEntries(Object.entries(usual.margins).map(([side, points]) => [side, Math.round((numberIn(given[side]) ?? points / pointsInInch) * pointsInInch * 100) / 100])) as unknown as KeptPage['margins'];
  return {
    ...usual,
    landscape: orientation === 'landscape',
    paperSize: numberIn(paperSize),
    // Left out, they are one page; nought is as many as it takes.
    fitToWidth: fits ? (numberIn(fitToWidth) ?? 1) || undefined : undefined,
    fitToHeight: fits ? (numberIn(fitToHeight) ?? 1) || undefined : undefined,
    rowBreaks: (child(sheet, 'rowBreaks')?.children ?? []).flatMap(({ attributes: { id } }) => numberIn(id) ?? []),
    centerFooter: footerIn(child(child(sheet, 'headerFooter'), 'oddFooter')?.text ?? ''),
    margins,
  };
}

/** The middle part of a footer: from `&C` to the next part. */
const footerIn = (footer: string) => (/&C([\s\S]*?)(?:&[LR]|$)/u.exec(footer)?.[1] ?? '').trim();

const kinds: readonly KeptValidation['type'][] = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];

/** Validations of a sheet; those that name other sheets stand among its extensions. */
function validationsOf(sheet: Xml): KeptValidation[] {
  const extended = childrenOf(child(sheet, 'extLst'), 'ext').map((extension) => child(extension, 'dataValidations'));
  return [child(sheet, 'dataValidations'), ...extended].flatMap((list) => childrenOf(list, 'dataValidation').flatMap((element) => validationOf(element) ?? []));
}

const formulaIn = (element: Xml) => (child(element, 'f') ?? element).text;

function validationOf(element: Xml): KeptValidation | undefined {
  const { type, operator, allowBlank, sqref, promptTitle, prompt, errorTitle, error, errorStyle, showErrorMessage, showInputMessage } = element.attributes;
  const areas = areasIn(sqref ?? child(element, 'sqref')?.text);
  const kind = type === undefined || type === 'none' ? 'any' : kinds.find((each) => each === type);
  if (!kind || areas.length === 0) return undefined;
  const style = errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop';
  return {
    areas,
    type: kind,
    ...(operator === undefined ? {} : { operator }),
    formulas: ['formula1', 'formula2'].flatMap((name) => (child(element, name) ? fromFile(formulaIn(child(element, name)!)) : [])),
    allowBlank: kind === 'any' || isOn(allowBlank),
    ...(isOn(showInputMessage) && (prompt || promptTitle) ? { prompt: { title: unescaped(promptTitle ?? ''), message: unescaped(prompt ?? '') } } : {}),
    ...(isOn(showErrorMessage) ? { error: { title: unescaped(errorTitle ?? ''), message: unescaped(error ?? ''), style } } : {}),
  };
}

function protectionOf(sheet: Xml): KeptOfSheet['protection'] {
  const protection = child(sheet, 'sheetProtection');
  return protection && isOn(protection.attributes['sheet']) ? { password: undefined, options: optionsIn(protection.attributes) } : undefined;
}

/** How a file keeps a password, without the password. */
export const hashed = ['algorithmName', 'hashValue', 'saltValue', 'spinCount'] as const;

/** What a protected sheet still allows, by Office.js's names: the file says what it forbids. */
export const allowances = {
  allowFormatCells: 'formatCells', allowFormatColumns: 'formatColumns', allowFormatRows: 'formatRows', allowInsertColumns: 'insertColumns', allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks', allowDeleteColumns: 'deleteColumns', allowDeleteRows: 'deleteRows', allowSort: 'sort', allowAutoFilter: 'autoFilter', allowPivotTables: 'pivotTables',
} as const;

const optionsIn = (attributes: Xml['attributes']): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(allowances).flatMap(([allowance, forbidden]) => (attributes[forbidden] !== undefined && !isOn(attributes[forbidden]) ? [[allowance, true]] : []))),
  ...Object.fromEntries(hashed.flatMap((name) => (attributes[name] === undefined ? [] : [[name, name === 'spinCount' ? Number(attributes[name]) : attributes[name]]]))),
});

function linksOf(sheet: Xml, relations: readonly Relation[]): KeptLink[] {
  return (child(sheet, 'hyperlinks')?.children ?? []).flatMap(({ attributes: { ref, id, location, tooltip } }) => {
    const [area] = areasIn(ref);
    const address = relations.find((relation) => relation.id === id)?.target;
    return area && (address ?? location) !== undefined ? [{ area, reference: location, address, tip: tooltip }] : [];
  });
}

/** What the grid does not hold of a sheet, as its own part has it. */
export const keptOf = (sheet: Xml, tables: KeptTable[], styles: RuleStyles, relations: readonly Relation[]): KeptOfSheet => ({
  ...nothingKept(),
  tables,
  links: linksOf(sheet, relations),
  formats: formatsOf(sheet, styles),
  validations: validationsOf(sheet),
  protection: protectionOf(sheet),
  filter: areasIn(child(sheet, 'autoFilter')?.attributes['ref'])[0],
  page: pageOf(sheet),
});

export function tableOf(table: Xml): KeptTable | undefined {
  const { id = '', displayName, name, ref, headerRowCount, totalsRowCount } = table.attributes;
  const [area] = areasIn(ref);
  if (!area) return undefined;
  const style = child(table, 'tableStyleInfo')?.attributes['name'] ?? '';
  return { id, name: displayName ?? name ?? `Table${id}`, area, headings: headerRowCount !== '0', totals: totalsRowCount !== undefined && totalsRowCount !== '0', style };
}
