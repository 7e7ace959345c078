import { memoryNamespace } from '../../../jobs/memory.ts';
import { unwatched, type OpenWorkbook } from '../../../sheet/workbook.ts';
import { amendSheets } from './amend-sheets.ts';
import { standingSheet } from './standing-sheet.ts';
import { addSheets } from './add-sheets.ts';
import { inBatch, refuseBatch } from './batch.ts';
import { formulaCells } from './formula-cells.ts';
import { painted, paint, unpaint } from './mark-layer.ts';
import { areaOf, readSheets } from './read-sheets.ts';
import { replaceCells } from './replace-cells.ts';
import { rereadCells } from './reread-cells.ts';
import { takeBack } from './take-back.ts';
import { writeRecord } from './write-record.ts';
import { inspectBlock, writeBlock } from './write-block.ts';

/** The workbook that is open in Excel. */
export const officeWorkbook = (): OpenWorkbook => ({
  sheets: (watch = unwatched) => inBatch((context, sync) => readSheets(context, sync, watch)),
  sheetNames: () => inBatch(sheetNames),
  add: (sheets, taken) => inBatch((context, sync) => addSheets(context, sync, sheets, taken)),
  selection: () => inBatch(selection),
  show: (sheet, address) => inBatch((context, sync) => show(context, sync, sheet, address)),
  inspect: (block) => inBatch((context, sync) => inspectBlock(context, sync, block)),
  write: (block, seen) => inBatch((context, sync) => writeBlock(context, sync, block, seen)),
  takeBack: (trace) => inBatch((context, sync) => takeBack(context, sync, trace)),
  writeRecord: (record) => inBatch((context, sync) => writeRecord(context, sync, record)),
  standing: (sheet) => inBatch((context, sync) => standingSheet(context, sync, sheet)),
  amend: (amendments) => inBatch((context, sync) => amendSheets(context, sync, amendments)),
  replace: (changes, together) => inBatch((context, sync) => replaceCells(context, sync, changes, together)),
  paint: (marks) => inBatch((context, sync) => paint(context, sync, marks)),
  unpaint: () => inBatch(unpaint),
  painted: () => inBatch(painted),
  formulaCells: (cells) => inBatch((context, sync) => formulaCells(context, sync, cells)),
  reread: (cells) => inBatch((context, sync) => rereadCells(context, sync, cells)),
  memory: () => inBatch(memory),
  remember: (xml) => inBatch((context, sync) => remember(context, sync, xml)),
  recalculate: () => inBatch(recalculate),
});

async function sheetNames({ workbook }: Excel.RequestContext, sync: () => Promise<void>): Promise<string[]> {
  const sheets = workbook.worksheets.load('items/name');
  await sync();
  return sheets.items.map(({ name }) => name);
}

/**
 * Whole columns are cut to what is used; where nothing is used below them, the selected cell stands for them. Of several
 * areas the first counts.
 */
async function selection({ workbook }: Excel.RequestContext, sync: () => Promise<void>) {
  const range = workbook.getSelectedRanges().areas.getItemAt(0).load('rowIndex,columnIndex,rowCount,columnCount');
  const sheet = range.worksheet.load('name');
  const used = range.getIntersectionOrNullObject(sheet.getUsedRange(true)).load('rowIndex,columnIndex,rowCount,columnCount');
  await sync();
  const corner = { row: range.rowIndex, column: range.columnIndex };
  const cell = { top: corner.row, left: corner.column, bottom: corner.row, right: corner.column };
  return { sheet: sheet.name, area: used.isNullObject ? cell : areaOf(used), corner };
}

async function show({ workbook }: Excel.RequestContext, sync: () => Promise<void>, name: string, address: string): Promise<null> {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await sync();
  if (sheet.isNullObject) return refuseBatch({ code: 'sheet-gone', args: { sheet: name } });
  if (sheet.visibility !== Excel.SheetVisibility.visible) return refuseBatch({ code: 'sheet-hidden', args: { sheet: name } });
  sheet.activate();
  sheet.getRange(address).select();
  await sync();
  return null;
}

async function memory({ workbook }: Excel.RequestContext, sync: () => Promise<void>): Promise<string | undefined> {
  const parts = workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id');
  await sync();
  const xml = parts.items[0]?.getXml();
  if (xml) await sync();
  return xml?.value;
}

async function remember({ workbook }: Excel.RequestContext, sync: () => Promise<void>, xml: string): Promise<null> {
  const parts = workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id');
  await sync();
  const [first, ...others] = parts.items;
  if (first) first.setXml(xml);
  else workbook.customXmlParts.add(xml);
  others.forEach((part) => part.delete());
  await sync();
  return null;
}

async function recalculate({ workbook }: Excel.RequestContext, sync: () => Promise<void>): Promise<null> {
  workbook.application.calculate('Full');
  await sync();
  return null;
}
