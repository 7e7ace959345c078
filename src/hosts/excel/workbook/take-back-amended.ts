import { addressOf, areaAddress, type Area } from '../../../sheet/cells/address.ts';
import { isError, type CellValue } from '../../../sheet/cells/cell.ts';
import type { AmendedCell, AmendedTrace, Amendment, Content, StandingSheet, TakenBack } from '../../../sheet/workbook.ts';
import { drawChartData, layOutPages, placeCharts, type LookedPages } from './amend-pages.ts';
import type { KeptOfAmended } from './amend-sheets.ts';
import { writeCells } from './amended-cells.ts';
import { drawKeptLooks, formatIn } from './kept-looks.ts';
import { inverseRows, moveRows, rowMoves } from './move-rows.ts';
import { lookAtStanding, sizeOfStanding, standingOf, type LookedStanding } from './standing-sheet.ts';

/** An amended sheet as Excel has it now. */
export interface LookedAmended {
  readonly trace: AmendedTrace;
  readonly page: Excel.Worksheet;
  readonly standing: LookedStanding;
  readonly charts: LookedPages['charts'];
}

export function lookAtAmended(context: Excel.RequestContext, trace: AmendedTrace): LookedAmended {
  const page = context.workbook.worksheets.getItemOrNullObject(trace.sheetId).load('name');
  return { trace, page, standing: lookAtStanding(page, sizeOfStanding(trace.after)), charts: page.charts.load('items/id,items/title/text') };
}

/** Puts a sheet back as it stood, unless somebody has changed it since; then the changed cells are named. Two round trips. */
export async function takeAmendedBack({ trace, page, standing, charts }: LookedAmended, sync: () => Promise<void>): Promise<{ readonly restored: number; readonly left: TakenBack['left'] }> {
  if (page.isNullObject) return { restored: 0, left: [] };
  const now = standingOf(standing);
  if (now.print !== trace.after.print) {
    const changed = differing(trace.after, now).map(({ row, column }) => addressOf(row, column));
    return { restored: 0, left: [{ sheet: page.name, addresses: changed.length > 0 ? changed : ['A1'] }] };
  }
  const restored = await putBack({ page, amendment: trace.amendment, before: trace.before, kept: trace.kept as KeptOfAmended, charts }, sync);
  return { restored, left: [] };
}

interface PutBack {
  readonly page: Excel.Worksheet;
  readonly amendment: Amendment;
  readonly before: StandingSheet;
  readonly kept: KeptOfAmended;
  readonly charts: LookedPages['charts'];
}

/** Moves the rows back, then writes what differs. Returns how many cells did. */
export async function putBack({ page, amendment, before, kept, charts }: PutBack, sync: () => Promise<void>): Promise<number> {
  const size = sizeOfStanding(before);
  for (const area of amendment.merges) page.getRange(areaAddress(area)).unmerge();
  moveRows(page, rowMoves(inverseRows(amendment.rows, size.rows), amendment.rows.length), size.columns);
  const looked = lookAtStanding(page, { rows: Math.max(size.rows, 1), columns: Math.max(size.columns, 1, ...amendment.cells.map(({ column }) => column + 1)) });
  await sync();
  const now = standingOf(looked);
  const cells = differing(now, before);
  unmergeOthers(page, now, before);
  drawKeptLooks(page, kept.looks);
  writeCells(page, cells, (row, column) => formatIn(kept.looks, row, column) ?? (looked.cells?.numberFormat[row]?.[column] as string | undefined) ?? 'General');
  mergeAgain(page, now, before, kept.looks);
  layOutPages(page, kept.pages, { breaks: amendment.breaks });
  drawChartData(page, charts, kept.charts);
  placeCharts(charts, kept.pages);
  await sync();
  return cells.length;
}

/** The cells that must be written so that a sheet stands as another one. */
function differing(now: StandingSheet, wished: StandingSheet): AmendedCell[] {
  const cells: AmendedCell[] = [];
  for (let row = 0; row < Math.max(now.cells.length, wished.cells.length); row++) {
    const [own, other] = [now.cells[row] ?? [], wished.cells[row] ?? []];
    for (let column = 0; column < Math.max(own.length, other.length); column++)
      if (!isSame(own[column], other[column])) cells.push({ row, column, value: null, ...other[column] });
  }
  return cells;
}

function isSame(one: Content | undefined, other: Content | undefined): boolean {
  if (!one || !other) return one === other;
  return one.formula === other.formula && one.numberFormat === other.numberFormat && (one.formula !== undefined || sameValue(one.value, other.value));
}

const sameValue = (one: CellValue, other: CellValue) => one === other || (isError(one) && isError(other) && one.error === other.error);

const addresses = ({ merges }: StandingSheet) => new Set(merges.map(areaAddress));

function unmergeOthers(page: Excel.Worksheet, now: StandingSheet, before: StandingSheet): void {
  const wanted = addresses(before);
  for (const address of addresses(now)) if (!wanted.has(address)) page.getRange(address).unmerge();
}

/** Cells whose looks were cleared came apart. */
function mergeAgain(page: Excel.Worksheet, now: StandingSheet, before: StandingSheet, { runs }: KeptOfAmended['looks']): void {
  const there = addresses(now);
  const isCleared = ({ top, bottom }: Area) => runs.some((run) => run.top <= bottom && run.top + run.rows > top);
  for (const area of before.merges) if (!there.has(areaAddress(area)) || isCleared(area)) page.getRange(areaAddress(area)).merge();
}
