import {
  currentCategories,
  educationLevels,
  oldCategories,
  type CurrentCategory,
  type EducationLevel,
  type OldCategory,
  type Schooling,
  type Standing,
  type Teacher,
} from './teacher.ts';

export type CategoryKind = CurrentCategory | OldCategory;
export type EducationKind = EducationLevel | 'mastersDegree';

/** The people of one group: all of them, by kind, and those whose entry was not understood. */
export interface GroupCount<Kind extends string> {
  readonly group: string;
  readonly total: number;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly notUnderstood: number;
}

export interface Breakdown<Kind extends string> {
  /** The kinds to show, in their order. */
  readonly kinds: readonly Kind[];
  readonly groups: readonly GroupCount<Kind>[];
  /** All groups together; its `group` is ''. */
  readonly total: GroupCount<Kind>;
}

/** A tally that people are added to one by one; `groups` come out in order of appearance. */
export interface Tally<Entry, Kind extends string> {
  add(group: string, entry: Entry): void;
  /** Makes a group known although nobody in it may count. */
  open(group: string): void;
  result(): Breakdown<Kind>;
}

interface Mutable<Kind extends string> {
  group: string;
  total: number;
  counts: Record<Kind, number>;
  notUnderstood: number;
}

/**
 * Counts people by qualification category.
 *
 * Takes    standings, group by group in any order; pedagogWithNone, the district's choice
 * Returns  persons per group and kind, current categories from highest to lowest, old ones only where present.
 *          A person with a current and an old category counts in both columns and once in the total
 * Refuses  nothing; a standing with neither category is counted as not understood
 * Source   docs/sources.md#categories
 */
export function categoryTally(pedagogWithNone: boolean): Tally<Standing, CategoryKind> {
  const current = currentCategories.filter((kind) => !(pedagogWithNone && kind === 'pedagog'));
  const fold = (kind: CurrentCategory) => (pedagogWithNone && kind === 'pedagog' ? 'none' : kind);
  return tally(
    [...currentCategories, ...oldCategories],
    ({ current, old }, counts) => {
      if (current) counts[fold(current)]++;
      if (old) counts[old]++;
      return current !== undefined || old !== undefined;
    },
    (total) => [...current, ...oldCategories.filter((kind) => total[kind] > 0)],
  );
}

/**
 * Counts people by education.
 *
 * Takes    schoolings, group by group in any order
 * Returns  persons per group: higher, of which with a master's degree, special secondary; incomplete higher and
 *          general secondary only where present
 * Refuses  nothing; a schooling without a level is counted as not understood
 * Source   docs/sources.md#education
 */
export function educationTally(): Tally<Schooling, EducationKind> {
  return tally(
    [...educationLevels, 'mastersDegree'],
    ({ level, mastersDegree }, counts) => {
      if (level) counts[level]++;
      if (level && mastersDegree) counts.mastersDegree++;
      return level !== undefined;
    },
    (total) => [
      'higher',
      'mastersDegree',
      'specialSecondary',
      ...(['incompleteHigher', 'secondary'] as const).filter((kind) => total[kind] > 0),
    ],
  );
}

/** Counts teachers into a tally, every school of the list in its order, those of nobody included. */
export function breakdownOf<Entry, Kind extends string>(
  tally: Tally<Entry, Kind>,
  schools: readonly string[],
  teachers: readonly Teacher[],
  entryOf: (teacher: Teacher) => Entry,
): Breakdown<Kind> {
  for (const school of schools) tally.open(school);
  for (const teacher of teachers) tally.add(teacher.school, entryOf(teacher));
  return tally.result();
}

function tally<Entry, Kind extends string>(
  kinds: readonly Kind[],
  count: (entry: Entry, counts: Record<Kind, number>) => boolean,
  shown: (total: Readonly<Record<Kind, number>>) => readonly Kind[],
): Tally<Entry, Kind> {
  const groups = new Map<string, Mutable<Kind>>();
  let last: Mutable<Kind> | undefined;
  // Most people belong to the group of the one before.
  const groupOf = (group: string) => {
    if (last?.group === group) return last;
    last = groups.get(group);
    if (!last) groups.set(group, (last = empty(group, kinds)));
    return last;
  };
  return {
    open: groupOf,
    add(group, entry) {
      const into = groupOf(group);
      into.total++;
      if (!count(entry, into.counts)) into.notUnderstood++;
    },
    result() {
      const all = [...groups.values()];
      const total = sum(all, kinds);
      return { kinds: shown(total.counts), groups: all, total };
    },
  };
}

function empty<Kind extends string>(group: string, kinds: readonly Kind[]): Mutable<Kind> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  return { group, total: 0, counts, notUnderstood: 0 };
}

function sum<Kind extends string>(groups: readonly GroupCount<Kind>[], kinds: readonly Kind[]) {
  const total = empty('', kinds);
  for (const group of groups) {
    total.total += group.total;
    total.notUnderstood += group.notUnderstood;
    for (const kind of kinds) total.counts[kind] += group.counts[kind];
  }
  return total;
}
