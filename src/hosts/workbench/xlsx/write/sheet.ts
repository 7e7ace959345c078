import type ExcelJS from 'exceljs';
import { areaAddress, addressOf } from '../../../../sheet/cells/address.ts';
import { textOf } from '../../../../sheet/cells/cell.ts';
import { inAttribute, printAreaOf, tableHeadings, validationTypeOf } from '../../../../sheet/files/written-parts.ts';
import type { KeptOfSheet, KeptTable, KeptValidation } from '../../book.ts';
import type { SheetContents } from '../contents.ts';
import { toFile } from '../formula-names.ts';
import { allowances, hashed } from '../read/sheet-parts.ts';
import { writeCells } from './cells.ts';
import { escaped } from './texts.ts';

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const pointsInInch = 72;

const inches = (points: number) => points / pointsInInch;

function pageSetup({ page: { landscape, paperSize, fitToWidth, fitToHeight, titleRows, printArea, margins } }: KeptOfSheet): Partial<ExcelJS.PageSetup> {
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return {
    orientation: landscape ? 'landscape' : 'portrait',
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fits ? { fitToPage: true, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 } : {}),
    ...(titleRows ? { printTitlesRow: `${titleRows[0] + 1}:${titleRows[1] + 1}` } : {}),
    ...(printArea ? { printArea: printAreaOf(printArea) } : {}),
    margins: { left: inches(margins.left), right: inches(margins.right), top: inches(margins.top), bottom: inches(margins.bottom), header: inches(margins.header), footer: inches(margins.footer) },
  };
}

/** Adds a sheet with all that it holds. Returns the addresses of formulas that spill, or might. */
export function writeSheet(book: ExcelJS.Workbook, sheet: SheetContents, styles: readonly Partial<ExcelJS.Style>[]): string[] {
  const { frozen: { rows, columns }, usual, kept } = sheet;
  const page = book.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    views: rows + columns > 0 ? [{ state: 'frozen', xSplit: columns, ySplit: rows }] : [{ state: 'normal' }],
    properties: { ...(usual.rowHeight === undefined ? {} : { defaultRowHeight: usual.rowHeight }), ...(usual.columnWidth === undefined ? {} : { defaultColWidth: usual.columnWidth }) },
    pageSetup: pageSetup(kept),
    headerFooter: kept.page.centerFooter === '' ? {} : { oddFooter: `&C${kept.page.centerFooter}` },
  });
  writeSizes(page, sheet);
  for (const table of kept.tables) writeTable(page, table, sheet);
  const spilling = writeCells(page, sheet, styles);
  for (const table of kept.tables) writeHeadings(page, table, sheet);
  for (const { top, left, bottom, right } of sheet.merges) page.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  for (const row of kept.page.rowBreaks) page.getRow(row).addPageBreak();
  for (const validation of kept.validations) writeValidation(page, validation);
  if (kept.filter) page.autoFilter = areaAddress(kept.filter);
  if (kept.protection) protect(page, kept.protection);
  return spilling;
}

function writeSizes(page: ExcelJS.Worksheet, { rows, columns }: SheetContents): void {
  for (const { first, last, size, hidden } of columns)
    for (let place = first; place <= last; place++) {
      const column = page.getColumn(place + 1);
      if (size !== undefined) column.width = size;
      if (hidden) column.hidden = true;
    }
  for (const { first, last, size, hidden } of rows)
    for (let place = first; place <= last; place++) {
      const row = page.getRow(place + 1);
      if (size !== undefined) row.height = size;
      if (hidden) row.hidden = true;
    }
}

/** The headings of a table: the file names its columns by them. */
function headingsOf({ area, headings }: KeptTable, { cells }: SheetContents): string[] {
  const texts = Array.from({ length: area.right - area.left + 1 }, () => '');
  if (headings) for (const { row, column, value } of cells) if (row === area.top && column >= area.left && column <= area.right) texts[column - area.left] = escaped(textOf(value));
  return tableHeadings(texts);
}

const dataRows = ({ area, headings, totals }: KeptTable) => area.bottom - area.top + 1 - Number(headings) - Number(totals);

/** exceljs fills the cells of a table anew: it goes first, the cells follow. */
function writeTable(page: ExcelJS.Worksheet, table: KeptTable, sheet: SheetContents): void {
  if (dataRows(table) < 1) return;
  const columns = headingsOf(table, sheet).map((name) => ({ name: inAttribute(name), filterButton: true }));
  page.addTable({
    name: table.name,
    ref: addressOf(table.area.top, table.area.left),
    headerRow: table.headings,
    totalsRow: table.totals,
    style: { theme: (table.style || null) as NonNullable<ExcelJS.TableStyleProperties['theme']>, showRowStripes: true },
    columns,
    rows: Array.from({ length: dataRows(table) }, () => columns.map(() => null)),
  });
}

/** Excel repairs a file whose table has other headings than its cells show. */
function writeHeadings(page: ExcelJS.Worksheet, table: KeptTable, sheet: SheetContents): void {
  if (dataRows(table) < 1 || !table.headings) return;
  headingsOf(table, sheet).forEach((name, across) => (page.getCell(table.area.top + 1, table.area.left + across + 1).value = name));
}

function writeValidation(page: ExcelJS.Worksheet, { areas, type, operator, formulas, allowBlank, prompt, error }: KeptValidation): void {
  const { dataValidations } = page as unknown as { readonly dataValidations: { add(address: string, validation: object): void } };
  for (const area of areas)
    dataValidations.add(areaAddress(area), {
      type: validationTypeOf(type),
      allowBlank,
      formulae: formulas.map(toFile),
      ...(operator === undefined ? {} : { operator }),
      ...(prompt ? { showInputMessage: true, promptTitle: inAttribute(escaped(prompt.title)), prompt: inAttribute(escaped(prompt.message)) } : {}),
      ...(error ? { showErrorMessage: true, errorStyle: error.style, errorTitle: inAttribute(escaped(error.title)), error: inAttribute(escaped(error.message)) } : {}),
    });
}

/** Set as exceljs keeps it: its own `protect` makes a password anew, and waits for it. */
function protect(page: ExcelJS.Worksheet, { options }: NonNullable<KeptOfSheet['protection']>): void {
  const allowed = Object.entries(allowances).map(([allowance, name]) => [name, options[allowance] === true]);
  const hash = hashed.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  Object.assign(page, { sheetProtection: { sheet: true, ...Object.fromEntries([...allowed, ...hash]) } });
}
