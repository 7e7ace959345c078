import { looksLikeSurname } from '../../names/people.ts';
import { saysNothing } from '../names/letters.ts';
import { lessonColumns, linesOf, settled, type ColumnParts, type Line } from './lines.ts';
import { surnamesIn } from './people-in.ts';
import type { Role } from './read-line.ts';
import type { Surroundings } from './surroundings.ts';
import { rolesOf } from './roles.ts';
import { surnamesByPlace } from './surname-places.ts';
import { columnPartsOf, sideRolesOf } from './side-habits.ts';
import type { Slot, SlotView } from './slot.ts';

export type Order = readonly ('subject' | 'teachers' | 'rooms' | 'classes')[];

/** How the cells of a grid are written as a rule. */
export interface Habits extends Surroundings {
  /** By the line's place in its slot. */
  readonly roles: ReadonlyMap<string, Role | undefined>;
  /** As a person says: one after the other, again and again. */
  readonly order: Order | undefined;
  /** Lessons of the whole class go over several rows, or over all columns: what does not is of a group. */
  readonly mergedRows: boolean;
  readonly mergedColumns: boolean;
  /** Columns in which lessons stand, counted from the left, by the number of columns of the slot. */
  readonly bands: ReadonlyMap<number, readonly number[]>;
  readonly columnParts: ColumnParts;
  /** Rows beside the lessons that repeat the class. */
  readonly sideRoles: ReadonlyMap<string, Role>;
}

const mostSlots = 4000;

/**
 * What all cells of a grid say together of how it is written.
 *
 * Takes    the slots of a grid; whose week it shows; a person's word on the order of the lines
 * Returns  which lines are teachers, rooms or classes, who the teachers are, whether numbers behind a subject are rooms
 * Refuses  nothing: of an empty grid there is nothing to know
 */
export function habitsOf(slots: readonly Slot[], view: SlotView, order?: Order): Habits {
  const sample = slots.length <= mostSlots ? slots : slots.filter((_, at) => at % Math.ceil(slots.length / mostSlots) === 0);
  const said = sample.filter(({ cells }) => cells.some(({ text }) => !saysNothing(text)));
  const columnParts = order === undefined ? columnPartsOf(said, { view, surnames: new Set(), subjects: new Set(), roomsElsewhere: false, smallRooms: true }) : new Map<string, 'room' | 'teacher'>();
  const filled = columnParts.size === 0 ? said : said.map((slot) => settled(slot, columnParts));
  const lines = filled.flatMap((slot) => linesOf(slot, slot.cells.filter(({ part }) => part === 'lesson')));
  const surnames = new Set([...filled.flatMap(({ cells }) => cells.flatMap(({ text }) => surnamesIn(text))), ...(view === 'teachers' ? [] : surnamesByPlace(lines.map(({ text }) => text)))].sort());
  const subjects = sameSet(lines.filter(({ text }) => !/[/_;,\d(]/u.test(text)).map(({ text }) => text.trim().toLowerCase()));
  const first = theSame<Surroundings>(firsts, { view, surnames, subjects, roomsElsewhere: false, smallRooms: hasSmallRooms(lines) });
  const roles = order === undefined ? rolesOf(lines, first) : new Map<string, Role | undefined>();
  const elsewhere = filled.some(({ cells }) => cells.some(({ part }) => part === 'room')) || [...roles.values()].includes('rooms') || (order?.includes('rooms') ?? false);
  const bands = bandsOf(filled);
  const mergedColumns = [...bands.values()].some((columns) => columns.length > 1) && oftenMerged(filled, 'width');
  return theSame<Habits>(alls, { ...first, roomsElsewhere: elsewhere, surnames: withRows(surnames, lines, roles), roles, order, bands, columnParts, sideRoles: view === 'classes' ? sideRolesOf(filled) : new Map<string, Role>(), mergedRows: oftenMerged(filled, 'height'), mergedColumns });
}

/** The same habits are the same object: what was read by them is known. */
const [firsts, alls] = [new Map<string, Surroundings>(), new Map<string, Habits>()];
const mostHabits = 60;

/** The same texts are the same set. */
function sameSet(texts: readonly string[]): ReadonlySet<string> {
  const sorted = [...new Set(texts)].sort();
  const key = sorted.join('\n');
  const known = sets.get(key);
  if (known) return known;
  if (sets.size >= mostHabits) sets.clear();
  const made = new Set(sorted);
  sets.set(key, made);
  return made;
}
const sets = new Map<string, ReadonlySet<string>>();

function theSame<What extends Surroundings>(all: Map<string, What>, habits: What): What {
  const key = JSON.stringify(habits, (_, value: unknown) => (value instanceof Set || value instanceof Map ? [...value] : value));
  const known = all.get(key);
  if (known) return known;
  if (all.size >= mostHabits) all.clear();
  all.set(key, habits);
  return habits;
}

/** Where numbers stand behind most subjects, and most of them are rooms for certain, the small ones are rooms as well. */
function hasSmallRooms(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ text }) => /[\p{L})]\.?\s(\d{1,4})\p{L}?$/u.exec(text.trim())?.[1] ?? []);
  const long = numbers.filter((number) => number.length > 1).length;
  return new Set(numbers.filter((number) => number.length === 1)).size > 4 || (numbers.length > lines.length / 3 && long > numbers.length / 2);
}

/** In a row of teachers every word is a name, with or without initials. */
const withRows = (surnames: ReadonlySet<string>, lines: readonly Line[], roles: ReadonlyMap<string, Role | undefined>): ReadonlySet<string> =>
  new Set([...surnames, ...lines.filter(({ place }) => roles.get(place) === 'teachers').flatMap(({ text }) => (text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []).filter(looksLikeSurname).map((name) => name.toLowerCase()))]);

/** A tenth of the slots is enough: most lessons may be of groups. */
function oftenMerged(slots: readonly Slot[], side: 'height' | 'width'): boolean {
  const wide = slots.filter(({ rows, columns }) => (side === 'height' ? rows : columns) > 1);
  return wide.filter(({ cells }) => cells.some((cell) => cell.part === 'lesson' && cell[side] > 1)).length > wide.length / 10;
}

function bandsOf(slots: readonly Slot[]): Map<number, readonly number[]> {
  const counts = new Map<number, Map<number, number>>();
  for (const slot of slots) {
    const columns = counts.get(slot.columns) ?? new Map<number, number>();
    counts.set(slot.columns, columns);
    for (const column of new Set(lessonColumns(slot))) columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return new Map([...counts].map(([width, columns]) => [width, [...columns.keys()].sort((one, other) => one - other)] as const));
}

/** The role of a line: by a person's word, or by its place. */
export const roleAt = ({ order, roles }: Habits, line: Line, at: number): Role | undefined => {
  if (order === undefined || order.length === 0) return roles.get(line.place);
  const said = order[at % order.length]!;
  return said === 'subject' ? undefined : said;
};

