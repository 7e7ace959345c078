import type { Moved } from '../../domain/timetable/moving.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import { listChanges } from './list-changes.ts';

/**
 * The cells to be changed so that lessons stand where they shall.
 *
 * Takes    sheets as read and their timetables; lessons as they were and as they shall be
 * Returns  changes of cells, in the lists and grids that the lessons come from
 * Refuses  undefined where it cannot be written
 */
export function changesFor(sheets: readonly Sheet[], { data }: Timetables, moved: readonly Moved<ReadLesson>[]): readonly CellChange[] | undefined {
  const found: CellChange[] = [];
  for (const name of new Set(moved.map(({ lesson }) => lesson.sheet))) {
    const sheet = sheets.find((each) => each.name === name);
    const own = moved.filter(({ lesson }) => lesson.sheet === name);
    const changes = sheet && own.every(({ lesson }) => lesson.columns) ? listChanges(sheet, data.lessons.filter((lesson) => lesson.sheet === name), own) : undefined;
    if (!changes) return undefined;
    found.push(...changes);
  }
  return found.length > 0 ? found : undefined;
}
