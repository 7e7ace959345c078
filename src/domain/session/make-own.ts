import type { InstructionLanguage } from '../network/records.ts';
import { fillEvenly } from './even-fill.ts';
import { ownClassName } from './own-classes.ts';
import { grouped } from './participants.ts';
import { onlyOne, schoolGroups, type OwnClass, type Placed, type Placing, type Unplaced } from './placing.ts';
import type { Participant } from './records.ts';

interface Cluster {
  readonly grades: readonly number[];
  readonly language: InstructionLanguage | undefined;
  /** Who waits for a class, and with them those whom a person has put into one. */
  readonly pupils: readonly Participant[];
  readonly members: readonly Participant[];
}

/**
 * Pupils get classes of their own, by grade and language.
 *
 * Takes    who is to be placed, and who is placed by hand
 * Returns  as few classes as the capacity allows, filled evenly; grades share a class only where that is wished. Without a capacity, one class each
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function makeOwn(placing: Placing): Placed {
  const [names, why, own] = [new Map<Participant, string>(), new Map<Participant, Unplaced>(), [] as OwnClass[]];
  const clusters = clustersOf(placing, why);
  for (const cluster of clusters) {
    const several = clusters.some((other) => other !== cluster && other.grades.some((grade) => cluster.grades.includes(grade)));
    const capacity = placing.wishes.capacity ?? hubCapacity(cluster, placing);
    const taken = takenBy(cluster, placing);
    const classes = classesFor(cluster, several, capacity, taken, placing);
    const placed = fillEvenly(classes.map((one) => ({ size: taken.get(placing.keyOf(one.name)) ?? 0, most: capacity ?? Infinity })), schoolGroups(cluster.pupils));
    for (const participant of cluster.pupils) {
      const one = classes[placed.get(participant) ?? -1];
      if (one) names.set(participant, one.name);
      else why.set(participant, 'full');
    }
    own.push(...classes);
  }
  return { names, why, own };
}

function clustersOf({ rest, fixed, wishes, hubClasses }: Placing, why: Map<Participant, Unplaced>): Cluster[] {
  const gradesWith = (grade: number): readonly number[] => wishes.together?.find((grades) => grades.includes(grade)) ?? [grade];
  const hub = new Set(hubClasses.map((one) => one.class.key));
  const inOwn = [...fixed].flatMap(([key, pupils]) => (hub.has(key) ? [] : pupils));
  for (const participant of rest) if (participant.class.grade === undefined) why.set(participant, 'no-grade');
  const graded = [...rest, ...inOwn].filter((participant) => participant.class.grade !== undefined);
  const byGrades = grouped(graded, (participant) => gradesWith(participant.class.grade!).join('+'));
  const waiting = new Set(rest);
  return [...byGrades.values()].flatMap((all) => byLanguage(all, waiting, why)).sort((one, other) => one.grades[0]! - other.grades[0]! || order(one.language) - order(other.language));
}

/** One of whom nobody has said the language goes with the others where they have one in common. */
function byLanguage(all: readonly Participant[], waiting: ReadonlySet<Participant>, why: Map<Participant, Unplaced>): Cluster[] {
  const spoken = all.flatMap(({ language }) => language ?? []);
  const common = onlyOne(spoken);
  return [...grouped(all, ({ language }) => language ?? common)].flatMap(([language, members]): Cluster[] => {
    const pupils = members.filter((participant) => waiting.has(participant));
    if (language !== undefined || spoken.length === 0) return [{ grades: gradesOf(members), language, pupils, members }];
    for (const participant of pupils) why.set(participant, 'no-language');
    return [];
  });
}

const gradesOf = (members: readonly Participant[]): number[] => [...new Set(members.map((participant) => participant.class.grade!))].sort((one, other) => one - other);

const order = (language: InstructionLanguage | undefined): number => ['kk', 'ru', 'other'].indexOf(language ?? '');

/** The least of what the hub's classes of these grades may have at most: «the classes' own» capacity. */
function hubCapacity({ grades, language }: Cluster, { hubClasses }: Placing): number | undefined {
  const given = hubClasses.flatMap((one) => (grades.includes(one.class.grade ?? -1) && (language === undefined || one.language === undefined || one.language === language) ? (one.capacity ?? []) : []));
  const useful = given.filter((capacity) => capacity > 0);
  return useful.length > 0 ? Math.min(...useful) : undefined;
}

/** Pupils whom a person has put into the classes of this cluster, by key of the class. */
function takenBy({ members }: Cluster, { fixed, hubClasses }: Placing): ReadonlyMap<string, number> {
  const [hub, own] = [new Set(hubClasses.map((one) => one.class.key)), new Set(members)];
  return new Map([...fixed].flatMap(([key, pupils]): [string, number][] => (hub.has(key) || !pupils.every((participant) => own.has(participant)) ? [] : [[key, pupils.length]])));
}

function classesFor(cluster: Cluster, several: boolean, capacity: number | undefined, taken: ReadonlyMap<string, number>, { fixed, hubClasses, keyOf, chosen }: Placing): OwnClass[] {
  if (capacity !== undefined && capacity <= 0) return [];
  const { grades, language, pupils } = cluster;
  const written = (key: string) => chosen(fixed.get(key)![0]!);
  const classes = [...taken.keys()].map((key): OwnClass => ({ name: written(key), grades, language, capacity }));
  const room = [...taken.values()].reduce((sum, size) => sum + Math.max(0, (capacity ?? Infinity) - size), 0);
  const lacking = Math.max(0, pupils.length - room);
  const more = capacity === undefined ? (classes.length > 0 || lacking === 0 ? 0 : 1) : Math.ceil(lacking / capacity);
  const used = new Set([...hubClasses.map((one) => one.class.key), ...fixed.keys()]);
  const alone = more === 1 && classes.length === 0;
  for (let number = alone ? 0 : 1; classes.length < taken.size + more; number++) {
    const name = ownClassName(grades, several ? language : undefined, number);
    if (!used.has(keyOf(name))) classes.push({ name, grades, language, capacity });
  }
  return classes;
}
