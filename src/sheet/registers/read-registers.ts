import type { Area } from '../cells/address.ts';
import type { Reading } from '../reading.ts';
import type { RegisterKind } from './columns.ts';
import type { Registers } from './registers.ts';

/** What a person says of a table of the workbook's own: it is this register, and its columns are these. */
export interface RegisterMapping {
  readonly kind: Exclude<RegisterKind, 'staff'>;
  readonly sheet: string;
  readonly area: Area;
  readonly headingRows: number;
  /** Columns of the sheet from 0. */
  readonly fields: Readonly<Record<string, number>>;
}

/**
 * The registers of a workbook, put together from all its visible sheets.
 *
 * Takes    what was read; what a person says of tables
 * Returns  the records of every register, each with its row; cells that were not understood; staff from the lists that are recognised anyway
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function registersOf(reading: Reading, mappings: readonly RegisterMapping[] = []): Registers {
  void reading;
  void mappings;
  const none = { tables: [], rows: [], misread: [] };
  return { units: none, schools: none, staff: none, pupils: none, classes: none, participations: none, masterClasses: none, courses: none, settings: none };
}
