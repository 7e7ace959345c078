import { addressOf } from '../cells/address.ts';
import type { CellPlace } from '../workbook.ts';
import type { LessonField, ReadLesson } from './timetables.ts';

/** The cell of a lesson that tells one of its fields: in a list that column of its row, in a grid a cell beside it, or else the lesson's own. */
export function lessonCell({ sheet, spot, columns, cells }: ReadLesson, field: LessonField): CellPlace {
  const column = columns?.[field];
  const at = cells?.[field] ?? (column === undefined ? spot : { row: spot.row, column });
  return { sheet, address: addressOf(at.row, at.column) };
}
