import type { InstructionLanguage } from '../network/records.ts';
import { share } from '../share.ts';
import type { Named } from '../timetable/lesson.ts';
import type { Participant, PlannedSession } from './records.ts';

/** Pupils of a school, and what share of the school they are: per cent with two decimals, undefined where nobody has said how many pupils it has. */
export interface SchoolShare {
  readonly school: Named;
  readonly count: number;
  readonly of: number | undefined;
  readonly percent: number | undefined;
  readonly byGrade: ReadonlyMap<number | undefined, number>;
}

/** The list of a session, counted. Schools in the order of the list; grades and languages ascending, those not given last. */
export interface ParticipantCounts {
  readonly all: number;
  /** Pupils of the schools that send some; undefined where one of them has not said. */
  readonly of: number | undefined;
  readonly percent: number | undefined;
  readonly bySchool: readonly SchoolShare[];
  readonly byGrade: readonly { readonly grade: number | undefined; readonly count: number }[];
  readonly byLanguage: readonly { readonly language: InstructionLanguage | undefined; readonly count: number }[];
}

const digits = 2;

const percentOf = (count: number, of: number | undefined): number | undefined => {
  const part = of === undefined ? undefined : share(count, of, digits);
  return part?.ok ? part.value.percent : undefined;
};

/**
 * The participants of a session, counted.
 *
 * Takes    the list; how many pupils the school of a key has, undefined where nobody has said
 * Returns  counts by school, grade and language, with the share of the schools' pupils, half-up: 44 of 345 → 12,75 %
 * Refuses  nothing: a share of an unknown number, or of one below the count, is undefined
 * Source   docs/sources.md#sessions
 */
export function countParticipants(participants: readonly Participant[], pupilsOf: (school: string) => number | undefined): ParticipantCounts {
  const bySchool = [...grouped(participants, ({ school }) => school.key).values()].map((own): SchoolShare => {
    const { school } = own[0]!;
    const of = pupilsOf(school.key);
    return { school, count: own.length, of, percent: percentOf(own.length, of), byGrade: new Map(gradesOf(own).map(({ grade, count }) => [grade, count])) };
  });
  const of = bySchool.length > 0 && bySchool.every((school) => school.of !== undefined) ? bySchool.reduce((sum, school) => sum + school.of!, 0) : undefined;
  return { all: participants.length, of, percent: percentOf(participants.length, of), bySchool, byGrade: gradesOf(participants), byLanguage: languagesOf(participants) };
}

const gradesOf = (participants: readonly Participant[]): ParticipantCounts['byGrade'] =>
  [...grouped(participants, (pupil) => pupil.class.grade)].map(([grade, { length }]) => ({ grade, count: length })).sort((one, other) => (one.grade ?? Infinity) - (other.grade ?? Infinity));

const languageOrder: readonly (InstructionLanguage | undefined)[] = ['kk', 'ru', 'other', undefined];

const languagesOf = (participants: readonly Participant[]): ParticipantCounts['byLanguage'] => {
  const counts = grouped(participants, ({ language }) => language);
  return languageOrder.flatMap((language) => (counts.has(language) ? [{ language, count: counts.get(language)!.length }] : []));
};

/** Things by what they have in common, in the order in which they come. */
export function grouped<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** What tells whose pupils go to a session. */
export interface ParticipantLists {
  readonly sessions: readonly PlannedSession[];
  readonly participants: readonly Participant[];
  /** Magnet schools by the key of their hub. */
  readonly magnets: ReadonlyMap<string, readonly string[]>;
}

/**
 * The participants of one session.
 *
 * Takes    the session; all sessions and lists of the workbook; the key by which names of sessions are one
 * Returns  the pupils on its list. A line that names no session is of every session to which its school belongs; where two hubs
 *          have sessions of one name, the school decides
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function participantsOf(session: PlannedSession, { sessions, participants, magnets }: ParticipantLists, keyOf: (name: string) => string): readonly Participant[] {
  const own = keyOf(session.name);
  const ofName = sessions.filter(({ name }) => keyOf(name) === own);
  const known = new Set(sessions.map(({ name }) => keyOf(name)));
  const hubs = new Set(sessions.map(({ hub }) => hub.key));
  const sends = (one: PlannedSession, school: string) => one.hub.key === school || schoolsOf(one, magnets).includes(school);
  const sendsTo = (some: readonly PlannedSession[], school: string) => sends(session, school) || !some.some((other) => sends(other, school));
  return participants.filter(({ session: name, school }) => {
    const key = keyOf(name);
    if (key === '') return hubs.size === 1 || sendsTo(sessions, school.key);
    return known.has(key) && key === own && (ofName.length === 1 || sendsTo(ofName, school.key));
  });
}

/** Keys of the schools that send pupils to a session: those that it names, else all of its hub; empty where nothing says so. */
export const schoolsOf = (session: PlannedSession, magnets: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  session.schools.length > 0 ? session.schools.map(({ key }) => key) : (magnets.get(session.hub.key) ?? []);
