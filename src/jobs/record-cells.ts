import type { Day } from '../domain/calendar/day.ts';
import { answer, refuse, type Result } from '../domain/result.ts';
import { addressOf, parseArea } from '../sheet/cells/address.ts';
import { cellAt } from '../sheet/cells/grid.ts';
import type { Reading } from '../sheet/reading.ts';
import { registerColumns, type ColumnHolds } from '../sheet/registers/columns.ts';
import { readGrades } from '../sheet/registers/read-cells.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import type { Register, RegisterRecords, Registers, RegisterTable } from '../sheet/registers/registers.ts';
import type { CellPlace, Content, RecordCells, Sheet } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { View } from './desk.ts';
import { recordProblems } from './record-problems.ts';
import type { EntryProblem, RecordEntry } from './registers-view.ts';
import { typedContent, typedText } from './typed-cells.ts';
import { registersView } from './view-registers.ts';

type Kind = RecordEntry['kind'];

/** A record as cells of its table, or why it may not be written. */
export type ToWrite = { readonly problems: readonly EntryProblem[] } | { readonly record: RecordCells };

interface RowOf {
  readonly sheet: Sheet;
  readonly table: RegisterTable;
  readonly row: number;
}

/** The row of a record as the form shows it for editing. */
export function recordAt(reading: Reading, { view, of, at }: { readonly view: View; readonly of: Kind; readonly at: CellPlace }): Result<RecordEntry, KnownProblem> {
  const found = rowAt(reading, registersOf(reading, view.registerMappings)[of], at);
  if (!found) return refuse({ code: 'record-gone', args: { address: at.address, sheet: at.sheet } });
  const texts = textsOf(found, of);
  return answer({ kind: of, at, texts, before: texts });
}

function rowAt({ sheets }: Reading, { tables, rows }: Register<RegisterRecords[Kind]>, at: CellPlace): RowOf | undefined {
  const wanted = parseArea(at.address)?.top;
  const found = rows.find(({ row, table }) => row === wanted && tables[table]!.sheet === at.sheet);
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return found && sheet && { sheet, table: tables[found.table]!, row: found.row };
}

const holdsOf = (kind: Kind): ReadonlyMap<string, ColumnHolds> => new Map(registerColumns[kind].map(({ field, holds }) => [field, holds]));

function textsOf({ sheet, table, row }: RowOf, kind: Kind): Record<string, string> {
  const holds = holdsOf(kind);
  return Object.fromEntries(Object.entries(table.columns).map(([field, column]) => [field, typedText(sheet, row, column, holds.get(field)!)]));
}

/**
 * What a form says, as cells of the register's table: only what differs from the row as the form found it.
 *
 * Takes    what was read; the entry; the view; the day it is
 * Returns  the cells with what their row held, or the problems that forbid it
 * Refuses  `record-gone` where the row is no longer there, `record-changed` where somebody has changed it since
 */
export function recordCells(reading: Reading, { view, entry, today }: { readonly view: View; readonly entry: RecordEntry; readonly today: Day }): Result<ToWrite, KnownProblem> {
  const registers = registersOf(reading, view.registerMappings);
  const problems = recordProblems(entry, registersView(reading, view, today, [], registers)).filter(({ warning }) => !warning);
  if (problems.length > 0) return answer({ problems });
  return entry.at ? changedCells(reading, registers, entry, entry.at) : answer({ record: newRow(tableFor(registers, entry), entry) });
}

function changedCells(reading: Reading, registers: Registers, entry: RecordEntry, at: CellPlace): Result<ToWrite, KnownProblem> {
  const found = rowAt(reading, registers[entry.kind], at);
  if (!found) return refuse({ code: 'record-gone', args: { address: at.address, sheet: at.sheet } });
  const { sheet, table, row } = found;
  const now = textsOf(found, entry.kind);
  const before = entry.before ?? now;
  const changed = Object.keys(entry.texts).filter((field) => (entry.texts[field] ?? '').trim() !== (before[field] ?? ''));
  const theirs = changed.find((field) => (now[field] ?? '') !== (before[field] ?? ''));
  if (theirs) return refuse({ code: 'record-changed', args: { sheet: sheet.name, address: addressOf(row, table.columns[theirs]!) } });
  const held = Object.fromEntries(Object.values(table.columns).map((column) => [column, cellAt(sheet.grid, row, column)]));
  return answer({ record: { sheet: table.sheet, area: table.area, at: { row, held }, cells: cellsOf(entry, table, changed) } });
}

const newRow = (table: RegisterTable, entry: RecordEntry): RecordCells => ({
  sheet: table.sheet,
  area: table.area,
  at: undefined,
  cells: cellsOf(entry, table, Object.keys(entry.texts).filter((field) => entry.texts[field]!.trim() !== '')),
});

/** The table where most rows of the same unit stand; the last one where there is none. Sheets of several schools may feed one register. */
function tableFor(registers: Registers, { kind, texts }: RecordEntry): RegisterTable {
  const { tables, rows }: Register<RegisterRecords[Kind]> = registers[kind];
  const unit = registers.units.rows.find(({ record }) => record.name === texts['unit'])?.record.key;
  const near = tables.map((_, table) => rows.filter((row) => row.table === table && row.record.unit === unit).length);
  const most = Math.max(...near);
  return tables[most > 0 ? near.indexOf(most) : tables.length - 1]!;
}

function cellsOf({ kind, texts }: RecordEntry, { columns }: RegisterTable, fields: readonly string[]): Record<number, Content> {
  const holds = holdsOf(kind);
  return Object.fromEntries(fields.flatMap((field) => (columns[field] === undefined ? [] : [[columns[field], contentOf(texts[field]!.trim(), holds.get(field)!, kind)]])));
}

const contentOf = (text: string, holds: ColumnHolds, kind: Kind): Content =>
  holds === 'grades' && kind === 'classes' && text !== '' ? { value: readGrades(text, 'combined').join('+') } : typedContent(text, holds);
