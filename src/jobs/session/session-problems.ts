import { dayNumber } from '../../domain/calendar/day.ts';
import { readDay, readGrades } from '../../sheet/registers/read-cells.ts';
import { sessionColumns } from '../../sheet/registers/session-columns.ts';
import { readSessionForm, readSessionModel } from '../../sheet/sessions/read-choices.ts';
import type { SessionBook, SessionTable } from '../../sheet/sessions/session-book.ts';
import { nameKey } from '../../sheet/words/fold.ts';
import type { EntryProblem, EntryProblemCode } from '../registers-view.ts';
import type { SessionEntry } from '../session-view.ts';
import { placeOf } from './session-parts.ts';

/**
 * What is wrong with the form of a session.
 *
 * Takes    the entry; the tables of sessions of the workbook, and all that it says of sessions
 * Returns  problems in the order of the fields; warnings do not forbid to save
 * Refuses  nothing
 */
export function sessionProblems(entry: SessionEntry, tables: readonly SessionTable[], book: SessionBook | undefined): readonly EntryProblem[] {
  if (tables.length === 0) return [problem('', 'no-register')];
  const fields = new Set(tables.filter(({ sheet }) => entry.at === undefined || entry.at.sheet === sheet).flatMap(({ columns }) => [...columns.keys()]));
  const text = (field: string) => (entry.texts[field] ?? '').trim();
  const problems = sessionColumns.sessions.flatMap((column): EntryProblem[] => {
    const { field, holds } = column;
    if (text(field) === '') return 'required' in column && fields.has(field) ? [problem(field, 'required')] : [];
    if (!fields.has(field)) return [problem(field, 'no-column')];
    if (holds === 'day' && !readDay(text(field))) return [problem(field, 'not-a-day', { text: text(field) })];
    if (holds === 'grades' && readGrades(text(field), 'school').length === 0) return [problem(field, 'not-grades', { text: text(field) })];
    const isChoice = holds === 'session-form' || holds === 'session-model';
    return isChoice && (holds === 'session-form' ? readSessionForm : readSessionModel)(text(field)) === undefined ? [problem(field, 'unknown', { text: text(field) })] : [];
  });
  const wrong = new Set(problems.map(({ field }) => field));
  const [from, until] = ['from', 'until'].map((field) => (wrong.has(field) ? undefined : readDay(text(field))));
  const reversed = from && until && dayNumber(until) < dayNumber(from) ? [problem('until', 'days-reversed')] : [];
  return [...problems, ...reversed, ...repeated(entry, text, book)];
}

const problem = (field: string, code: EntryProblemCode, args: EntryProblem['args'] = {}): EntryProblem => ({ field, code, args });

/** Lists of participants name their session: no hub has two of one name that begin on one day. */
function repeated({ at }: SessionEntry, text: (field: string) => string, book: SessionBook | undefined): EntryProblem[] {
  const from = readDay(text('from'));
  const other = book?.sessions.find((session) => {
    const place = placeOf(book, session);
    const itself = at !== undefined && place?.sheet === at.sheet && place.address === at.address;
    return !itself && nameKey(session.name) === nameKey(text('name')) && nameKey(session.hub.name) === nameKey(text('hub')) && from !== undefined && session.from !== undefined && dayNumber(session.from) === dayNumber(from);
  });
  const place = book && other && placeOf(book, other);
  return place ? [problem('name', 'repeated', { sheet: place.sheet, address: place.address })] : [];
}
