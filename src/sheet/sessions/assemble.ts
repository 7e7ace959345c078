import { knownCalendar, schoolCalendar } from '../../domain/calendar/school-calendar.ts';
import type { Activity, CalendarEntry, HubClass, PlannedSession } from '../../domain/session/records.ts';
import type { SchoolClass } from '../../domain/timetable/data.ts';
import type { Registers } from '../registers/registers.ts';
import { joining, keeping, sameIfEqual } from '../timetables/assembly/kept.ts';
import type { SmallTable } from '../timetables/small/small-table.ts';
import type { Timetables } from '../timetables/timetables.ts';
import type { ReadPlan } from '../thematic/thematic.ts';
import { sameOrigin } from '../record-cells.ts';
import { datedActivities } from './dated-activities.ts';
import { hubsAndMagnets, type HubsAndMagnets } from './hubs-and-magnets.ts';
import { renaming } from './own-keys.ts';
import { withOnlyHub } from './only-hub.ts';
import { participantsOfSessions } from './participants-of-sessions.ts';
import { schoolsTogether, type FoundSchools } from './schools-together.ts';
import type { SessionBook } from './session-book.ts';
import type { ReadKind, ReadTable, SessionRecords } from './session-kinds.ts';
import { misreadOf, sessionTableOf } from './sessions-of-sheet.ts';
import type { WrittenActivity } from './written-activity.ts';

/** What one sheet has of sessions. */
export interface SheetParts {
  readonly tables: readonly ReadTable[];
  readonly plans: readonly ReadPlan[];
}

type Assemble = (parts: readonly SheetParts[], classes: readonly SmallTable[], registers: Registers | undefined, timetables: Timetables | undefined) => SessionBook;

/** Puts what the sheets of one workbook say of sessions together, again and again: what an edit has not touched stays the same object. */
export function assembler(): Assemble {
  const rename = renaming();
  const schoolsOf = sameIfEqual(({ keys, names }: FoundSchools) => JSON.stringify([[...keys].map(([key, { key: own }]) => [key, own]), [...names]]));
  const hubsOf = sameIfEqual(({ hubs, magnets }: HubsAndMagnets) => JSON.stringify([[...hubs], [...magnets]]));
  const joins = new Map<string, ReturnType<typeof joining>>();
  const join = <Row>(name: string, lists: readonly (readonly Row[])[]): readonly Row[] => {
    const joined = joins.get(name) ?? joining();
    joins.set(name, joined);
    return joined(lists) as readonly Row[];
  };
  const calendarOf = keeping((entries: readonly CalendarEntry[]) => (entries.length === 0 ? knownCalendar : schoolCalendar(entries)));
  const plansOfCouncil = new Map<string, (lines: readonly WrittenActivity[], sessions: readonly PlannedSession[]) => readonly Activity[]>();
  const datedOf = (table: ReadTable<'activities'>, at: number, lines: readonly WrittenActivity[], sessions: readonly PlannedSession[]) => {
    const place = `${at} ${table.sheet}`;
    const dated = plansOfCouncil.get(place) ?? datedActivities();
    plansOfCouncil.set(place, dated);
    return dated(lines, sessions);
  };
  const participantsOf = keeping(participantsOfSessions());
  const hubClasses = hubClassesOf();
  const ofHub = withOnlyHub();
  return (parts, classes, registers, timetables) => {
    const tables = parts.flatMap((part) => part.tables);
    const rawPlans = parts.flatMap((part) => part.plans);
    const { keys, names } = schoolsOf(schoolsTogether(tables, rawPlans, classes, registers, timetables));
    const tablesOf = <Kind extends ReadKind>(kind: Kind) => tables.filter((table) => table.kind === kind) as unknown as readonly ReadTable<Kind>[];
    const rows = <Kind extends ReadKind>(kind: Kind): readonly SessionRecords[Kind][] => join(kind, tablesOf(kind).map(({ records }) => rename(records, keys)));
    const [written, entries, routes, marks, lessonDays] = [rows('sessions'), rows('calendar'), rows('routes'), rows('marks'), rows('lessonDays')];
    const participants = participantsOf(rows('participants'), written);
    const plans = join('plans', [rename(rawPlans, keys)]);
    const hubsWith = (sessions: readonly PlannedSession[]) => hubsAndMagnets({ sessions, participants, routes, plans, others: [...marks, ...lessonDays], names, registers, timetables });
    const ofNoHub = tablesOf('sessions').filter(({ columns }) => !columns.has('hub'));
    const [only, ...others] = ofNoHub.length === 0 ? [] : hubsWith(written).hubs;
    const hub = only === undefined || others.length > 0 ? undefined : { key: only, name: names.get(only) ?? only };
    const sessions = hub ? join('hubbed', tablesOf('sessions').map((table) => (ofNoHub.includes(table) ? ofHub(rename(table.records, keys), hub) : rename(table.records, keys)))) : written;
    const { hubs, magnets } = hubsOf(hubsWith(sessions));
    return {
      tables: tables.map(sessionTableOf),
      misread: tables.flatMap(misreadOf),
      schools: names, hubs, magnets, sessions, entries,
      calendar: calendarOf(entries),
      participants,
      hubClasses: hubClasses(join('schoolClasses', classes.map(({ records }) => rename(records as readonly SchoolClass[], keys))), hubs),
      routes,
      rates: rows('rates'),
      council: rows('council'),
      roles: rows('roles'),
      activities: join('dated', tablesOf('activities').map((table, at) => datedOf(table, at, table.records, sessions))),
      marks,
      answers: rows('answers'),
      assignments: rows('assignments'),
      lessonDays,
      plans,
    };
  };
}

/** The classes of the hubs; the same list where nothing of them was edited. */
function hubClassesOf(): (classes: readonly SchoolClass[], hubs: ReadonlySet<string>) => readonly HubClass[] {
  const known = new WeakMap<SchoolClass, HubClass>();
  const hubClass = (found: SchoolClass): HubClass => {
    let made = known.get(found);
    if (!made) known.set(found, (made = sameOrigin({ class: found.class, pupils: found.pupils, capacity: found.capacity, language: found.language }, found)));
    return made;
  };
  return keeping((classes, hubs) => classes.filter(({ class: { school } }) => hubs.has(school) || (hubs.size === 1 && school === '')).map(hubClass));
}
