import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { addressOf, areaAddress } from '../../sheet/cells/address.ts';
import { isError, textOf } from '../../sheet/cells/cell.ts';
import { lawfulText } from '../../sheet/files/lawful-text.ts';
import { withLinkElements } from '../../sheet/files/link-elements.ts';
import { inAttribute, printAreaOf, tableHeadings, validationTypeOf } from '../../sheet/files/written-parts.ts';
import { linkReference } from '../../sheet/link-reference.ts';
import { lookOf } from '../../sheet/role-looks.ts';
import { validationTerms } from '../../sheet/validation-terms.ts';
import type { NewTable, NewValidation } from '../../sheet/new-sheet-parts.ts';
import type { CellRole, NewCell, NewSheet } from '../../sheet/workbook.ts';

const thin: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};
/** A role's look in the words of exceljs. */
function styleOf(role: CellRole, column: number): Partial<ExcelJS.Style> {
  const { bold, size, across, lines, shade } = lookOf(role, column);
  return {
    font: { name: 'Calibri', size, bold },
    alignment: { horizontal: across, vertical: 'middle', wrapText: true },
    ...(lines ? { border: thin } : {}),
    ...(shade ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${shade.slice(1)}` } } } : {}),
  };
}

/** Writes new sheets as an .xlsx file that stands by itself: values, formulas with their values, layout to print. */
export async function writeXlsx(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Tirek';
  for (const sheet of sheets) addSheet(book, sheet);
  return withLinks(await book.xlsx.writeBuffer(), sheets);
}

/** exceljs writes links between sheets as if they led outside the workbook. */
async function withLinks(bytes: ArrayBuffer, sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const links = sheets.map(({ cells }) => cells.flatMap(({ row, column, link }) => (link ? [{ address: addressOf(row, column), location: linkReference(link) }] : [])));
  if (links.every(({ length }) => length === 0)) return new Uint8Array(bytes);
  const archive = await JSZip.loadAsync(bytes);
  for (const [place, own] of links.entries()) {
    const part = `xl/worksheets/sheet${place + 1}.xml`;
    archive.file(part, withLinkElements(await archive.file(part)!.async('string'), own));
  }
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function addSheet(book: ExcelJS.Workbook, sheet: NewSheet): void {
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  const page = book.addWorksheet(sheet.name, {
    ...(rows + columns > 0 ? { views: [{ state: 'frozen', xSplit: columns, ySplit: rows }] } : {}),
    pageSetup: {
      ...(sheet.printArea ? { printArea: printAreaOf(sheet.printArea) } : {}),
      paperSize: 9,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${sheet.repeatRows[0] + 1}:${sheet.repeatRows[1] + 1}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
  sheet.widths.forEach((width, column) => (page.getColumn(column + 1).width = inFile(width)));
  for (const [row, height] of Object.entries(sheet.heights)) page.getRow(Number(row) + 1).height = height;
  for (const table of sheet.tables ?? []) writeTable(page, table, sheet.cells);
  for (const cell of sheet.cells) writeCell(page, cell);
  for (const table of sheet.tables ?? []) headingsOf(table, sheet.cells).forEach((name, across) => (page.getCell(table.area.top + 1, table.area.left + across + 1).value = name));
  for (const validation of sheet.validations ?? []) writeValidation(page, validation);
  for (const row of sheet.breaks) page.getRow(row).addPageBreak();
  for (const { top, left, bottom, right } of sheet.merges) page.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

/** Characters of a column as a file has them: with the margin of five pixels, which Excel leaves out where it shows them. */
const inFile = (characters: number) => characters + 5 / 7;

const headingsOf = ({ area }: NewTable, cells: readonly NewCell[]): string[] =>
  tableHeadings(Array.from({ length: area.right - area.left + 1 }, (_, across) => lawfulText(textOf(cells.find(({ row, column }) => row === area.top && column === area.left + across)?.value ?? null))));

/** exceljs fills the cells of a table anew: it goes first, the cells follow. */
function writeTable(page: ExcelJS.Worksheet, table: NewTable, cells: readonly NewCell[]): void {
  const { name, area } = table;
  const columns = headingsOf(table, cells).map((heading) => ({ name: inAttribute(heading), filterButton: true }));
  const rows = Array.from({ length: Math.max(1, area.bottom - area.top) }, () => columns.map(() => null));
  page.addTable({ name, ref: addressOf(area.top, area.left), headerRow: true, style: { theme: 'TableStyleLight15', showRowStripes: true }, columns, rows });
}

function writeValidation(page: ExcelJS.Worksheet, validation: NewValidation): void {
  const { type, formulas, prompt, error } = validationTerms(validation);
  const { dataValidations } = page as unknown as { readonly dataValidations: { add(address: string, validation: object): void } };
  const said = (text: string) => inAttribute(lawfulText(text));
  dataValidations.add(areaAddress(validation.area), {
    type: validationTypeOf(type),
    allowBlank: true,
    formulae: formulas,
    ...(prompt ? { showInputMessage: true, promptTitle: said(prompt.title), prompt: said(prompt.message) } : {}),
    ...(error ? { showErrorMessage: true, errorStyle: error.style, ...(error.message === '' ? {} : { errorTitle: said(error.title), error: said(error.message) }) } : {}),
  });
}

function writeCell(page: ExcelJS.Worksheet, { row, column, value, formula, role, numberFormat }: NewCell): void {
  const cell = page.getCell(row + 1, column + 1);
  cell.style = styleOf(role, column);
  const plain = isError(value) ? value.error : typeof value === 'string' ? lawfulText(value) : value;
  // A text is a text, whatever it starts with: exceljs stores it as a shared string, never as a formula.
  cell.value = formula === undefined ? plain : { formula, result: plain ?? '', date1904: false };
  if (numberFormat !== undefined) cell.numFmt = numberFormat;
  else if (typeof value === 'string' && formula === undefined) cell.numFmt = '@';
}
