import type { ReadLesson, Timetable } from './timetables.ts';

const mostSheets = 200;
const before = new Map<string, ReadonlyMap<string, ReadLesson>>();
const written = new WeakMap<ReadLesson, string>();

function writtenOf(lesson: ReadLesson): string {
  let text = written.get(lesson);
  if (text === undefined) written.set(lesson, (text = JSON.stringify(lesson)));
  return text;
}

/**
 * The same lessons of a sheet's grids again: an edit of one cell makes one cell's lessons new, though the whole grid was read.
 *
 * Takes    the name of the sheet; its grids as they were read just now
 * Returns  the grids, every lesson that says what it said before being the object that it was
 * Refuses  nothing
 */
export function keptGrids(sheet: string, tables: readonly Timetable[]): readonly Timetable[] {
  if (tables.length === 0 && !before.has(sheet)) return tables;
  const known = before.get(sheet);
  const now = new Map<string, ReadLesson>();
  const kept = tables.map((table) => ({
    ...table,
    lessons: table.lessons.map((lesson) => {
      const text = writtenOf(lesson);
      const same = known?.get(text) ?? lesson;
      now.set(text, same);
      return same;
    }),
  }));
  if (before.size >= mostSheets) before.clear();
  before.set(sheet, now);
  return known ? kept : tables;
}
