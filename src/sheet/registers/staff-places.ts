import { isBlank, textOf } from '../cells/cell.ts';
import { cellAt } from '../cells/grid.ts';
import { eachStaffLine } from '../staff/staff-lines.ts';
import type { StaffList } from '../staff/staff-lists.ts';
import { mergedCells } from './merged-cells.ts';
import { placeOf, unitInTitle } from './places.ts';

/** Where the people of a list belong, followed from top to bottom. */
export interface StaffPlaces {
  /** The unit of a row's own cell, also where it is merged downwards; '' where it is blank. */
  own(row: number): string;
  /** The unit that the line above, a title or the sheet's name says. */
  above(): string;
  /** A line between the people that may name a unit. */
  section(text: string): void;
}

export function staffPlaces({ sheet: { grid, name }, frame }: StaffList): StaffPlaces {
  const column = frame.fields.get('unit');
  const merged = mergedCells(grid, { body: frame.body, end: frame.end, fields: new Map(column === undefined ? [] : [['unit', column]]) });
  let above = placeOf(grid, name, frame).unit;
  return {
    own(row) {
      if (column === undefined) return '';
      const value = merged(row, column) ?? cellAt(grid, row, column);
      return isBlank(value) ? '' : textOf(value);
    },
    above: () => above,
    section(text) {
      above = unitInTitle(text) || above;
    },
  };
}

/** Every unit that a list names, for a workbook without a register of units. */
export function unitTextsOf(list: StaffList, texts: Set<string>): void {
  const places = staffPlaces(list);
  eachStaffLine(list.sheet.grid, list.frame, list.school, (line) => {
    if (line.kind === 'section') places.section(line.text);
    if (line.kind === 'person') texts.add(places.own(line.row) || places.above());
  }, 'category');
}
