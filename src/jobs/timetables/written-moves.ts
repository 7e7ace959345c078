import type { Moved } from '../../domain/timetable/moving.ts';
import { slotsOf } from '../../sheet/timetables/grid/slots-of.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import { gridChanges } from './grid-changes.ts';
import { listChanges } from './list-changes.ts';

/**
 * The cells to be changed so that lessons stand where they shall.
 *
 * Takes    sheets as read and their timetables; lessons as they were and as they shall be
 * Returns  changes of cells, in the lists and grids that the lessons come from
 * Refuses  undefined where it cannot be written
 */
export function changesFor(sheets: readonly Sheet[], { tables, data }: Timetables, moved: readonly Moved<ReadLesson>[]): readonly CellChange[] | undefined {
  const found: CellChange[] = [];
  for (const name of new Set(moved.map(({ lesson }) => lesson.sheet))) {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) return undefined;
    const lessons = data.lessons.filter((lesson) => lesson.sheet === name);
    const own = moved.filter(({ lesson }) => lesson.sheet === name);
    const [inList, inGrid] = [own.filter(({ lesson }) => lesson.columns), own.filter(({ lesson }) => !lesson.columns)];
    const slots = inGrid.length > 0 ? tables.filter((table) => table.sheet === name).flatMap(slotsOf) : [];
    const changes = [inList.length > 0 ? listChanges(sheet, lessons, inList) : [], inGrid.length > 0 ? gridChanges(sheet, slots, lessons, inGrid) : []];
    if (changes.includes(undefined)) return undefined;
    found.push(...changes.flatMap((each) => each ?? []));
  }
  return found.length > 0 ? found : undefined;
}
