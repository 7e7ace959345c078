import type { Moved } from '../../domain/timetable/moving.ts';
import { addressOf, meet, type Area } from '../../sheet/cells/address.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import type { GridSlot } from '../../sheet/timetables/grid/slots-of.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';

/**
 * The cells of a grid as they would stand after a move: what two slots of one name hold changes places, all of it.
 *
 * Takes    the sheet; the slots of its grids; all lessons that it tells; those of them that are moved
 * Returns  changes of cells; the cells keep their looks
 * Refuses  undefined where a slot holds other lessons too, has another size or other merged cells, or the grid has no such slot
 */
export function gridChanges(sheet: Sheet, slots: readonly GridSlot[], lessons: readonly ReadLesson[], moved: readonly Moved<ReadLesson>[]): CellChange[] | undefined {
  const targets = targetsOf(slots, moved);
  if (!targets) return undefined;
  const instead = new Map(moved.map(({ lesson, as }) => [lesson, as]));
  const written = new Map<string, CellChange>();
  for (const [from, to] of targets) {
    const back = targets.get(to);
    if (back !== undefined && back !== from) return undefined;
    const stays = [...lessonsIn(from, lessons), ...(from === to ? [] : lessonsIn(to, lessons))].some((lesson) => !instead.has(lesson));
    if (stays || (back === undefined && lessonsIn(to, lessons).length > 0) || !isAlike(sheet, from.area, to.area)) return undefined;
    for (const change of exchanged(sheet, from.area, to.area)) written.set(change.address, written.get(change.address) ?? change);
  }
  return withRooms(sheet, [...targets], written, moved);
}

const holds = ({ top, left, bottom, right }: Area, { row, column }: { readonly row: number; readonly column: number }) => row >= top && row <= bottom && column >= left && column <= right;

const lessonsIn = ({ area }: GridSlot, lessons: readonly ReadLesson[]) => lessons.filter(({ spot }) => holds(area, spot));

/** Where each slot with a moved lesson goes: lessons of one slot go together. */
function targetsOf(slots: readonly GridSlot[], moved: readonly Moved<ReadLesson>[]): Map<GridSlot, GridSlot> | undefined {
  const targets = new Map<GridSlot, GridSlot>();
  for (const { lesson, as } of moved) {
    const from = slots.find(({ area }) => holds(area, lesson.spot));
    if (!from || from.period !== lesson.period || from.lastPeriod !== (lesson.lastPeriod ?? lesson.period)) return undefined;
    const to = slots.find((slot) => slot.name === from.name && slot.shift === from.shift && slot.week === from.week && slot.day === as.day && slot.period === as.period && slot.lastPeriod === (as.lastPeriod ?? as.period));
    if (!to || (targets.get(from) ?? to) !== to) return undefined;
    targets.set(from, to);
  }
  return targets;
}

/** Of one size, and merged in the same way, if at all. */
function isAlike({ grid }: Sheet, one: Area, other: Area): boolean {
  const merges = (area: Area) => grid.merges.filter((each) => meet(each, area)).map(({ top, left, bottom, right }) => [top - area.top, left - area.left, bottom - area.top, right - area.left]);
  const [height, width] = [one.bottom - one.top, one.right - one.left];
  const inside = merges(one).every(([top, left, bottom, right]) => top! >= 0 && left! >= 0 && bottom! <= height && right! <= width);
  return other.bottom - other.top === height && other.right - other.left === width && inside && JSON.stringify(merges(one).sort()) === JSON.stringify(merges(other).sort());
}

function exchanged({ name, grid }: Sheet, one: Area, other: Area): CellChange[] {
  const found: CellChange[] = [];
  for (let row = 0; row <= one.bottom - one.top; row++) {
    for (let column = 0; column <= one.right - one.left; column++) {
      const [here, there] = [cellAt(grid, one.top + row, one.left + column), cellAt(grid, other.top + row, other.left + column)];
      if (here === there) continue;
      found.push({ sheet: name, address: addressOf(one.top + row, one.left + column), from: here, to: there }, { sheet: name, address: addressOf(other.top + row, other.left + column), from: there, to: here });
    }
  }
  return found;
}

/** A lesson in another room: the name of its own is written over, where it stands only once. */
function withRooms({ name, grid }: Sheet, targets: readonly (readonly [GridSlot, GridSlot])[], written: Map<string, CellChange>, moved: readonly Moved<ReadLesson>[]): CellChange[] | undefined {
  for (const { lesson, as } of moved) {
    if (as.rooms === lesson.rooms) continue;
    const [[from, to] = []] = targets.filter(([slot]) => holds(slot.area, lesson.spot));
    const [own, other] = [lesson.rooms[0], as.rooms[0]];
    if (!from || !to || !own || !other) return undefined;
    const spot = lesson.cells?.rooms ?? lesson.spot;
    const at = { row: spot.row - from.area.top + to.area.top, column: spot.column - from.area.left + to.area.left };
    const value = renamed(cellAt(grid, spot.row, spot.column), own.name, other.name);
    if (!holds(from.area, spot) || value === undefined) return undefined;
    const address = addressOf(at.row, at.column);
    written.set(address, { sheet: name, address, from: cellAt(grid, at.row, at.column), to: value });
  }
  return [...written.values()];
}

function renamed(value: CellValue, own: string, other: string): CellValue | undefined {
  if (typeof value === 'number') return String(value) === own ? (/^[1-9]\d*$/u.test(other) ? Number(other) : other) : undefined;
  if (typeof value !== 'string' || value.split(own).length !== 2) return undefined;
  return value.replace(own, () => other);
}
