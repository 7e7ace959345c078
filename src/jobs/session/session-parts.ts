import { dayNumber, type Day } from '../../domain/calendar/day.ts';
import type { Activity, Participant, PlannedSession } from '../../domain/session/records.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { readSheets } from '../../sheet/reading.ts';
import { registersAcross } from '../../sheet/registers/across-registers.ts';
import { registersOf } from '../../sheet/registers/read-registers.ts';
import type { Registers } from '../../sheet/registers/registers.ts';
import { activitiesOf } from '../../sheet/sessions/activities-of-session.ts';
import { chosenSession } from '../../sheet/sessions/chosen-session.ts';
import { participantsOf } from '../../sheet/sessions/people-of-session.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import { sessionsAcross } from '../../sheet/sessions/sessions-across.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { cellOf } from '../../sheet/record-cells.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellPlace, Sheet } from '../../sheet/workbook.ts';
import type { View } from '../desk.ts';
import { reportsToCheck, timetableReports } from '../run-checks.ts';
import type { SessionWishes } from '../session-view.ts';

/** What the page of sessions is made of. */
export interface SessionParts {
  readonly sheets: readonly Sheet[];
  readonly reports: readonly SheetReport[];
  readonly view: View;
  readonly today: Day;
  readonly book: SessionBook;
  /** The chosen one; undefined where the workbook plans none. */
  readonly session: PlannedSession | undefined;
  readonly participants: readonly Participant[];
  /** Lines of the council's plan that are of the session. */
  readonly activities: readonly Activity[];
  readonly registers: () => Registers;
  readonly timetables: Timetables | undefined;
  /** Lessons of the session in the timetables. */
  readonly lessons: readonly ReadLesson[];
}

/** The session that is wished, with all that belongs to it; undefined where the workbook says nothing of sessions. */
export function sessionParts(sheets: readonly Sheet[], view: View, today: Day, { session: wished }: SessionWishes): SessionParts | undefined {
  const reports = reportsToCheck(sheets, view);
  const book = sessionsAcross(reports);
  if (!book) return undefined;
  const session = chosenSession(book.sessions, wished && `${wished.sheet}!${wished.address}`, today);
  const timetables = timetablesAcross(timetableReports(sheets, view, reports));
  return {
    sheets, reports, view, today, book, session,
    activities: activitiesOf(book, session),
    participants: session ? participantsOf(book, session) : book.participants,
    registers: () => (view.registerMappings?.length ? undefined : registersAcross(reports)) ?? registersOf(readSheets(sheets, view.mappings), view.registerMappings),
    timetables,
    lessons: lessonsOf(timetables?.data.lessons ?? [], session),
  };
}

/** Session lessons at its hub on its days; those without dates as well. All of them where no session is planned. */
function lessonsOf(all: readonly ReadLesson[], session: PlannedSession | undefined): readonly ReadLesson[] {
  const lessons = all.filter(({ kind }) => kind === 'session');
  if (!session) return lessons;
  const { hub, from, until } = session;
  const [first, last] = [from && dayNumber(from), until && dayNumber(until)];
  const touches = (span: { readonly from: number; readonly to: number }) => (last === undefined || span.from <= last) && (first === undefined || span.to >= first);
  return lessons.filter(({ place, dates }) => (hub.key === '' || place.key === '' || place.key === hub.key) && (dates.length === 0 || dates.some(touches)));
}

/** The row of a record, from the first to the last column of its table; of a field its cell. */
export function placeOf({ tables }: SessionBook, record: object, field?: string): CellPlace | undefined {
  const cell = cellOf(record, field);
  if (!cell) return undefined;
  if (field !== undefined) return { sheet: cell.sheet, address: addressOf(cell.row, cell.column) };
  const table = tables.find(({ sheet, area }) => sheet === cell.sheet && cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right);
  return { sheet: cell.sheet, address: table ? `${addressOf(cell.row, table.area.left)}:${addressOf(cell.row, table.area.right)}` : addressOf(cell.row, cell.column) };
}
