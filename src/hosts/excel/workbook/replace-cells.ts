import { addressOf, areaAddress, parseArea, type Area } from '../../../sheet/cells/address.ts';
import { isError, type CellValue } from '../../../sheet/cells/cell.ts';
import type { CellChange, CellPlace, KeptCell, Replaced, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { blocksAround } from './blocks-around.ts';
import { keptOf, loadKept } from './kept.ts';
import { matrix, type Entry } from './matrix.ts';
import { asText } from './texts.ts';

/** A block of cells around changes. Rows and columns of a change are those of the sheet. */
interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly changes: readonly PlacedChange[];
  /** What fills each changed cell from elsewhere; asked for only where something in the block spills. */
  spillParents?: readonly Excel.Range[];
}

interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly change: CellChange;
}

/**
 * Mends cells that still hold what was read, and no formula; together: only where all of them do. Two round trips; one more where formulas spill.
 *
 * Refuses  `target-protected` for the first sheet that is protected, before anything is written
 */
export async function replaceCells(context: Excel.RequestContext, sync: () => Promise<void>, changes: readonly CellChange[], together?: 'together'): Promise<Replaced> {
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  const looked = [...bySheet].map(([name, own]) => lookAt(context.workbook.worksheets.getItemOrNullObject(name), own));
  await sync();
  const there = looked.filter(({ sheet }) => !sheet.isNullObject);
  const locked = there.find(({ sheet }) => sheet.protection.protected);
  if (locked) refuseBatch({ code: 'target-protected', args: { sheet: locked.sheet.name } });
  const pieces = there.flatMap((one) => one.pieces);
  await askForSpills(pieces, sync);
  const fitting = pieces.map(fittingOf);
  if (together && fitting.reduce((sum, cells) => sum + cells.length, 0) < changes.length) return nothing(changes, fitting);
  const written = pieces.map((piece, place) => write(piece, fitting[place]!)).filter(({ cells }) => cells.length > 0);
  if (written.length > 0) await sync();
  const done = new Set(written.flatMap((one) => one.cells.filter((cell) => hasTaken(one, cell)).map(({ change }) => change)));
  return { trace: { sheets: [], blocks: written.map((one) => traceOf(one, done)) }, cells: done.size, left: changes.filter((change) => !done.has(change)).map(({ sheet, address }): CellPlace => ({ sheet, address })) };
}

/** Of several changes of one cell the first counts. */
function lookAt(sheet: Excel.Worksheet, changes: readonly CellChange[]): { readonly sheet: Excel.Worksheet; readonly pieces: readonly Piece[] } {
  sheet.load('id,name');
  sheet.protection.load('protected');
  const places = new Map<string, PlacedChange>();
  for (const change of changes) {
    const area = parseArea(change.address);
    const key = area && addressOf(area.top, area.left);
    if (key === change.address && !places.has(key)) places.set(key, { row: area!.top, column: area!.left, change });
  }
  const pieces = blocksAround([...places.values()]).map(({ area, places: inside }) => ({ sheet, area, range: loadKept(sheet.getRange(areaAddress(area))).load('hasSpill'), changes: inside }));
  return { sheet, pieces };
}

async function askForSpills(pieces: readonly Piece[], sync: () => Promise<void>): Promise<void> {
  const spilled = pieces.filter(({ range }) => range.hasSpill !== false);
  for (const piece of spilled) piece.spillParents = piece.changes.map(({ change: { address } }) => piece.sheet.getRange(address).getSpillParentOrNullObject().load('address'));
  if (spilled.length > 0) await sync();
}

interface Written {
  readonly piece: Piece;
  readonly cells: readonly (PlacedChange & { readonly before: KeptCell['before'] })[];
  readonly after: Excel.Range;
}

const fittingOf = (piece: Piece): PlacedChange[] => piece.changes.filter((placed, index) => piece.spillParents?.[index]?.isNullObject !== false && isAsRead(piece, placed));

/** Named are those that stand in the way of the others. */
function nothing(changes: readonly CellChange[], fitting: readonly (readonly PlacedChange[])[]): Replaced {
  const could = new Set(fitting.flatMap((cells) => cells.map(({ change }) => change)));
  return { trace: { sheets: [], blocks: [] }, cells: 0, left: changes.filter((change) => !could.has(change)).map(({ sheet, address }) => ({ sheet, address })) };
}

function write(piece: Piece, fitting: readonly PlacedChange[]): Written {
  const { sheet, area, range } = piece;
  const cells = fitting.map((placed) => ({ ...placed, before: keptOf(range, placed.row - area.top, placed.column - area.left) }));
  const [formats, contents] = [matrix(area, () => undefined), matrix(area, () => undefined)];
  for (const { row, column, change: { to, numberFormat: wished = 'General' }, before: { numberFormat } } of cells) {
    if (typeof to !== 'string' && (numberFormat === '@' || (numberFormat === 'General' && wished !== numberFormat))) formats[row - area.top]![column - area.left] = wished;
    contents[row - area.top]![column - area.left] = entryOf(to, numberFormat);
  }
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  if (cells.length > 0) range.formulas = contents;
  return { piece, cells, after: cells.length > 0 ? loadKept(sheet.getRange(areaAddress(area))) : range };
}

/** What a formula gives is left: it would be back, or the formula gone. */
function isAsRead({ range, area }: Piece, { row: sheetRow, column: sheetColumn, change: { from } }: PlacedChange): boolean {
  const [row, column] = [sheetRow - area.top, sheetColumn - area.left];
  const { formula, isText } = keptOf(range, row, column);
  if (!isText && typeof formula === 'string' && formula.startsWith('=')) return false;
  const value = range.values[row]![column] as Entry;
  if (isEmpty(from)) return value === '';
  if (isError(from)) return !isText && value === from.error;
  return typeof from === 'string' ? isText && value === from : value === from;
}

const isEmpty = (value: CellValue) => value === null || value === '';

/** Under the format of text everything stays a text as it is; elsewhere what Excel might take for something else is marked as one. */
function entryOf(value: CellValue, numberFormat: string): Entry {
  if (isEmpty(value)) return '';
  if (isError(value)) return value.error;
  return typeof value === 'string' && numberFormat !== '@' ? asText(value) : value;
}

/** Excel writes nothing into a cell that another one covers by a merge, and does not say so. */
const hasTaken = ({ piece: { area }, after }: Written, { row, column, change: { to } }: PlacedChange) => isEmpty(to) || after.formulas[row - area.top]![column - area.left] !== '';

const traceOf = ({ piece: { sheet, area }, cells, after }: Written, done: ReadonlySet<CellChange>): Trace['blocks'][number] => ({
  sheetId: sheet.id,
  sheet: sheet.name,
  area,
  cells: cells.filter(({ change }) => done.has(change)).map(({ row, column, before }) => {
    const place = { row: row - area.top, column: column - area.left };
    return { ...place, formatOnly: false, before, after: keptOf(after, place.row, place.column) };
  }),
});
