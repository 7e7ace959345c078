import type { Moved } from '../../domain/timetable/moving.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { isBlank, type CellValue } from '../../sheet/cells/cell.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import type { LessonField, ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import { clockText } from '../../text/timetable.ts';

type Field = 'day' | 'period' | 'start' | 'end' | 'rooms';

/**
 * The cells of a list's rows that say when its lessons are held, as they would stand after a move.
 *
 * Takes    the sheet; lessons of it; those of them that are moved
 * Returns  changes of the cells of day, period, times and room, written as other rows of the list write the same
 * Refuses  undefined where a row does not say it itself, or nobody knows how to write it
 */
export function listChanges(sheet: Sheet, lessons: readonly ReadLesson[], moved: readonly Moved<ReadLesson>[]): CellChange[] | undefined {
  const changes: CellChange[] = [];
  for (const { lesson, as } of moved) {
    const alike = lessons.filter(({ columns }) => columns === lesson.columns);
    for (const field of fieldsThatDiffer(lesson, as)) {
      const change = changeOf(sheet, alike, lesson, as, field);
      if (change === undefined) return undefined;
      changes.push(change);
    }
  }
  return changes;
}

function fieldsThatDiffer(lesson: ReadLesson, as: ReadLesson): Field[] {
  const isOther = { day: as.day !== lesson.day, period: as.period !== lesson.period || as.lastPeriod !== lesson.lastPeriod, start: as.start !== lesson.start, end: as.end !== lesson.end, rooms: as.rooms !== lesson.rooms };
  return (Object.keys(isOther) as Field[]).filter((field) => isOther[field] && !(field === 'end' && lesson.columns?.end === undefined));
}

function changeOf(sheet: Sheet, alike: readonly ReadLesson[], lesson: ReadLesson, as: ReadLesson, field: Field): CellChange | undefined {
  const column = lesson.columns?.[field as LessonField];
  const { row } = lesson.spot;
  if (column === undefined || isMerged(sheet, row, column)) return undefined;
  const from = cellAt(sheet.grid, row, column);
  if (isBlank(from)) return undefined;
  const to = field === 'rooms' ? roomLike(from, as) : (writtenElsewhere(sheet, alike, as, field, column) ?? writtenLike(from, as, field));
  return to === undefined ? undefined : { sheet: sheet.name, address: addressOf(row, column), from, to };
}

const isMerged = ({ grid }: Sheet, row: number, column: number) => grid.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);

/** Another row that says the same says how it is written. */
function writtenElsewhere({ grid }: Sheet, alike: readonly ReadLesson[], as: ReadLesson, field: Exclude<Field, 'rooms'>, column: number): CellValue | undefined {
  const same = (other: ReadLesson) => other[field] === as[field] && (field === 'period' ? other.lastPeriod === as.lastPeriod : field !== 'start' || other.end === as.end);
  const rows = alike.filter((other) => same(other) && !isBlank(cellAt(grid, other.spot.row, column)));
  const donor = rows.find((other) => other.place.key === as.place.key) ?? rows[0];
  return donor && cellAt(grid, donor.spot.row, column);
}

function writtenLike(from: CellValue, as: ReadLesson, field: Exclude<Field, 'rooms'>): CellValue | undefined {
  const value = as[field];
  if (value === undefined || as.lastPeriod !== undefined) return undefined;
  const isTime = field === 'start' || field === 'end';
  if (typeof from === 'number') return isTime ? (from < 1 ? value / 1440 : undefined) : from < 32 ? value : undefined;
  if (typeof from !== 'string') return undefined;
  if (isTime) return /^\s*\d{1,2}:\d{2}\s*$/u.test(from) ? clockText(value) : undefined;
  return field === 'period' && from.match(/\d+/gu)?.length === 1 ? from.replace(/\d+/u, String(value)) : undefined;
}

function roomLike(from: CellValue, { rooms: [room] }: ReadLesson): CellValue | undefined {
  if (room === undefined) return undefined;
  return typeof from === 'number' && /^[1-9]\d*$/u.test(room.name) ? Number(room.name) : room.name;
}
