import { movedTo } from '../../domain/timetable/time-slots.ts';
import type { Moved } from '../../domain/timetable/moving.ts';
import { slotsOf } from '../../sheet/timetables/grid/slots-of.ts';
import type { ReadLesson, Timetable, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import { gridChanges } from './grid-changes.ts';
import { listChanges } from './list-changes.ts';

/**
 * The same lessons in other views of the week, so that the workbook does not contradict itself after a move: the teachers' grid beside that of
 * the classes.
 *
 * Takes    sheets as read and their timetables; lessons as they were and as they shall be
 * Returns  changes of cells in the tables whose lessons do not count, where they can be written there too
 * Refuses  nothing: what cannot be written there stays, and is found as a contradiction
 */
export function changesOfOtherViews(sheets: readonly Sheet[], { tables, data }: Timetables, moved: readonly Moved<ReadLesson>[]): CellChange[] {
  const counted = new Set(data.lessons);
  return tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.hidden || table.lessons.some((lesson) => counted.has(lesson))) return [];
    const twins = moved.flatMap((each) => twinsIn(table, each));
    return (twins.length > 0 && changesIn(sheet, table, twins)) || [];
  });
}

const changesIn = (sheet: Sheet, table: Timetable, twins: readonly Moved<ReadLesson>[]): CellChange[] | undefined =>
  table.layout === 'list' ? listChanges(sheet, table.lessons, twins) : gridChanges(slotsOf(table).map((slot) => ({ ...slot, sheet, place: '' })), table.lessons, twins);

function twinsIn({ lessons }: Timetable, { lesson, as }: Moved<ReadLesson>): Moved<ReadLesson>[] {
  const isTwin = (other: ReadLesson) =>
    other.place.key === lesson.place.key && other.day === lesson.day && other.period === lesson.period && other.week === lesson.week
    && sameClasses(other, lesson) && (other.teachers.length === 0 || lesson.teachers.length === 0 || shares(other.teachers, lesson.teachers));
  return lessons.filter(isTwin).map((other) => {
    const there = movedTo(other, { day: as.day!, period: as.period!, start: as.start, end: as.end });
    return { lesson: other, as: as.rooms === lesson.rooms ? there : { ...there, rooms: as.rooms } };
  });
}

/** A cell that names more classes cannot be moved for one of them. */
const sameClasses = (one: ReadLesson, other: ReadLesson) => one.classes.length === other.classes.length && one.classes.every(({ key }) => other.classes.some((against) => against.key === key));

const shares = (one: ReadLesson['teachers'], other: ReadLesson['teachers']) => one.some(({ key }) => key !== '' && other.some((against) => against.key === key));
