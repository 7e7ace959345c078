import type { Day } from '../../domain/calendar/day.ts';
import { addressOf } from '../cells/address.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import type { Sheet } from '../workbook.ts';
import type { RegisterFrame } from './frame.ts';
import type { RegisterLine } from './lines.ts';
import { readDay } from './read-cells.ts';
import type { RegisterMisread } from './registers.ts';

/** The cells of one row by field; what is not understood is noted with its address. */
export interface RowCells {
  has(field: string): boolean;
  value(field: string): CellValue;
  text(field: string): string;
  /** As a person sees it. */
  shown(field: string): string;
  /** A value that `reads` understands; a blank is none, and anything else is noted. */
  read<Value>(field: string, reads: (value: CellValue, shown: string) => Value | undefined): Value | undefined;
  day(field: string): Day | undefined;
  miss(field: string, why: RegisterMisread['why'], candidates?: readonly string[]): void;
}

/** A text of names and remarks; a dash says that there is none. */
export const wordsAt = (cells: RowCells, field: string): string => {
  const value = cells.value(field);
  return isDash(value) ? '' : textOf(value).replace(/\s+/gu, ' ');
};

export function rowCells({ name, texts }: Pick<Sheet, 'name' | 'texts'>, { fields, left }: RegisterFrame, { row, valueAt }: RegisterLine, misread: RegisterMisread[]): RowCells {
  const value = (field: string): CellValue => {
    const column = fields.get(field);
    return column === undefined ? null : valueAt(column);
  };
  const shown = (field: string): string => {
    const column = fields.get(field);
    return (column === undefined ? undefined : texts[row]?.[column]) || textOf(value(field));
  };
  const cells: RowCells = {
    has: (field) => fields.has(field),
    value,
    text: (field) => textOf(value(field)),
    shown,
    read(field, reads) {
      const cell = value(field);
      if (isBlank(cell)) return undefined;
      const found = reads(cell, shown(field));
      if (found === undefined) cells.miss(field, 'not-understood');
      return found;
    },
    day: (field) => (isDash(value(field)) ? undefined : cells.read(field, readDay)),
    miss(field, why, candidates = []) {
      misread.push({ sheet: name, address: addressOf(row, fields.get(field) ?? left), field, text: shown(field), why, candidates });
    },
  };
  return cells;
}
