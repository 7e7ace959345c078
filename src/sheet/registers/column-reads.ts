import { isBlank, type CellValue } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { isPupilCount, readEventKind, readGrades, readLevel, readUnitKind, readYes } from './read-cells.ts';
import { gradeOf } from './heading-fields.ts';
import type { HeadedKind } from './register-words.ts';
import { isSessionKind } from './session-columns.ts';
import { sessionTellsOf } from './session-needs.ts';
import { settingIdOf } from './setting-ids.ts';
import { timetableTells } from './timetable-needs.ts';

const looked = 40;

/** Columns whose cells tell a register from a table of another sort that has the same headings. */
const tells: Readonly<Partial<Record<HeadedKind, Readonly<Record<string, (value: CellValue) => boolean>>>>> = {
  units: { kind: (value) => readUnitKind(value) !== undefined, oblast: isWords, name: isWords },
  schools: { name: isNamed, level: (value) => readLevel(value) !== undefined, small: (value) => readYes(value) !== undefined, hub: (value) => readYes(value) !== undefined, attachedTo: isNamed },
  pupils: { school: isNamed, grade: (value) => gradeOf(String(value)) !== undefined },
  classes: { grades: (value) => readGrades(value, 'combined').length > 0, school: isNamed },
  participations: { kind: (value) => readEventKind(value) !== undefined },
  masterClasses: { teacher: isWords, subject: isWords, school: isNamed },
  courses: { title: isWords },
  settings: { name: (value) => settingIdOf(String(value)) !== undefined },
  ...timetableTells,
};

function isWords(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

/** A school may be called by its number alone. */
function isNamed(value: CellValue): boolean {
  return typeof value === 'string' ? /\p{L}{2}|№|^\s*[-–—]\s*$/u.test(value) : typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1000;
}

/** Half of what is filled in each of these columns must be what the column is for. A table without rows has nothing against it. */
export function columnReads(kind: HeadedKind, grid: Grid, body: number, fields: ReadonlyMap<string, number>): boolean {
  const rows = rowsBelow(grid, body, [...fields.values()]);
  const filledIn = (field: string): CellValue[] => {
    const column = fields.get(field);
    return column === undefined ? [] : rows.map((row) => cellAt(grid, row, column)).filter((value) => !isBlank(value));
  };
  const mostly = (filled: readonly CellValue[], reads: (value: CellValue) => boolean): boolean => filled.filter(reads).length * 2 >= filled.length;
  const grades = kind === 'pupils' ? [...fields.keys()].filter((field) => /^grade\d|^count$/u.test(field)) : [];
  return Object.entries(isSessionKind(kind) ? sessionTellsOf(kind, fields) : (tells[kind] ?? {})).every(([field, reads]) => mostly(filledIn(field), reads)) && mostly(grades.flatMap(filledIn), isPupilCount);
}

/** The rows down to the first that is blank, at most so many: what stands behind it may be something else. */
function rowsBelow(grid: Grid, body: number, columns: readonly number[]): number[] {
  const filled = (row: number) => columns.some((column) => !isBlank(cellAt(grid, row, column)));
  const end = Math.min(grid.values.length, body + looked);
  const rows: number[] = [];
  for (let row = body; row < end; row++) {
    if (filled(row)) rows.push(row);
    else if (rows.length > 0) break;
  }
  return rows;
}
