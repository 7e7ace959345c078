import type { Moved } from '../../domain/timetable/moving.ts';
import { slotsOf } from '../../sheet/timetables/grid/slots-of.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import { gridChanges, type PlacedSlot } from './grid-changes.ts';
import { listChanges } from './list-changes.ts';
import { changesOfOtherViews } from './other-views.ts';

/**
 * The cells to be changed so that lessons stand where they shall.
 *
 * Takes    sheets as read and their timetables; lessons as they were and as they shall be
 * Returns  changes of cells, in the lists and grids that the lessons come from
 * Refuses  undefined where it cannot be written
 */
export function changesFor(sheets: readonly Sheet[], timetables: Timetables, moved: readonly Moved<ReadLesson>[]): readonly CellChange[] | undefined {
  const { lessons } = timetables.data;
  const found: CellChange[] = [];
  const [inLists, inGrids] = [moved.filter(({ lesson }) => lesson.columns), moved.filter(({ lesson }) => !lesson.columns)];
  for (const name of new Set(inLists.map(({ lesson }) => lesson.sheet))) {
    const sheet = sheets.find((each) => each.name === name);
    const changes = sheet && listChanges(sheet, lessons.filter((lesson) => lesson.sheet === name), inLists.filter(({ lesson }) => lesson.sheet === name));
    if (!changes) return undefined;
    found.push(...changes);
  }
  const changes = inGrids.length > 0 ? gridChanges(placedSlots(sheets, timetables), lessons, inGrids) : [];
  if (!changes) return undefined;
  found.push(...changes);
  return found.length > 0 ? [...found, ...changesOfOtherViews(sheets, timetables, moved)] : undefined;
}

const placed = new WeakMap<Timetables, readonly PlacedSlot[]>();

/** The slots of all grids whose lessons count. */
function placedSlots(sheets: readonly Sheet[], timetables: Timetables): readonly PlacedSlot[] {
  const known = placed.get(timetables);
  if (known) return known;
  const counted = new Set(timetables.data.lessons);
  const slots = timetables.tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const place = table.lessons.find((lesson) => counted.has(lesson))?.place.key;
    return sheet && place !== undefined ? slotsOf(table).map((slot) => ({ ...slot, sheet, place })) : [];
  });
  placed.set(timetables, slots);
  return slots;
}
