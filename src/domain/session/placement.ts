import type { InstructionLanguage } from '../network/records.ts';
import { joinHub } from './join-hub.ts';
import { makeOwn } from './make-own.ts';
import { grouped } from './participants.ts';
import { onlyOne, type OwnClass, type PlacementMode, type PlacementWishes, type Unplaced } from './placing.ts';
import type { HubClass, Participant } from './records.ts';

/** Why a class cannot be filled as it should be. */
export type ClassDoubt = 'no-capacity' | 'capacity-zero' | 'no-pupils' | 'over' | 'unknown';

export interface PlacedClass {
  readonly name: string;
  /** The class of the hub; undefined: an own class, or one that the hub has not. */
  readonly hubClass: HubClass | undefined;
  readonly own: boolean;
  readonly grades: readonly number[];
  readonly language: InstructionLanguage | undefined;
  /** Pupils of the hub in it. */
  readonly pupils: number | undefined;
  readonly capacity: number | undefined;
  readonly joining: readonly Participant[];
  readonly doubts: readonly ClassDoubt[];
}

export interface Placement {
  readonly mode: PlacementMode;
  /** All classes of the hub that pupils might join, in their order; own classes behind them. */
  readonly classes: readonly PlacedClass[];
  /** Name of the class of everybody who has one. */
  readonly placed: ReadonlyMap<Participant, string>;
  readonly unplaced: readonly { readonly participant: Participant; readonly why: Unplaced }[];
  /** Names of the classes that suit a pupil, for a person to choose from. */
  readonly choices: (participant: Participant) => readonly string[];
}

/**
 * Who is taught in which class during a session.
 *
 * Takes    the participants of the session; classes of its hub; how it is wished; the key by which names of classes are one («7А», «7 "А"»)
 * Returns  a class for everybody who can have one, and why the others cannot. What a person has chosen stays, whatever the room; nobody else makes a
 *          class larger than its capacity. As many are placed as there is room for: pupils are told apart by grade and language only, so that
 *          whoever is left over finds every class that he may join full
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function placeParticipants(participants: readonly Participant[], hubClasses: readonly HubClass[], wishes: PlacementWishes, keyOfName: (name: string) => string): Placement {
  const keys = new Map(hubClasses.map((one) => [one.class.name, one.class.key]));
  const keyOf = (name: string) => keys.get(name) ?? keyOfName(name);
  const chosen = (participant: Participant) => (wishes.choices?.get(participant) ?? (wishes.anew ? '' : participant.hubClass)).trim();
  const byHand = participants.filter((participant) => chosen(participant) !== '');
  const fixed = grouped(byHand, (participant) => keyOf(chosen(participant)));
  // Whoever a person has taken out of a class is left out.
  const rest = participants.filter((participant) => chosen(participant) === '' && wishes.choices?.get(participant) === undefined);
  const { names, why, own } = (wishes.mode === 'join' ? joinHub : makeOwn)({ rest, hubClasses, fixed, keyOf, chosen, wishes });
  const nameOf = new Map(hubClasses.map((one) => [one.class.key, one.class.name]));
  const placed = new Map(participants.flatMap((participant): [Participant, string][] => {
    const name = chosen(participant);
    const given = name === '' ? names.get(participant) : (nameOf.get(keyOf(name)) ?? own.find((one) => keyOf(one.name) === keyOf(name))?.name ?? name);
    return given === undefined ? [] : [[participant, given]];
  }));
  const classes = classesOf(participants, placed, hubClasses, own, keyOf);
  const unplaced = participants.flatMap((participant) => (why.has(participant) ? [{ participant, why: why.get(participant)! }] : []));
  return { mode: wishes.mode, classes, placed, unplaced, choices: (participant) => classes.filter((one) => suits(participant, one)).map(({ name }) => name) };
}

function classesOf(participants: readonly Participant[], placed: ReadonlyMap<Participant, string>, hubClasses: readonly HubClass[], own: readonly OwnClass[], keyOf: (name: string) => string): PlacedClass[] {
  const joining = grouped(participants.filter((participant) => placed.has(participant)), (participant) => keyOf(placed.get(participant)!));
  const grades = new Set(participants.flatMap((participant) => participant.class.grade ?? []));
  const hub = hubClasses.filter((one) => joining.has(one.class.key) || grades.has(one.class.grade ?? -1)).map((one) => placedHubClass(one, joining.get(one.class.key) ?? []));
  const known = new Set(hubClasses.map((one) => one.class.key));
  const made = new Map(own.map((one) => [keyOf(one.name), one]));
  const keys = [...new Set([...made.keys(), ...joining.keys()])].filter((key) => !known.has(key));
  return [...hub, ...keys.map((key) => placedOwnClass(made.get(key), joining.get(key) ?? [], placed))];
}

function placedHubClass(hubClass: HubClass, joining: readonly Participant[]): PlacedClass {
  const { class: { name, grade }, language, pupils, capacity } = hubClass;
  const over = capacity !== undefined && joining.length > 0 && joining.length + (pupils ?? 0) > capacity;
  const doubts: ClassDoubt[] = [...(capacity === undefined ? ['no-capacity' as const] : capacity <= 0 ? ['capacity-zero' as const] : []), ...(pupils === undefined ? ['no-pupils' as const] : []), ...(over ? ['over' as const] : [])];
  return { name, hubClass, own: false, grades: grade === undefined ? [] : [grade], language, pupils, capacity, joining, doubts };
}

function placedOwnClass(made: OwnClass | undefined, joining: readonly Participant[], placed: ReadonlyMap<Participant, string>): PlacedClass {
  const { name, grades, language, capacity } = made ?? { name: placed.get(joining[0]!)!, grades: gradesOf(joining), language: onlyOne(joining.map((pupil) => pupil.language)), capacity: undefined };
  const doubts: ClassDoubt[] = made ? (capacity === undefined ? ['no-capacity'] : joining.length > capacity ? ['over'] : []) : ['unknown'];
  return { name, hubClass: undefined, own: true, grades, language, pupils: 0, capacity, joining, doubts };
}

const gradesOf = (participants: readonly Participant[]): number[] => [...new Set(participants.flatMap((participant) => participant.class.grade ?? []))].sort((one, other) => one - other);

const suits = ({ class: { grade }, language }: Participant, one: PlacedClass): boolean =>
  (grade === undefined || one.grades.length === 0 || one.grades.includes(grade)) && (language === undefined || one.language === undefined || language === one.language);
