import { areaAddress, type Area } from '../../../sheet/cells/address.ts';
import type { AmendedTrace, Amendment, StandingSheet, Trace } from '../../../sheet/workbook.ts';
import { areaAround, writeCells } from './amended-cells.ts';
import { chartsBefore, drawChartData, keptPages, layOutPages, lookAtPages, type KeptPages, type LookedPages } from './amend-pages.ts';
import { refuseBatch } from './batch.ts';
import { askForLooks, changedRows, type KeptLooks } from './kept-looks.ts';
import { moveRows, rowMoves } from './move-rows.ts';
import { beside, lookAtStanding, sizeOfStanding, standingOf, type LookedStanding } from './standing-sheet.ts';
import { putBack } from './take-back-amended.ts';

interface Wished {
  readonly amendment: Amendment;
  readonly seen: StandingSheet;
}

/** What is needed to put an amended sheet back, besides its cells. */
export interface KeptOfAmended {
  readonly looks: KeptLooks;
  readonly pages: KeptPages;
  readonly charts: ReturnType<typeof chartsBefore>;
}

interface Looked extends Wished {
  readonly page: Excel.Worksheet;
  readonly standing: LookedStanding;
  readonly filter: Excel.AutoFilter;
  readonly tables: Excel.TableScopedCollection | undefined;
  readonly looks: () => KeptLooks;
  readonly pages: LookedPages;
}

/**
 * Makes sheets stand as they shall. Whole rows are put in and taken out, so that what a person wrote moves along. Three round
 * trips; where the last fails, everything is put back.
 *
 * Refuses  `sheet-gone`, `target-protected`, `target-filtered`, `target-in-table`, `target-changed`
 */
export async function amendSheets(context: Excel.RequestContext, sync: () => Promise<void>, wished: readonly Wished[]): Promise<Trace> {
  const looked = wished.map((one) => lookAt(context, one));
  await sync();
  looked.forEach(refuse);
  const kept = looked.map(keptOf);
  for (const { page, amendment, seen } of looked) moveRows(page, rowMoves(amendment.rows, sizeOfStanding(seen).rows), columnsWritten(amendment));
  await sync();
  try {
    const after = looked.map(amend);
    await sync();
    const amended = looked.map(({ page, amendment, seen }, place): AmendedTrace => ({ sheetId: page.id, sheet: page.name, amendment, before: seen, after: standingOf(after[place]!), kept: kept[place]! }));
    return { sheets: [], blocks: [], amended };
  } catch (error) {
    await putAllBack(looked, kept, sync);
    throw error;
  }
}

const columnsWritten = ({ cells }: Amendment) => Math.max(0, ...cells.map(({ column }) => column + 1));

function lookAt(context: Excel.RequestContext, { amendment, seen }: Wished): Looked {
  const page = context.workbook.worksheets.getItemOrNullObject(amendment.sheet).load('id,name');
  page.protection.load('protected');
  const { cells } = amendment;
  const size = sizeOfStanding(seen);
  return {
    amendment,
    seen,
    page,
    standing: lookAtStanding(page, size),
    filter: page.autoFilter.load('isDataFiltered'),
    tables: cells.length > 0 ? page.getRange(areaAddress(areaAround(cells))).getTables(false).load('items/name') : undefined,
    looks: askForLooks(page, changedRows(amendment, seen), Math.max(size.columns, columnsWritten(amendment)) + beside),
    pages: lookAtPages(page),
  };
}

function refuse({ page, amendment: { sheet }, seen, standing, filter, tables }: Looked): void {
  if (page.isNullObject) refuseBatch({ code: 'sheet-gone', args: { sheet } });
  if (page.protection.protected) refuseBatch({ code: 'target-protected', args: { sheet } });
  if (filter.isDataFiltered) refuseBatch({ code: 'target-filtered', args: { sheet } });
  const [table] = tables?.items ?? [];
  if (table) refuseBatch({ code: 'target-in-table', args: { sheet, table: table.name } });
  if (standingOf(standing).print !== seen.print) refuseBatch({ code: 'target-changed', args: { sheet } });
}

const keptOf = ({ looks, pages, amendment, seen }: Looked): KeptOfAmended => ({ looks: looks(), pages: keptPages(pages), charts: chartsBefore(amendment, sizeOfStanding(seen).rows) });

/** Orders everything but the rows, and asks how the sheet stands then. */
function amend({ page, amendment, seen, standing, pages }: Looked): LookedStanding {
  const { rows, cells, merges, unmerges, heights, breaks, printArea, charts } = amendment;
  for (const area of unmerges) page.getRange(areaAddress(area)).unmerge();
  writeCells(page, cells, (row, column) => (standing.cells?.numberFormat[rows[row] ?? -1]?.[column] as string | undefined) ?? 'General');
  for (const area of [...parted(seen, amendment), ...merges]) page.getRange(areaAddress(area)).merge();
  for (const [row, height] of Object.entries(heights)) page.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  layOutPages(page, { breaks, printArea }, keptPages(pages));
  drawChartData(page, pages.charts, charts);
  const lowest = cells.reduce((most, { row }) => Math.max(most, row + 1), rows.length);
  return lookAtStanding(page, { rows: lowest, columns: Math.max(sizeOfStanding(seen).columns, columnsWritten(amendment)) });
}

/** Merged areas into which rows were put: these rows were cleared of looks, and the areas came apart by that. */
function parted({ merges }: StandingSheet, { rows, unmerges }: Amendment): Area[] {
  const apart = new Set(unmerges.map(areaAddress));
  return merges.flatMap((area) => {
    const [top, bottom] = [rows.indexOf(area.top), rows.indexOf(area.bottom)];
    const moved = { ...area, top, bottom };
    return top >= 0 && bottom > top && rows.slice(top, bottom).includes(undefined) && !apart.has(areaAddress(moved)) ? [moved] : [];
  });
}

/** Nothing is left of an amendment that could not be finished. */
async function putAllBack(looked: readonly Looked[], kept: readonly KeptOfAmended[], sync: () => Promise<void>): Promise<void> {
  try {
    for (const [place, { page, amendment, seen, pages }] of looked.entries()) await putBack({ page, amendment, before: seen, kept: kept[place]!, charts: pages.charts }, sync);
  } catch {
    return;
  }
}
