import { parseArea } from '../cells/address.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import { cellAt } from '../cells/grid.ts';
import type { StaffTable } from '../staff/read-staff.ts';
import type { Sheet } from '../workbook.ts';
import { mergedCells } from './merged-cells.ts';
import { placeOf, unitInTitle } from './places.ts';

export interface StaffPlaces {
  /** The unit of a row's own cell, also where it is merged downwards; '' where it is blank. */
  own(row: number): string;
  /** The unit that the line above it, a title or the sheet's name says. */
  above(row: number): string;
}

const nowhere: StaffPlaces = { own: () => '', above: () => '' };

/** Follows the units down a staff list; rows must be asked for from top to bottom. */
export function staffPlaces(table: StaffTable, sheets: readonly Sheet[]): StaffPlaces {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return nowhere;
  const { grid } = sheet;
  const column = table.columns.find(({ field }) => field === 'unit')?.column;
  const { area, headingRows } = table;
  const merged = mergedCells(grid, { body: area.top + headingRows, end: area.bottom + 1, fields: new Map(column === undefined ? [] : [['unit', column]]) });
  const title = placeOf(grid, sheet.name, area).unit;
  const lines = table.leftOut.filter(({ why }) => why === 'section').flatMap(({ address, text }) => {
    const unit = unitInTitle(text);
    return unit === '' ? [] : [{ row: parseArea(address)!.top, unit }];
  });
  let next = 0;
  return {
    own(row) {
      if (column === undefined) return '';
      const value = merged(row, column) ?? cellAt(grid, row, column);
      return isBlank(value) ? '' : textOf(value);
    },
    above(row) {
      while (next < lines.length && lines[next]!.row < row) next++;
      return next === 0 ? title : lines[next - 1]!.unit;
    },
  };
}
