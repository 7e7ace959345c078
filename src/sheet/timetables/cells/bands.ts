import { groupOf } from './remarks.ts';
import { areFields, concatenated, has, nothing, tells, zipped, type Bundle, type Part } from './bundle.ts';
import { roleAt, type Habits } from './habits.ts';
import { inOrder, linesOf, sidePlace, type Line } from './lines.ts';
import { linesTogether, readLine } from './read-line.ts';
import type { Slot, SlotCell } from './slot.ts';

/** What a slot's cells tell, and those of which nothing could be made. */
export interface SlotBundle {
  readonly bundle: Bundle;
  readonly unread: readonly SlotCell[];
}

/** Cells of one column of a slot, with what stands beside them. */
interface Band {
  readonly at: number;
  readonly lessons: readonly SlotCell[];
  readonly sides: readonly SlotCell[];
}

/**
 * What a slot tells as a whole: columns are groups, and rows are read one after the other.
 *
 * Takes    a slot; the habits of its grid
 * Returns  its parts with their cells
 * Refuses  nothing
 */
export function bundleOf(slot: Slot, habits: Habits): SlotBundle {
  const unread: SlotCell[] = [];
  const lessons = slot.cells.filter(({ part }) => part === 'lesson');
  const sides = slot.cells.filter(({ part }) => part !== 'lesson');
  const starts = habits.bands.get(slot.columns) ?? [0];
  const last = starts.at(-1) ?? 0;
  const isWide = (cell: SlotCell) => starts.length < 2 || cell.column - slot.left + cell.width > last && cell.column - slot.left <= starts[0]!;
  const wide = lessons.filter(isWide);
  const narrow = lessons.filter((cell) => !isWide(cell));
  if (narrow.length === 0) return { bundle: bandBundle(slot, { at: 0, lessons: wide, sides }, habits, unread), unread };
  const own = ownSides(starts, sides, slot);
  const columns = [...new Set(narrow.map(({ column }) => column))].sort((one, other) => one - other);
  const bands = columns.map((column) => ({ at: column - slot.left, lessons: narrow.filter((cell) => cell.column === column), sides: own(column - slot.left) }));
  const alone = bands.map((band) => bandBundle(slot, band, habits, unread));
  const bundles = alone.length > 1 && areFields(alone) ? [alone.reduce(zipped)] : alone.map((bundle, at) => inGroup(bundle, bands[at]!, bands.length, starts, habits));
  const shared = bandBundle(slot, { at: 0, lessons: wide, sides: own(undefined) }, habits, unread);
  return { bundle: together(bundles.reduce(concatenated, nothing), shared, columns.map((column) => starts.indexOf(column - slot.left)), starts.length), unread };
}

/** Room columns of each subgroup, or one of all: by how many there are. */
function ownSides(starts: readonly number[], sides: readonly SlotCell[], { left }: Slot): (at: number | undefined) => readonly SlotCell[] {
  const columns = new Set(sides.filter(({ part }) => part !== 'sign').map(({ column }) => column));
  const each = columns.size >= starts.length || (columns.size > 0 && [...columns].some((column) => column - left < starts.at(-1)!));
  if (!each) return (at) => (at === undefined ? sides : []);
  const startOf = (cell: SlotCell) => [...starts].reverse().find((start) => start < cell.column - left) ?? starts[0]!;
  return (at) => (at === undefined ? [] : sides.filter((cell) => startOf(cell) === at));
}

/** A column's lessons are of its group, unless lessons of the whole class stand in the first column unmerged. */
function inGroup(bundle: Bundle, { lessons, at }: Band, filled: number, starts: readonly number[], { mergedColumns }: Habits): Bundle {
  const label = lessons.find(({ subgroup }) => subgroup !== undefined)?.subgroup;
  const group = label === undefined ? (filled > 1 || mergedColumns || at !== starts[0] ? String(starts.indexOf(at) + 1) : undefined) : (groupOf(label) ?? label.trim());
  return group === undefined ? bundle : { ...bundle, parts: bundle.parts.map((part) => ({ ...part, group: part.group === undefined ? group : `${group}.${part.group}` })) };
}

/** A subject above two teachers, a room for both, or the rooms of both groups of which one is there. */
function together(bands: Bundle, shared: Bundle, places: readonly number[], all: number): Bundle {
  if (shared.parts.length === 0) return bands;
  const said = (['subject', 'teachers', 'rooms', 'classes'] as const).filter((kind) => tells(shared, kind));
  if (said.includes('subject') && tells(bands, 'subject')) return concatenated(shared, bands);
  // Each has its room in its own cell: what stands in the room column is something else.
  if (said.every((kind) => kind === 'rooms') && bands.parts.every((part) => has(part, 'rooms'))) return { ...bands, note: [bands.note, ...shared.parts.flatMap(({ rooms }) => rooms)].filter((note) => note !== undefined).join('; '), ambiguous: true };
  if (bands.parts.length === 1 && shared.parts.length === all && all > 1) return zipped(bands, { ...shared, parts: [shared.parts[places[0]!]!] });
  if (bands.parts.length > 1 && shared.parts.length === 1 && sameLesson(bands.parts)) return { ...bands, parts: bands.parts.map((part) => ({ ...part, rooms: [...part.rooms, ...shared.parts[0]!.rooms], roomSpots: [...(part.roomSpots ?? []), ...(shared.parts[0]!.roomSpots ?? [])] })) };
  return zipped(bands, shared);
}

const sameLesson = ([first, ...others]: readonly Part[]): boolean => others.every((part) => has(part, 'teachers') && part.teachers.join() === first!.teachers.join() && part.subject === first!.subject);

/** The lines of a band and the cells beside it, row by row; what stands beside all of them comes last. */
function bandBundle(slot: Slot, { lessons, sides }: Band, habits: Habits, unread: SlotCell[]): Bundle {
  const lines = inOrder(linesOf(slot, [...lessons].sort((one, other) => one.row - other.row || one.column - other.column)), habits.order);
  const columns = new Set(lessons.map(({ column }) => column));
  const labels = groupLabels(sides, columns);
  const read = lines.map((line, at) => ({ row: line.cell.row, last: 0, bundle: labelled(spotted(readLine(line.text, roleAt(habits, line, at), habits), line, unread), labels.get(line.cell.row)) }));
  const beside = sideTexts(sides.filter(({ row, text }) => !labels.has(row) || groupOf(text) === undefined)).map((side, _, all) => {
    const only = all.filter(({ cell }) => cell.part === side.cell.part).length === 1;
    const ofAll = slot.rows > 1 && (side.cell.height >= slot.rows || (only && side.cell.row === slot.top && !columns.has(side.cell.column)));
    return { row: side.cell.row, last: ofAll ? 1 : 0, bundle: sideBundle(side, slot, habits) };
  });
  return linesTogether([...read, ...beside].sort((one, other) => one.last - other.last || one.row - other.row).map(({ bundle }) => bundle));
}

/** «I» and «II», or «1» and «2» before the lessons, in cells of their own: the groups of the rows. */
function groupLabels(sides: readonly SlotCell[], columns: ReadonlySet<number>): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { row, column, text, part } of sides) {
    const label = part === 'sign' ? groupOf(text) : undefined;
    const alone = !sides.some((other) => other.row === row && other.column !== column && other.part === 'sign');
    if (label !== undefined && alone && (!/^\s*\d\s*$/u.test(text) || [...columns].some((lesson) => lesson > column))) labels.set(row, label);
  }
  return labels;
}

const labelled = (bundle: Bundle, group: string | undefined): Bundle => (group === undefined ? bundle : { ...bundle, parts: bundle.parts.map((part) => ({ group, ...part })) });

interface SideText {
  readonly text: string;
  readonly cell: SlotCell;
}

/** Cells beside each other are one text: «12», «/», «15». */
function sideTexts(sides: readonly SlotCell[]): SideText[] {
  const groups = new Map<string, SlotCell[]>();
  for (const cell of sides) {
    const key = `${cell.part === 'teacher' ? 'teacher' : 'room'} ${cell.row}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].map((cells) => {
    const part = cells[0]!.part === 'teacher' ? 'teacher' : 'room';
    const sign = part === 'teacher' || !cells.some((cell) => cell.part === 'sign' || /^\s*[/\\]\s*$/u.test(cell.text)) ? '/' : '';
    return { cell: { ...cells[0]!, part }, text: cells.map(({ text }) => text.trim()).join(sign) };
  });
}

function sideBundle({ text, cell }: SideText, slot: Slot, habits: Habits): Bundle {
  const role = cell.part === 'teacher' ? 'teachers' : (habits.sideRoles.get(sidePlace(slot, cell)) ?? 'rooms');
  const bundle = readLine(text.replace(/\n/gu, '/'), role, habits);
  const spot = { row: cell.row, column: cell.column };
  return { ...bundle, parts: bundle.parts.map((part) => ({ ...part, ...(has(part, 'rooms') ? { roomSpots: [spot] } : {}), ...(has(part, 'subject') ? { spot, raw: text } : {}) })) };
}

function spotted(bundle: Bundle, { cell, text }: Line, unread: SlotCell[]): Bundle {
  if (bundle.parts.length === 0 && /[\p{L}\p{N}]/u.test(text) && !unread.includes(cell)) unread.push(cell);
  const spot = { row: cell.row, column: cell.column };
  return { ...bundle, parts: bundle.parts.map((part) => ({ ...part, spot, raw: cell.text, ...(has(part, 'rooms') ? { roomSpots: [spot] } : {}) })) };
}
