import type { Area } from '../cells/address.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { columnsOf, marksOf } from './columns.ts';
import type { StaffFrame } from './frame.ts';
import type { StaffField } from './staff-field.ts';

/** What a person says about a table: it overrides whatever Tirek would recognise in that area. */
export interface StaffMapping {
  readonly sheet: string;
  /** The table with its headings, in rows and columns of the sheet from 0. */
  readonly area: Area;
  readonly headingRows: number;
  readonly fields: Readonly<Partial<Record<StaffField, number>>>;
  /** Where the list names no school itself. */
  readonly school?: string;
}

/** The frame that a mapping describes, cut to what the sheet holds. */
export function frameOfMapping(grid: Grid, { area, headingRows, fields }: StaffMapping): StaffFrame {
  const end = Math.min(area.bottom + 1, grid.values.length);
  const block = { top: area.top, bottom: Math.max(area.top, area.top + headingRows - 1) };
  const named = fields.category === undefined && fields.oldCategory === undefined;
  return {
    top: area.top,
    bottom: block.bottom,
    body: Math.min(area.top + headingRows, end),
    end,
    left: area.left,
    right: Math.min(area.right, widest(grid, area.top, end) - 1),
    fields: new Map(Object.entries(fields) as [StaffField, number][]),
    names: [fields.name, fields.givenName, fields.patronymic].filter((column) => column !== undefined),
    passedOver: [],
    // Ticks are no field of their own: where no column of categories is named, the headings may still announce them.
    marks: named && headingRows > 0 ? marksOf(columnsOf(grid, block).filter(({ column }) => column >= area.left && column <= area.right)) : new Map(),
  };
}

function widest(grid: Grid, top: number, end: number): number {
  let width = 0;
  for (let row = top; row < end; row++) width = Math.max(width, grid.values[row]?.length ?? 0);
  return width;
}

export const overlaps = (frame: StaffFrame, { top, left, bottom, right }: Area): boolean =>
  frame.top <= bottom && frame.end > top && frame.left <= right && frame.right >= left;

/** The last row that holds something within the frame's columns. */
export function lastFilledRow(grid: Grid, { body, end, left, right }: StaffFrame): number {
  for (let row = Math.min(end, grid.values.length) - 1; row >= body; row--)
    for (let column = left; column <= right && grid.values[row]; column++)
      if (!isBlank(cellAt(grid, row, column))) return row;
  return body - 1;
}
