import { isBlank, type CellValue } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { isPupilCount, readEventKind, readGrades, readLevel, readUnitKind, readYes } from './read-cells.ts';
import type { HeadedKind } from './register-words.ts';
import { settingIdOf } from './setting-ids.ts';

const looked = 40;

/** Columns whose cells tell a register from a table of another sort that has the same headings. */
const tells: Readonly<Partial<Record<HeadedKind, Readonly<Record<string, (value: CellValue) => boolean>>>>> = {
  units: { kind: (value) => readUnitKind(value) !== undefined, oblast: isWords, name: isWords },
  schools: { name: isNamed, level: (value) => readLevel(value) !== undefined, small: (value) => readYes(value) !== undefined, hub: (value) => readYes(value) !== undefined, attachedTo: isNamed },
  classes: { grades: (value) => readGrades(value, 'combined').length > 0, school: isNamed },
  participations: { kind: (value) => readEventKind(value) !== undefined },
  masterClasses: { teacher: isWords, subject: isWords, school: isNamed },
  courses: { title: isWords },
  settings: { name: (value) => settingIdOf(String(value)) !== undefined },
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
  const own = Object.entries(tells[kind] ?? {}).every(([field, reads]) => fields.get(field) === undefined || mostly(grid, body, fields.get(field)!, reads));
  return own && (kind !== 'pupils' || pupilsRead(grid, body, fields));
}

const pupilsRead = (grid: Grid, body: number, fields: ReadonlyMap<string, number>) =>
  [...fields].every(([field, column]) => !/^grade\d|^count$/u.test(field) || mostly(grid, body, column, isPupilCount)) && (fields.get('school') === undefined || mostly(grid, body, fields.get('school')!, isNamed));

function mostly(grid: Grid, body: number, column: number, reads: (value: CellValue) => boolean): boolean {
  let [filled, read] = [0, 0];
  for (let row = body; row < Math.min(grid.values.length, body + looked); row++) {
    const value = cellAt(grid, row, column);
    if (isBlank(value)) continue;
    filled++;
    if (reads(value)) read++;
  }
  return read * 2 >= filled;
}
