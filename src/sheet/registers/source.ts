import type { Grid } from '../cells/grid.ts';
import type { Sheet } from '../workbook.ts';
import type { RegisterFrame } from './frame.ts';
import { eachLine, type RegisterLine } from './lines.ts';
import { placeOf } from './places.ts';
import type { NetworkKind } from './register-words.ts';
import { rowCells, type RowCells } from './row-cells.ts';
import { isSessionKind } from './session-columns.ts';
import { isTimetableKind } from './timetable-columns.ts';
import type { RegisterMisread, RegisterTable } from './registers.ts';

/** A register's table and its records before they are understood. */
export interface RegisterSource {
  readonly sheet: Pick<Sheet, 'name' | 'texts'> & { readonly grid: Grid };
  readonly frame: RegisterFrame;
  readonly lines: readonly RegisterLine[];
  readonly table: RegisterTable;
  /** Where its titles say that it belongs; '' where they do not. */
  readonly unit: string;
  readonly school: string;
}

/** Whose records are those of the network; tables of timetables and of sessions are read by themselves. */
export const isOfNetwork = ({ kind }: Pick<RegisterFrame, 'kind'>): boolean => !isTimetableKind(kind) && !isSessionKind(kind);

export function sourceOf(sheet: RegisterSource['sheet'], frame: RegisterFrame): RegisterSource {
  const lines: RegisterLine[] = [];
  const last = eachLine(sheet.grid, frame, (line) => lines.push(line));
  const { kind, top, left, right, body, mapped } = frame;
  const table: RegisterTable = { kind, sheet: sheet.name, area: { top, left, bottom: Math.max(last, body - 1), right }, headingRows: body - top, columns: Object.fromEntries(frame.fields), mapped };
  return { sheet, frame, lines, table, ...placeOf(sheet.grid, sheet.name, frame) };
}

export type Sources = Readonly<Record<NetworkKind, readonly RegisterSource[]>>;

/** Where a record stands, and where it belongs by the lines and titles above it. */
export interface Origin {
  readonly table: number;
  readonly row: number;
  readonly unit: string;
  readonly school: string;
}

/** Visits the records of all tables of one register. */
export function eachRow(sources: readonly RegisterSource[], misread: RegisterMisread[], visit: (cells: RowCells, origin: Origin) => void): void {
  sources.forEach(({ sheet, frame, lines, unit, school }, table) => {
    for (const line of lines) visit(rowCells(sheet, frame, line, misread), { table, row: line.row, unit: line.unit || unit, school: line.school || school });
  });
}
