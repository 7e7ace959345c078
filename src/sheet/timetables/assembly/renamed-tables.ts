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

/**
 * Timetables with the keys that hold for the whole workbook. Lessons that were brought together before, and have not been edited, are the
 * same objects again.
 */
export function renamingTables(): (tables: readonly Timetable[], renames: Renames, homes: ReadonlyMap<Timetable, Named>) => Timetable[] {
  let last: ReadonlyMap<string, Before> = new Map();
  return (tables, renames, homes) => {
    const now = new Map<string, Before>();
    const made = tables.map((table, at) => renamedTable(table, `${at} ${table.sheet} ${table.layout}`, renames, homes.get(table), last, now));
    last = now;
    return made;
  };
}

function renamedTable(table: Timetable, place: string, renames: Renames, home: Named | undefined, last: ReadonlyMap<string, Before>, now: Map<string, Before>): Timetable {
  if (home === undefined && changesNothing(renames)) return table;
  const before = last.get(place);
  const same = before?.renames === renames && before.home?.key === home?.key ? before : undefined;
  const made = same?.table === table ? same.made : withLessons(table, same, renames, home);
  now.set(place, { renames, home, from: table.lessons, table, made });
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
