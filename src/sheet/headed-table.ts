import type { Named } from '../domain/timetable/lesson.ts';
import { addressOf, type Area } from './cells/address.ts';
import { isBlank, isDash, textOf, type CellValue } from './cells/cell.ts';
import type { RegisterFrame } from './registers/frame.ts';
import type { RegisterLine } from './registers/lines.ts';
import { sourceOf, type RegisterSource } from './registers/source.ts';
import type { Sheet } from './workbook.ts';
import { pairedNames } from './timetables/lists/paired-names.ts';
import { keptRows } from './timetables/lists/kept-rows.ts';
import { schoolNamed } from './timetables/values/school-key.ts';
import { schoolInTitle } from './timetables/values/school-title.ts';
import { remember } from './record-cells.ts';
import { schoolIn } from './words/school-name.ts';

/** A table that was found by its headings, with its records and the cells that were not understood. */
export interface HeadedTable<Kind extends string, Row extends object> {
  readonly kind: Kind;
  readonly sheet: string;
  readonly area: Area;
  readonly headingRows: number;
  /** Columns of the sheet from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly records: readonly Row[];
  /** Its rows on the sheet, from 0. */
  readonly rows: readonly number[];
  /** The column of which field; '' for the row as a whole. */
  readonly notUnderstood: readonly { readonly address: string; readonly text: string; readonly field?: string }[];
}

/** The cells of one row, by field. */
export interface HeadedRow {
  value(field: string): CellValue;
  /** Tidied; '' for a blank or a dash. */
  text(field: string): string;
  /** All names of the column of classes: they tell «5-1» from «5-6». */
  readonly others: readonly string[];
  /** The school of the row, or of the lines and titles above it. */
  school(field?: string): Named;
  /** The value that `read` makes of a cell that is filled; where it makes none the cell is noted. */
  read<Value>(field: string, read: (value: CellValue) => Value | undefined): Value | undefined;
  /** Notes the cell: blank, or saying nothing. */
  miss(field: string): void;
}

interface Read<Row> {
  readonly records: readonly Row[];
  readonly missed: readonly string[];
}

/** Reads the rows of a table by its headings; those that were not edited give the same records. `around`: what the reader knows besides the rows. */
export function readHeadedTable<Kind extends string, Row extends object>(kind: Kind, sheet: Sheet, frame: RegisterFrame, read: (row: HeadedRow) => readonly Row[], around = ''): HeadedTable<Kind, Row> {
  const source = sourceOf(sheet, frame);
  const merged = sheet.grid.merges.length > 0;
  const others = namesIn(source);
  const kept = keptRows<Read<Row>>(sheet.grid.values, frame.body, frame.end, JSON.stringify([sheet.name, kind, [...frame.fields], source.school, others, around]));
  const records: Row[] = [];
  const notUnderstood: { address: string; text: string; field: string }[] = [];
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
  return { address: addressOf(line.row, column), text: textOf(line.valueAt(column)), field };
};

function readLine<Row extends object>(sheet: Sheet, source: RegisterSource, line: RegisterLine, others: readonly string[], read: (row: HeadedRow) => readonly Row[]): Read<Row> {
  const missed: string[] = [];
  const row = headedRow(source, line, others, missed);
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

/** What follows «мектебі бойынша» is no part of the name. */
function schoolInLine(line: string): string {
  const [titled, named] = [schoolInTitle(line), schoolIn(line)];
  return named !== undefined && titled?.startsWith(named) ? named : (titled ?? line);
}

function headedRow({ frame: { fields }, school: titled }: RegisterSource, { valueAt, school: above }: RegisterLine, others: readonly string[], missed: string[]): HeadedRow {
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
    miss: (field) => void missed.push(field),
  };
}
