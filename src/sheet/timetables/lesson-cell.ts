import { addressOf } from '../cells/address.ts';
import type { CellPlace } from '../workbook.ts';
import type { LessonField, ReadLesson } from './timetables.ts';

/** The cell of a lesson that tells one of its fields: in a list that column of its row; in a grid the lesson's own, and its room's where that stands beside. */
export function lessonCell({ sheet, spot, columns, cells }: ReadLesson, field: LessonField): CellPlace {
  const column = columns?.[field];
  const at = column === undefined ? ((field === 'rooms' && isBeside(cells) ? cells?.rooms : undefined) ?? spot) : { row: spot.row, column };
  return { sheet, address: addressOf(at.row, at.column) };
}

/** In a grid of rooms the room is a label of the axis: the names of another axis tell that it is not. */
const isBeside = (cells: ReadLesson['cells']) => cells?.classes !== undefined || cells?.teachers !== undefined;
