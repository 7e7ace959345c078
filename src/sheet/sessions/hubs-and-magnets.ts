import type { Participant, PlannedSession, Route } from '../../domain/session/records.ts';
import type { Registers } from '../registers/registers.ts';
import { callsHub, registeredSchool } from '../timetables/assembly/same-schools.ts';
import { schoolNamed } from '../timetables/values/school-key.ts';
import type { Timetables } from '../timetables/timetables.ts';
import type { ReadPlan } from '../thematic/thematic.ts';
import { registeredOf } from './schools-together.ts';

export interface HubsAndMagnets {
  readonly hubs: ReadonlySet<string>;
  readonly magnets: ReadonlyMap<string, readonly string[]>;
}

interface Known {
  /** Of other tables that tell of magnet schools. */
  readonly others: readonly { readonly school: { readonly key: string } }[];
  readonly sessions: readonly PlannedSession[];
  readonly participants: readonly Participant[];
  readonly routes: readonly Route[];
  readonly plans: readonly ReadPlan[];
  readonly names: ReadonlyMap<string, string>;
  readonly registers: Registers | undefined;
  readonly timetables: Timetables | undefined;
}

/**
 * The hub schools of a workbook, and the magnet schools of each.
 *
 * Takes    what the workbook says
 * Returns  hubs: where sessions are held, whom the register of schools calls so, or their names. Magnets: who is attached to the hub by the
 *          register of schools; where it says nothing, who is named for its sessions, and where there is but one hub, all other schools that
 *          are on lists, routes and plans
 * Refuses  nothing
 */
export function hubsAndMagnets({ sessions, participants, routes, plans, others: more, names, registers, timetables }: Known): HubsAndMagnets {
  const registered = registeredOf(registers);
  const keyOf = new Map<string, string>();
  for (const [key, name] of names) {
    const school = registeredSchool(name, registered);
    if (school && !keyOf.has(school.key)) keyOf.set(school.key, key);
  }
  const schools = registered?.schools ?? [];
  const hubs = new Set(sessions.map(({ hub }) => hub.key).filter((key) => key !== ''));
  for (const key of timetables?.hubs ?? []) hubs.add(key);
  for (const [key, name] of names) if (callsHub(name)) hubs.add(key);
  for (const { key, hub } of schools) if (hub && keyOf.has(key)) hubs.add(keyOf.get(key)!);
  const magnets = new Map<string, readonly string[]>();
  for (const hub of hubs) {
    const own = schools.find(({ key }) => keyOf.get(key) === hub)?.key;
    const attached = own === undefined ? [] : schools.filter(({ attachedTo }) => attachedTo === own).map(({ key, name }) => keyOf.get(key) ?? schoolNamed(name).key);
    const said = sessions.filter((session) => session.hub.key === hub).flatMap((session) => session.schools.map(({ key }) => key));
    const others = hubs.size > 1 ? [] : [...participants.map(({ school }) => school.key), ...routes.map(({ from }) => from.key), ...[...plans, ...more].map(({ school }) => school.key)];
    const found = [attached, said, others].find((list) => list.length > 0) ?? [];
    magnets.set(hub, [...new Set(found)].filter((key) => key !== '' && key !== hub));
  }
  return { hubs, magnets };
}
