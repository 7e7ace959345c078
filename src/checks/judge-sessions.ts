import { normsAcross, type Norms } from '../sheet/registers/across-settings.ts';
import { addressOf } from '../sheet/cells/address.ts';
import { cellOf } from '../sheet/record-cells.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import type { SessionBook } from '../sheet/sessions/session-book.ts';
import { sessionsAcross } from '../sheet/sessions/sessions-across.ts';
import type { CellPlace, Evidence } from './check.ts';

/** What a workbook says of sessions and the norms that are switched on, together; asked anew only after one of both was edited. */
export function judgeSessions<Args>(judge: (book: SessionBook, norms: Norms) => readonly Evidence<Args>[]): (reports: readonly SheetReport[]) => readonly Evidence<Args>[] {
  const known = new WeakMap<SessionBook, { readonly norms: Norms; readonly found: readonly Evidence<Args>[] }>();
  return (reports) => {
    const book = sessionsAcross(reports);
    if (!book) return [];
    const norms = normsAcross(reports);
    const before = known.get(book);
    if (before?.norms === norms) return before.found;
    const found = judge(book, norms);
    known.set(book, { norms, found });
    return found;
  };
}

/** The cell of a field of a record; the first of its row where the table has no such column. */
export function recordCell(record: object, field?: string): readonly CellPlace[] {
  const cell = cellOf(record, field);
  return cell ? [{ sheet: cell.sheet, address: addressOf(cell.row, cell.column) }] : [];
}
