import type { PupilCount } from '../../domain/network/records.ts';
import { gradeOf } from './heading-fields.ts';
import { placeOfRow } from './belonging.ts';
import { readCount } from './read-cells.ts';
import type { Register, RegisterMisread, RegisterRow } from './registers.ts';
import type { RowCells } from './row-cells.ts';
import { eachRow, type RegisterSource } from './source.ts';
import { belongings, type Whose } from './whose.ts';

const grades = Array.from({ length: 12 }, (_, grade) => ({ grade, field: `grade${grade}` }));

/** One row a school with a column a grade, or one row a school and grade. */
export function readPupils(sources: readonly RegisterSource[], whose: Whose): Register<PupilCount> {
  const misread: RegisterMisread[] = [];
  const rows: RegisterRow<PupilCount>[] = [];
  const find = belongings(whose);
  const seen = new Set<string>();
  eachRow(sources, misread, (cells, origin) => {
    const place = placeOfRow(cells, origin, find, 'school');
    const byGrade = countsOf(cells);
    const key = place.schoolKey || `${place.unit}|${place.school}`;
    const twice = place.school !== '' && [...byGrade.keys()].some((grade) => seen.has(`${key}|${grade}`));
    if (twice) cells.miss('school', 'repeated', [place.school]);
    for (const grade of byGrade.keys()) seen.add(`${key}|${grade}`);
    rows.push({ record: { ...place, byGrade }, table: origin.table, row: origin.row });
  });
  return { tables: sources.map(({ table }) => table), rows, misread };
}

function countsOf(cells: RowCells): Map<number, number> {
  const counts = new Map<number, number>();
  if (cells.has('grade') && cells.has('count')) {
    const grade = cells.read('grade', (value) => gradeOf(String(value)));
    const count = cells.read('count', readCount);
    if (grade !== undefined && count !== undefined) counts.set(grade, count);
    return counts;
  }
  for (const { grade, field } of grades) {
    if (!cells.has(field)) continue;
    const count = cells.read(field, readCount);
    if (count !== undefined) counts.set(grade, count);
  }
  return counts;
}
