import type ExcelJS from 'exceljs';
import { addressOf, areaAddress } from '../../../../sheet/cells/address.ts';
import { isError, type CellValue } from '../../../../sheet/cells/cell.ts';
import type { CellContents, SheetContents } from '../contents.ts';
import { toFile } from '../formula-names.ts';
import { escaped } from './texts.ts';

/** The errors that files know; what came later is stored as the general one. */
const errors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

const plain = (value: CellValue): ExcelJS.CellValue => {
  if (isError(value)) return { error: (errors.includes(value.error) ? value.error : '#VALUE!') as ExcelJS.CellErrorValue['error'] };
  return typeof value === 'string' ? escaped(value) : value;
};

/** Functions whose results may fill several cells: without a mark Excel would put an `@` before them. */
const mayGiveMany = /(?<![\p{L}\p{N}_.])(?:TIREK\.\w+|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|TEXTSPLIT|MAP|SCAN|BYROW|BYCOL|MAKEARRAY)\(/iu;

function valueOf({ row, column, value, formula, spill }: CellContents): ExcelJS.CellValue {
  if (formula === undefined) return plain(value);
  // exceljs writes a number for a result that it does not know, and nothing for null.
  const result = plain(value) as ExcelJS.CellFormulaValue['result'];
  const content = { formula: toFile(formula.slice(1)), ...(value === null ? {} : { result: result! }) };
  if (!spill && !mayGiveMany.test(formula)) return content as ExcelJS.CellFormulaValue;
  const area = { top: row, left: column, bottom: row + (spill?.length ?? 1) - 1, right: column + (spill?.[0]?.length ?? 1) - 1 };
  return { ...content, shareType: 'array', ref: areaAddress(area) } as ExcelJS.CellFormulaValue;
}

/** Writes the cells of a sheet. Returns the addresses of formulas that spill, or might. */
export function writeCells(page: ExcelJS.Worksheet, { cells }: SheetContents, styles: readonly Partial<ExcelJS.Style>[]): string[] {
  const spilling: string[] = [];
  for (const contents of cells) {
    const { row, column, look, spill } = contents;
    const cell = page.getCell(row + 1, column + 1);
    if (look !== undefined) cell.style = styles[look]!;
    const value = valueOf(contents);
    if (value === null) continue;
    cell.value = value;
    if (typeof value === 'object' && 'shareType' in value) spilling.push(addressOf(row, column));
    spill?.forEach((line, down) => line.forEach((each, across) => (down + across > 0 && each !== null ? (page.getCell(row + 1 + down, column + 1 + across).value = plain(each)) : undefined)));
  }
  return spilling;
}
