import { serialOfDay, type Day } from '../../domain/calendar/day.ts';
import { countStates, dutiesOf, stateOn, termOf } from '../../domain/session/activities.ts';
import type { Activity, Assignment } from '../../domain/session/records.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import type { SessionKind } from '../../sheet/registers/session-columns.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import { cellOf } from '../../sheet/record-cells.ts';
import type { CellChange } from '../../sheet/workbook.ts';
import type { ActivityView, AssignmentView, PersonDuties } from '../session-view.ts';
import { dayFormat } from '../new-register-columns.ts';
import { placeOf, type SessionParts } from './session-parts.ts';

/** The lines of the council's plan, as the page shows them. */
export const activityViews = ({ book, sheets, today, activities }: SessionParts): readonly ActivityView[] => activities.map((activity) => activityView(activity, { book, sheets, today }));

function activityView(activity: Activity, parts: Pick<SessionParts, 'book' | 'sheets' | 'today'>): ActivityView {
  const { number, title, term, until, from, executors, responsible } = activity;
  const people = [...executors, ...responsible].map(({ name }) => name).filter((name) => name !== '');
  return { ...placed(parts.book, activity), number, title, term, until: until ?? from, people: [...new Set(people)], state: stateOn(activity, parts.today), doneBy: doneBy(activity, 'activities', parts) };
}

/** Work between sessions. */
export const assignmentViews = ({ book, sheets, today }: SessionParts): readonly AssignmentView[] =>
  book.assignments.map((assignment): AssignmentView => {
    const { kind, title, subject, class: of, due } = assignment;
    return { ...placed(book, assignment), kind, title, subject: subject.name, class: of.name, due, state: stateOn(termOf(assignment), today), doneBy: doneBy(assignment, 'assignments', { book, sheets, today }) };
  });

/** Who has to do what, by state. */
export function personViews({ book, today, activities: lines }: Pick<SessionParts, 'book' | 'today' | 'activities'>, personOf: (key: string) => string): readonly PersonDuties[] {
  const places = new Map(lines.map((activity, place) => [activity, place]));
  const duties = dutiesOf(lines, today, personOf).map(({ person, activities }) => ({ person, activities }));
  const known = new Set(duties.map(({ person }) => person.key));
  const others = [...new Map(book.roles.map(({ person }) => ({ ...person, key: personOf(person.key) })).filter(({ key }) => key !== '' && !known.has(key)).map((person) => [person.key, { person, activities: [] }])).values()];
  return [...duties, ...others].map(({ person, activities }) => ({
    name: person.name,
    roles: [...new Set(book.roles.filter((each) => personOf(each.person.key) === person.key).map(({ role }) => role))],
    ...countStates(activities.map(({ state }) => state)),
    activities: activities.map(({ activity }) => places.get(activity)!),
  }));
}

const placed = (book: SessionBook, record: Activity | Assignment) => placeOf(book, record) ?? { sheet: '', address: '' };

/** Today in the column that says when it was done; undefined where it is done, or the table has no such column. */
function doneBy(record: Activity | Assignment, kind: SessionKind, { book, sheets, today }: { readonly book: SessionBook; readonly sheets: SessionParts['sheets']; readonly today: Day }): readonly CellChange[] | undefined {
  const cell = cellOf(record);
  const column = cell && book.tables.find((table) => table.kind === kind && table.sheet === cell.sheet && table.rows.includes(cell.row))?.columns.get('done');
  const sheet = cell && sheets.find(({ name }) => name === cell.sheet);
  if (!sheet || column === undefined || record.isDone || record.done) return undefined;
  return [{ sheet: sheet.name, address: addressOf(cell.row, column), from: cellAt(sheet.grid, cell.row, column), to: serialOfDay(today), numberFormat: dayFormat }];
}
