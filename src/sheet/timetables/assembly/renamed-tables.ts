import type { Named } from '../../../domain/timetable/lesson.ts';
import type { ReadLesson, Timetable } from '../timetables.ts';
import { changesNothing, renamed, type Renames } from './renames.ts';

interface Before {
  readonly renames: Renames;
  readonly home: Named | undefined;
  readonly from: readonly ReadLesson[];
  readonly table: Timetable;
  readonly made: Timetable;
}

let last = new Map<string, Before>();

/**
 * Timetables with the keys that hold for the whole workbook. Lessons that were brought together before, and have not been edited, are the
 * same objects again.
 */
export function renamedTables(tables: readonly Timetable[], renames: Renames, homes: ReadonlyMap<Timetable, Named>): Timetable[] {
  const nothing = changesNothing(renames);
  const now = new Map<string, Before>();
  const made = tables.map((table, at) => {
    const home = homes.get(table);
    if (nothing && home === undefined) return table;
    const place = `${at} ${table.sheet} ${table.layout}`;
    const before = last.get(place);
    const same = before?.renames === renames && before.home?.key === home?.key;
    const done = same && before.table === table ? before.made : withLessons(table, same ? before : undefined, renames, home);
    now.set(place, { renames, home, from: table.lessons, table, made: done });
    return done;
  });
  last = now;
  return made;
}

function withLessons(table: Timetable, before: Before | undefined, renames: Renames, home: Named | undefined): Timetable {
  let changed = home !== undefined;
  const lessons = table.lessons.map((lesson, at) => {
    const kept = before?.from[at] === lesson ? before.made.lessons[at]! : renamed(lesson, renames, home);
    changed ||= kept !== lesson;
    return kept;
  });
  return changed ? { ...table, lessons } : table;
}
