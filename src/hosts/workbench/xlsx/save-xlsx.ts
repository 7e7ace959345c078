import ExcelJS from 'exceljs';
import type { BookContents } from './contents.ts';
import { withAdditions } from './write/additions.ts';
import { writtenFormats } from './write/conditional-formats.ts';
import { writeSheet } from './write/sheet.ts';
import { styleOf } from './write/styles.ts';

/** A workbook as an .xlsx file: all that its contents say, formulas with their values. */
export async function saveXlsx({ sheets, looks, active, kept }: BookContents): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Tirek';
  book.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: active, visibility: 'visible' }];
  const styles = looks.map(styleOf);
  const spilling = sheets.map((sheet) => writeSheet(book, sheet, styles));
  return withAdditions(await book.xlsx.writeBuffer(), { spilling, formats: writtenFormats(sheets.map((sheet) => sheet.kept.formats)), links: sheets.map((sheet) => sheet.kept.links), kept });
}
