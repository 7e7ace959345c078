import type { SchoolCalendar } from '../../domain/calendar/school-calendar.ts';
import type { Activity, AssignedRole, Assignment, CalendarEntry, CouncilMember, GivenAnswer, HubClass, LessonDay, MarkLine, Participant, PlannedSession, Rate, Route } from '../../domain/session/records.ts';
import type { Area } from '../cells/address.ts';
import type { SessionKind } from '../registers/session-columns.ts';
import type { ReadPlan } from '../thematic/thematic.ts';

/** A cell of a table of sessions that could not be read, or is missing. */
export interface SessionMisread {
  readonly sheet: string;
  readonly address: string;
  readonly kind: SessionKind;
  readonly field: string;
  readonly text: string;
  readonly why: 'not-understood' | 'missing';
}

/** A table of the workbook that sessions stand on. */
export interface SessionTable {
  readonly kind: SessionKind;
  readonly sheet: string;
  readonly area: Area;
  readonly headingRows: number;
  /** Columns of the sheet from 0, by field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of its records, from 0. */
  readonly rows: readonly number[];
}

/**
 * Everything that a workbook says of sessions, put together. Every record remembers its cells: `cellOf(record, field)` of
 * `sheet/record-cells.ts`. Schools share the keys of the timetables and of the register of schools.
 */
export interface SessionBook {
  readonly tables: readonly SessionTable[];
  readonly misread: readonly SessionMisread[];
  /** Name of each school, as it is first written, by its key. */
  readonly schools: ReadonlyMap<string, string>;
  /** Keys of the hub schools, and of the magnet schools of each. */
  readonly hubs: ReadonlySet<string>;
  readonly magnets: ReadonlyMap<string, readonly string[]>;
  readonly sessions: readonly PlannedSession[];
  readonly entries: readonly CalendarEntry[];
  /** Made of `entries`; where they say nothing of a year, of what Tirek knows. */
  readonly calendar: SchoolCalendar;
  readonly participants: readonly Participant[];
  /** Classes of the hubs, of the table of schools' classes. */
  readonly hubClasses: readonly HubClass[];
  readonly routes: readonly Route[];
  readonly rates: readonly Rate[];
  readonly council: readonly CouncilMember[];
  readonly roles: readonly AssignedRole[];
  readonly activities: readonly Activity[];
  readonly marks: readonly MarkLine[];
  readonly answers: readonly GivenAnswer[];
  readonly assignments: readonly Assignment[];
  readonly lessonDays: readonly LessonDay[];
  readonly plans: readonly ReadPlan[];
}
