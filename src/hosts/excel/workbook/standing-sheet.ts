import type { Area } from '../../../sheet/cells/address.ts';
import type { Content, StandingSheet } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { keptOf, loadKept } from './kept.ts';
import { areaOf } from './read-sheets.ts';
import { valueOfCell } from './shown-cell.ts';

/** A sheet as it is being looked at: what is asked for comes with the next round trip. */
export interface LookedStanding {
  readonly page: Excel.Worksheet;
  /** What is in use now. */
  readonly used: Excel.Range;
  /** From A1, as large as the sheet was known to be; undefined where it was blank. */
  readonly cells: Excel.Range | undefined;
  readonly merged: readonly Excel.RangeAreas[];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Reads a sheet with its formulas. Two round trips. */
export async function standingSheet(context: Excel.RequestContext, sync: () => Promise<void>, sheet: string): Promise<StandingSheet> {
  const page = context.workbook.worksheets.getItemOrNullObject(sheet).load('id,name');
  const used = usedIn(page);
  await sync();
  if (page.isNullObject) refuseBatch({ code: 'sheet-gone', args: { sheet } });
  const looked = lookAtStanding(page, sizeOf(used));
  await sync();
  return standingOf(looked);
}

const usedIn = (page: Excel.Worksheet) => page.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');

const sizeOf = (used: Excel.Range): Size => (used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount });

/** Excel names no more than 512 merged areas at once. */
const bandRows = 50;

/** So many blank columns beside those in use may be merged, or look like something, as well. */
export const beside = 12;

export function lookAtStanding(page: Excel.Worksheet, { rows, columns }: Size): LookedStanding {
  const used = usedIn(page);
  if (rows === 0) return { page, used, cells: undefined, merged: [] };
  const bands = Array.from({ length: Math.ceil(rows / bandRows) }, (_, band) => page.getRangeByIndexes(band * bandRows, 0, Math.min(bandRows, rows - band * bandRows), columns + beside));
  const merged = bands.map((band) => band.getMergedAreasOrNullObject().load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'));
  return { page, used, cells: loadKept(page.getRangeByIndexes(0, 0, rows, columns)), merged };
}

export function standingOf({ page, used, cells, merged }: LookedStanding): StandingSheet {
  const all = merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf)));
  const merges = [...new Map(all.map((area) => [`${area.top} ${area.left}`, area])).values()];
  const rows = cells ? cells.formulas.map((row, at) => (row as unknown[]).map((_, column) => contentOf(cells, at, column))) : [];
  return { name: page.name, cells: rows, merges, print: printOf(sizeOf(used), rows, merges) };
}

/** What cells hold, and how they are merged; how they look may change meanwhile. */
const printOf = ({ rows, columns }: Size, cells: StandingSheet['cells'], merges: readonly Area[]): string =>
  JSON.stringify([rows, columns, cells.map((row) => row.map((content) => content?.formula ?? (content ? [content.value] : null))), merges.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort()]);

function contentOf(range: Excel.Range, row: number, column: number): Content | undefined {
  const { formula, isText, numberFormat } = keptOf(range, row, column);
  if (formula === '') return undefined;
  const value = range.values[row]![column] as string | number | boolean;
  if (isText) return { value, numberFormat };
  return typeof formula === 'string' && formula.startsWith('=') ? { value: valueOfCell(value), formula: formula.slice(1), numberFormat } : { value: valueOfCell(value), numberFormat };
}

export const sizeOfStanding = ({ cells }: StandingSheet): Size => ({ rows: cells.length, columns: Math.max(0, ...cells.map(({ length }) => length)) });
