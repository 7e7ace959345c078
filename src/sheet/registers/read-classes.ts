import type { CombinedClass } from '../../domain/network/records.ts';
import { isBlank } from '../cells/cell.ts';
import { placeOfRow } from './belonging.ts';
import { readCounts, readLanguages } from './read-cells.ts';
import { readGradeList } from './read-grades.ts';
import { validity } from './read-units.ts';
import type { Register, RegisterMisread, RegisterRow } from './registers.ts';
import { wordsAt, type RowCells } from './row-cells.ts';
import { eachRow, type RegisterSource } from './source.ts';
import { belongings, type Whose } from './whose.ts';

/** A class whose grades or language were not understood is a class all the same, and its cell is noted. */
export function readClasses(sources: readonly RegisterSource[], whose: Whose): Register<CombinedClass> {
  const misread: RegisterMisread[] = [];
  const rows: RegisterRow<CombinedClass>[] = [];
  const find = belongings(whose);
  eachRow(sources, misread, (cells, origin) => {
    const place = placeOfRow(cells, origin, find, 'school');
    if (isBlank(cells.value('languages'))) cells.miss('languages', 'missing');
    const record: CombinedClass = {
      ...place,
      grades: combinedGrades(cells),
      languages: cells.read('languages', readLanguages) ?? [],
      pupils: cells.read('pupils', readCounts) ?? [],
      teacher: wordsAt(cells, 'teacher'),
      room: wordsAt(cells, 'room'),
      ...validity(cells),
    };
    rows.push({ record, table: origin.table, row: origin.row });
  });
  return { tables: sources.map(({ table }) => table), rows, misread };
}

function combinedGrades(cells: RowCells): readonly number[] {
  const value = cells.value('grades');
  if (isBlank(value)) {
    cells.miss('grades', 'missing');
    return [];
  }
  const { grades, ways, madeADay } = readGradeList(value, 'combined', cells.shown('grades'));
  // One grade is no combined class: it stays as it is written, and is noted.
  if (grades.length < 2) cells.miss('grades', 'not-understood', ways ?? []);
  else if (madeADay) cells.miss('grades', 'made-a-day', [grades.join('+')]);
  return grades;
}
