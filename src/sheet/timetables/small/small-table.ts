import type { CurriculumLine, Bell, Bus, Journey, RoomSize, SchoolClass, Test, Unavailable } from '../../../domain/timetable/data.ts';
import type { Named } from '../../../domain/timetable/lesson.ts';
import { addressOf, type Area } from '../../cells/address.ts';
import { isBlank, isDash, textOf, type CellValue } from '../../cells/cell.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import type { RegisterLine } from '../../registers/lines.ts';
import { sourceOf, type RegisterSource } from '../../registers/source.ts';
import type { TimetableKind } from '../../registers/timetable-columns.ts';
import type { Sheet } from '../../workbook.ts';
import { pairedNames } from '../lists/paired-names.ts';
import { keptRows } from '../lists/kept-rows.ts';
import { schoolNamed } from '../values/school-key.ts';
import { schoolInTitle } from '../values/school-title.ts';
import { remember } from '../../record-cells.ts';

export interface SmallRecords {
  readonly bells: Bell;
  readonly journeys: Journey;
  readonly rooms: RoomSize;
  readonly schoolClasses: SchoolClass;
  readonly unavailable: Unavailable;
  readonly curriculum: CurriculumLine;
  readonly buses: Bus;
  readonly tests: Test;
}
export type SmallKind = Exclude<TimetableKind, 'lessons'>;

/** A small table that timetables stand on, with its records and the cells that were not understood. */
export interface SmallTable<Kind extends SmallKind = SmallKind> {
  readonly kind: Kind;
  readonly sheet: string;
  readonly area: Area;
  readonly headingRows: number;
  /** Columns of the sheet from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly records: readonly SmallRecords[Kind][];
  /** Its rows on the sheet, from 0. */
  readonly rows: readonly number[];
  readonly notUnderstood: readonly { readonly address: string; readonly text: string }[];
}

/** The cells of one row, by field. */
export interface SmallRow {
  value(field: string): CellValue;
  /** Tidied; '' for a blank or a dash. */
  text(field: string): string;
  /** All names of the column of classes: they tell «5-1» from «5-6». */
  readonly others: readonly string[];
  /** The school of the row, or of the lines and titles above it. */
  school(field?: string): Named;
  /** The value that `read` makes of a cell that is filled; where it makes none the cell is noted. */
  read<Value>(field: string, read: (value: CellValue) => Value | undefined): Value | undefined;
}

interface Read<Kind extends SmallKind> {
  readonly records: readonly SmallRecords[Kind][];
  readonly missed: readonly string[];
}

/** Reads the rows of a small table; those that were not edited give the same records. */
export function readSmallTable<Kind extends SmallKind>(kind: Kind, sheet: Sheet, frame: RegisterFrame, read: (row: SmallRow) => readonly SmallRecords[Kind][]): SmallTable<Kind> {
  const source = sourceOf(sheet, frame);
  const merged = sheet.grid.merges.length > 0;
  const others = namesIn(source);
  const kept = keptRows<Read<Kind>>(sheet.grid.values, frame.body, frame.end, JSON.stringify([sheet.name, kind, [...frame.fields], source.school, others]));
  const records: SmallRecords[Kind][] = [];
  const notUnderstood: { address: string; text: string }[] = [];
  for (const line of source.lines) {
    const context = line.school + (merged ? JSON.stringify([...frame.fields.values()].map(line.valueAt)) : '');
    const found = kept(line.row, context, () => readLine(sheet, source, line, others, read));
    for (const record of found.records) records.push(record);
    for (const field of found.missed) notUnderstood.push(cellOfField(frame, line, field));
  }
  return { kind, sheet: sheet.name, area: source.table.area, headingRows: source.table.headingRows, columns: frame.fields, records, rows: source.lines.map(({ row }) => row), notUnderstood };
}

const cellOfField = ({ fields, left }: RegisterFrame, line: RegisterLine, field: string) => {
  const column = fields.get(field) ?? left;
  return { address: addressOf(line.row, column), text: textOf(line.valueAt(column)) };
};

function readLine<Kind extends SmallKind>(sheet: Sheet, source: RegisterSource, line: RegisterLine, others: readonly string[], read: (row: SmallRow) => readonly SmallRecords[Kind][]): Read<Kind> {
  const missed: string[] = [];
  const row = smallRow(source, line, others, missed);
  const records = read(row);
  const origin = { sheet: sheet.name, row: line.row, left: source.frame.left, columns: source.frame.fields };
  for (const record of records) remember(record, origin);
  if (records.length === 0 && missed.length === 0) missed.push('');
  return { records, missed };
}

const noNames: readonly string[] = [];

function namesIn({ frame: { fields }, lines }: RegisterSource): readonly string[] {
  const column = fields.get('class');
  return column === undefined ? noNames : pairedNames(lines.map(({ valueAt }) => valueAt(column))) ?? noNames;
}

const schoolInLine = (line: string): string => (line === '' ? '' : (schoolInTitle(line) ?? line));

function smallRow({ frame: { fields }, school: titled }: RegisterSource, { valueAt, school: above }: RegisterLine, others: readonly string[], missed: string[]): SmallRow {
  const value = (field: string): CellValue => {
    const column = fields.get(field);
    return column === undefined ? null : valueAt(column);
  };
  const text = (field: string): string => (isDash(value(field)) ? '' : textOf(value(field)).replace(/\s+/gu, ' '));
  return {
    value,
    text,
    others,
    school: (field = 'school') => schoolNamed(text(field) || (field === 'school' ? schoolInLine(above || titled) : '')),
    read(field, reads) {
      const cell = value(field);
      if (isBlank(cell) || isDash(cell)) return undefined;
      const found = reads(cell);
      if (found === undefined) missed.push(field);
      return found;
    },
  };
}
