import type { Area } from '../cells/address.ts';
import type { Reading } from '../reading.ts';
import { isOwnReport } from '../own-report.ts';
import type { RegisterKind } from './columns.ts';
import { emptyStaffTables } from './empty-staff.ts';
import { findRegisters } from './find-registers.ts';
import { frameOfMapping } from './mapping.ts';
import { readAllRegisters } from './read-all.ts';
import type { NetworkKind } from './register-words.ts';
import type { Registers } from './registers.ts';
import { endingAbove, staffArea } from './staff-areas.ts';
import { isOfNetwork, sourceOf, type RegisterSource } from './source.ts';

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
  const lists = reading.lists.filter(({ sheet }) => !sheet.hidden);
  const sheets = reading.sheets.filter((sheet) => !sheet.hidden && !isOwnReport(sheet));
  const sources = sheets.flatMap((sheet): RegisterSource[] => {
    const own = mappings.filter((mapping) => mapping.sheet === sheet.name);
    const taken = [...lists.filter((list) => list.sheet.name === sheet.name).map(staffArea), ...own.map(({ area }) => area)];
    const frames = [...own.map((mapping) => frameOfMapping(sheet.grid, mapping)), ...findRegisters(sheet.grid, sheet.name, taken).filter(isOfNetwork)];
    return frames.map((frame) => sourceOf(sheet, frame));
  });
  const registers = readAllRegisters(sourcesByKind(sources), endingAbove(lists, sources));
  return registers.staff.tables.length > 0 ? registers : { ...registers, staff: { ...registers.staff, tables: emptyStaffTables(sheets, sources) } };
}

export function sourcesByKind(sources: readonly RegisterSource[]): Readonly<Record<NetworkKind, readonly RegisterSource[]>> {
  const of = (kind: NetworkKind) => sources.filter(({ frame }) => frame.kind === kind);
  return { units: of('units'), schools: of('schools'), pupils: of('pupils'), classes: of('classes'), participations: of('participations'), masterClasses: of('masterClasses'), courses: of('courses'), settings: of('settings') };
}
