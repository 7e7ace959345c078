import { answer, refuse, type Result } from '../../domain/result.ts';
import { addressOf, parseArea } from '../../sheet/cells/address.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import { sessionColumns } from '../../sheet/registers/session-columns.ts';
import type { ColumnHolds } from '../../sheet/registers/columns.ts';
import type { SessionBook, SessionTable } from '../../sheet/sessions/session-book.ts';
import { sessionsAcross } from '../../sheet/sessions/sessions-across.ts';
import type { CellPlace, Content, RecordCells, Sheet } from '../../sheet/workbook.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { View } from '../desk.ts';
import type { ToWrite } from '../record-cells.ts';
import { reportsToCheck } from '../run-checks.ts';
import type { SessionEntry } from '../session-view.ts';
import { typedContent, typedText } from '../typed-cells.ts';
import { sessionProblems } from './session-problems.ts';

const holdsOf: ReadonlyMap<string, ColumnHolds> = new Map(sessionColumns.sessions.map(({ field, holds }) => [field, holds]));

interface RowOf {
  readonly sheet: Sheet;
  readonly table: SessionTable;
  readonly row: number;
}

const bookOf = (sheets: readonly Sheet[], view: View): SessionBook | undefined => sessionsAcross(reportsToCheck(sheets, view));

const tablesIn = (book: SessionBook | undefined): readonly SessionTable[] => book?.tables.filter(({ kind }) => kind === 'sessions') ?? [];

function rowAt(sheets: readonly Sheet[], tables: readonly SessionTable[], at: CellPlace): RowOf | undefined {
  const row = parseArea(at.address)?.top;
  const table = tables.find((each) => each.sheet === at.sheet && row !== undefined && each.rows.includes(row));
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return table && sheet && { sheet, table, row: row! };
}

const textsOf = ({ sheet, table, row }: RowOf): Record<string, string> =>
  Object.fromEntries([...table.columns].map(([field, column]) => [field, typedText(sheet, row, column, holdsOf.get(field) ?? 'text')]));

/** The row of a session as the form shows it for editing. */
export function sessionAt(sheets: readonly Sheet[], { view, at }: { readonly view: View; readonly at: CellPlace }): Result<SessionEntry, KnownProblem> {
  const found = rowAt(sheets, tablesIn(bookOf(sheets, view)), at);
  if (!found) return refuse({ code: 'record-gone', args: { address: at.address, sheet: at.sheet } });
  const texts = textsOf(found);
  return answer({ at, texts, before: texts });
}

/**
 * What the form of a session says, as cells of its register: only what differs from the row as the form found it.
 *
 * Takes    sheets as read; the entry; the view
 * Returns  the cells with what their row held, or the problems that forbid it
 * Refuses  `record-gone` where the row is no longer there, `record-changed` where somebody has changed it since
 */
export function sessionCells(sheets: readonly Sheet[], { view, entry }: { readonly view: View; readonly entry: SessionEntry }): Result<ToWrite, KnownProblem> {
  const book = bookOf(sheets, view);
  const tables = tablesIn(book);
  const problems = sessionProblems(entry, tables, book).filter(({ warning }) => !warning);
  if (problems.length > 0) return answer({ problems });
  return entry.at ? changedCells(rowAt(sheets, tables, entry.at), entry, entry.at) : answer({ record: newRow(tables.at(-1)!, entry) });
}

function changedCells(found: RowOf | undefined, entry: SessionEntry, at: CellPlace): Result<ToWrite, KnownProblem> {
  if (!found) return refuse({ code: 'record-gone', args: { address: at.address, sheet: at.sheet } });
  const { sheet, table, row } = found;
  const now = textsOf(found);
  const before = entry.before ?? now;
  const changed = Object.keys(entry.texts).filter((field) => (entry.texts[field] ?? '').trim() !== (before[field] ?? ''));
  const theirs = changed.find((field) => (now[field] ?? '') !== (before[field] ?? ''));
  if (theirs) return refuse({ code: 'record-changed', args: { sheet: sheet.name, address: addressOf(row, table.columns.get(theirs)!) } });
  const held = Object.fromEntries([...table.columns.values()].map((column) => [column, cellAt(sheet.grid, row, column)]));
  return answer({ record: { sheet: table.sheet, area: table.area, at: { row, held }, cells: cellsOf(entry, table, changed) } });
}

const newRow = (table: SessionTable, entry: SessionEntry): RecordCells => ({
  sheet: table.sheet,
  area: table.area,
  at: undefined,
  cells: cellsOf(entry, table, Object.keys(entry.texts).filter((field) => entry.texts[field]!.trim() !== '')),
});

const cellsOf = ({ texts }: SessionEntry, { columns }: SessionTable, fields: readonly string[]): Record<number, Content> =>
  Object.fromEntries(fields.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [[column, typedContent(texts[field]!.trim(), holdsOf.get(field) ?? 'text')]];
  }));
