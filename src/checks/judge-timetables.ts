import { knownCalendar, type SchoolCalendar } from '../domain/calendar/school-calendar.ts';
import { clockOf, type ClockOf } from '../domain/timetable/clock.ts';
import type { TimetableData } from '../domain/timetable/data.ts';
import type { ClassName } from '../domain/timetable/lesson.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import { normsAcross, type Norm, type Norms } from '../sheet/registers/across-settings.ts';
import { sessionsAcross } from '../sheet/sessions/sessions-across.ts';
import { timetablesAcross } from '../sheet/timetables/across-timetables.ts';
import type { ReadLesson, Timetables } from '../sheet/timetables/timetables.ts';
import type { ToldNorm } from '../text/norm-source.ts';
import type { CellPlace, Evidence } from './check.ts';

export interface Judged extends Pick<Timetables, 'tables'> {
  readonly data: TimetableData<ReadLesson>;
  readonly clock: ClockOf;
  readonly norms: Norms;
  /** The district's, where the workbook has one. */
  readonly calendar: SchoolCalendar;
}

/** What the timetables of a workbook, the norms that are switched on and the district's calendar say together; asked anew only after one of them was edited. */
export function judgeTimetables<Args>(judge: (judged: Judged) => readonly Evidence<Args>[]): (reports: readonly SheetReport[]) => readonly Evidence<Args>[] {
  const known = new WeakMap<Timetables, { readonly norms: Norms; readonly calendar: SchoolCalendar; readonly found: readonly Evidence<Args>[] }>();
  return (reports) => {
    const timetables = timetablesAcross(reports);
    if (!timetables) return [];
    const norms = normsAcross(reports);
    const before = known.get(timetables);
    const calendar = sessionsAcross(reports)?.calendar ?? knownCalendar;
    if (before?.norms === norms && before.calendar === calendar) return before.found;
    const { tables, data } = timetables;
    const found = judge({ tables, data, clock: clockOf(data), norms, calendar });
    known.set(timetables, { norms, calendar, found });
    return found;
  };
}

/** What a norm allows, as a finding tells it. */
export interface NormArgs extends ToldNorm {
  readonly limit: number;
}

export const normArgs = ({ value, source, confirmed }: Norm<number>): NormArgs => ({ limit: value, source, confirmed });

/** What goes against a norm cannot be only where the norm is confirmed. */
export const normSeverity = ({ confirmed }: ToldNorm): 'error' | 'warning' => (confirmed ? 'error' : 'warning');

const schools = new WeakMap<TimetableData<ReadLesson>, ReadonlyMap<string, string>>();

/** The name of the school whose pupils a class is. */
export function schoolOfClass(data: TimetableData<ReadLesson>, { school }: ClassName): string {
  const known = schools.get(data) ?? namesOfSchools(data);
  schools.set(data, known);
  return known.get(school) ?? '';
}

function namesOfSchools({ lessons, classes, curriculum }: TimetableData<ReadLesson>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { place } of lessons) if (!names.has(place.key)) names.set(place.key, place.name.trim());
  for (const { school } of [...classes, ...curriculum]) if (!names.has(school.key)) names.set(school.key, school.name.trim());
  return names.set('', '');
}

/** The same cell once; undefined where there is none. */
export function placesOf(cells: readonly CellPlace[]): readonly [CellPlace, ...CellPlace[]] | undefined {
  const [first, ...more] = [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
  return first && [first, ...more];
}

/** One finding where there is a cell to point at. */
export function evidenceAt<Args>(cells: readonly CellPlace[], args: Args, severity?: Evidence<Args>['severity']): Evidence<Args>[] {
  const places = placesOf(cells);
  return places ? [{ cells: places, args, ...(severity === undefined ? {} : { severity }) }] : [];
}
