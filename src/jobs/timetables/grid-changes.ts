import type { Moved } from '../../domain/timetable/moving.ts';
import { addressOf, meet, type Area } from '../../sheet/cells/address.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import type { GridSlot } from '../../sheet/timetables/grid/slots-of.ts';
import type { Spot } from '../../sheet/spot.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { CellChange, CellPlace, Sheet } from '../../sheet/workbook.ts';

/** A slot with its sheet, and the school whose timetable it is. */
export interface PlacedSlot extends GridSlot {
  readonly sheet: Sheet;
  readonly place: string;
}

/**
 * The cells of grids as they would stand after a move: what two slots of one name hold changes places, all of it.
 *
 * Takes    the slots of all grids; all lessons that they tell; those of them that are moved
 * Returns  changes of cells; the cells keep their looks
 * Refuses  undefined where a slot holds other lessons too, has another size or other merged cells, or the grid has no such slot
 */
export function gridChanges(slots: readonly PlacedSlot[], lessons: readonly ReadLesson[], moved: readonly Moved<ReadLesson>[]): CellChange[] | undefined {
  const targets = targetsOf(slots, moved);
  if (!targets) return undefined;
  const instead = new Map(moved.map(({ lesson, as }) => [lesson, as]));
  const written = new Map<string, CellChange>();
  for (const [from, to] of targets) {
    // Only a room changes: others may stay where they are.
    if (from === to) continue;
    const back = targets.get(to);
    if (back !== undefined && back !== from) return undefined;
    const stays = [...lessonsIn(from, lessons), ...lessonsIn(to, lessons)].some((lesson) => !instead.has(lesson));
    if (stays || (back === undefined && lessonsIn(to, lessons).length > 0) || !isAlike(from, to)) return undefined;
    for (const change of exchanged(from, to)) written.set(keyOf(change), written.get(keyOf(change)) ?? change);
  }
  return withRooms([...targets], written, moved, lessons);
}

const keyOf = ({ sheet, address }: CellPlace) => `${sheet}!${address}`;

const holds = ({ sheet, area: { top, left, bottom, right } }: PlacedSlot, of: string, { row, column }: Spot) => sheet.name === of && row >= top && row <= bottom && column >= left && column <= right;

const lessonsIn = (slot: PlacedSlot, lessons: readonly ReadLesson[]) => lessons.filter(({ sheet, spot }) => holds(slot, sheet, spot));

/** Where each slot with a moved lesson goes: lessons of one slot go together. */
function targetsOf(slots: readonly PlacedSlot[], moved: readonly Moved<ReadLesson>[]): Map<PlacedSlot, PlacedSlot> | undefined {
  const targets = new Map<PlacedSlot, PlacedSlot>();
  for (const { lesson, as } of moved) {
    const from = slots.find((slot) => holds(slot, lesson.sheet, lesson.spot));
    if (!from || from.period !== lesson.period || from.lastPeriod !== (lesson.lastPeriod ?? lesson.period)) return undefined;
    const isOf = (slot: PlacedSlot) => slot.place === from.place && slot.name === from.name && slot.shift === from.shift && slot.week === from.week;
    const to = slots.find((slot) => slot.day === as.day && slot.period === as.period && slot.lastPeriod === (as.lastPeriod ?? as.period) && isOf(slot));
    if (!to || (targets.get(from) ?? to) !== to) return undefined;
    targets.set(from, to);
  }
  return targets;
}

/** Of one size, and merged in the same way, if at all. */
function isAlike(one: PlacedSlot, other: PlacedSlot): boolean {
  const merges = ({ sheet: { grid }, area }: PlacedSlot) => grid.merges.filter((each) => meet(each, area)).map(({ top, left, bottom, right }) => [top - area.top, left - area.left, bottom - area.top, right - area.left]);
  const [height, width] = sizeOf(one.area);
  const inside = merges(one).every(([top, left, bottom, right]) => top! >= 0 && left! >= 0 && bottom! < height && right! < width);
  return inside && sizeOf(other.area).join() === `${height},${width}` && JSON.stringify(merges(one).sort()) === JSON.stringify(merges(other).sort());
}

const sizeOf = ({ top, left, bottom, right }: Area) => [bottom - top + 1, right - left + 1] as const;

function exchanged(one: PlacedSlot, other: PlacedSlot): CellChange[] {
  const found: CellChange[] = [];
  const [height, width] = sizeOf(one.area);
  const change = (to: PlacedSlot, row: number, column: number, from: CellValue, value: CellValue): CellChange => ({ sheet: to.sheet.name, address: addressOf(to.area.top + row, to.area.left + column), from, to: value });
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [here, there] = [one, other].map(({ sheet, area }) => cellAt(sheet.grid, area.top + row, area.left + column)) as [CellValue, CellValue];
      if (here !== there) found.push(change(one, row, column, here, there), change(other, row, column, there, here));
    }
  }
  return found;
}

/** A lesson in another room: the name of its own is written over; of lessons in one cell that have the same, each its own. */
function withRooms(targets: readonly (readonly [PlacedSlot, PlacedSlot])[], written: Map<string, CellChange>, moved: readonly Moved<ReadLesson>[], lessons: readonly ReadLesson[]): CellChange[] | undefined {
  for (const { lesson, as } of moved) {
    if (as.rooms === lesson.rooms) continue;
    const [from, to] = targets.find(([slot]) => holds(slot, lesson.sheet, lesson.spot)) ?? [];
    const [own, other] = [lesson.rooms[0], as.rooms[0]];
    const spot = lesson.cells?.rooms ?? lesson.spot;
    if (!from || !to || !own || !other || !holds(from, lesson.sheet, spot)) return undefined;
    const [row, column] = [spot.row - from.area.top + to.area.top, spot.column - from.area.left + to.area.left];
    const alike = lessonsIn(from, lessons).filter(({ rooms, spot: at, cells }) => rooms[0]?.name === own.name && sameSpot(cells?.rooms ?? at, spot));
    const value = renamed(cellAt(from.sheet.grid, spot.row, spot.column), own.name, other.name, alike.indexOf(lesson), alike.length);
    if (value === undefined) return undefined;
    const change = { sheet: to.sheet.name, address: addressOf(row, column), from: cellAt(to.sheet.grid, row, column), to: value };
    written.set(keyOf(change), change);
  }
  return [...written.values()];
}

const sameSpot = (one: Spot, other: Spot) => one.row === other.row && one.column === other.column;

function renamed(value: CellValue, own: string, other: string, place: number, count: number): CellValue | undefined {
  if (typeof value === 'number') return String(value) === own ? (/^[1-9]\d*$/u.test(other) ? Number(other) : other) : undefined;
  const parts = typeof value === 'string' ? value.split(own) : [];
  if (parts.length !== count + 1 || place < 0) return undefined;
  return `${parts.slice(0, place + 1).join(own)}${other}${parts.slice(place + 1).join(own)}`;
}
