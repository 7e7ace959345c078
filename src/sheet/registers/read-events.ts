import type { Course, MasterClass, Participation } from '../../domain/network/records.ts';
import { isBlank, isDash } from '../cells/cell.ts';
import { placeOfRow } from './belonging.ts';
import { readCount, readEventKind, readEventLevel } from './read-cells.ts';
import { readGradeList } from './read-grades.ts';
import { validity } from './read-units.ts';
import type { Register, RegisterMisread, RegisterRow } from './registers.ts';
import { wordsAt, type RowCells } from './row-cells.ts';
import { eachRow, type Origin, type RegisterSource } from './source.ts';
import { belongings, type Belonging, type Whose } from './whose.ts';

type Find = (unit: string, school: string, above: string) => Belonging;

function readAll<Row>(sources: readonly RegisterSource[], whose: Whose, read: (cells: RowCells, origin: Origin, find: Find) => Row): Register<Row> {
  const misread: RegisterMisread[] = [];
  const rows: RegisterRow<Row>[] = [];
  const find = belongings(whose);
  eachRow(sources, misread, (cells, origin) => rows.push({ record: read(cells, origin, find), table: origin.table, row: origin.row }));
  return { tables: sources.map(({ table }) => table), rows, misread };
}

/** A row speaks of one person unless it says of how many. */
const peopleIn = (cells: RowCells): number => (isBlank(cells.value('count')) ? 1 : (cells.read('count', readCount) ?? 1));

export const readParticipations = (sources: readonly RegisterSource[], whose: Whose): Register<Participation> =>
  readAll(sources, whose, (cells, origin, find) => {
    if (isBlank(cells.value('kind'))) cells.miss('kind', 'missing');
    return {
      ...placeOfRow(cells, origin, find, 'unit'),
      kind: cells.read('kind', readEventKind),
      level: isDash(cells.value('level')) ? undefined : cells.read('level', readEventLevel),
      title: wordsAt(cells, 'title'),
      on: cells.day('on'),
      teacher: wordsAt(cells, 'teacher'),
      count: peopleIn(cells),
      result: wordsAt(cells, 'result'),
    };
  });

export const readMasterClasses = (sources: readonly RegisterSource[], whose: Whose): Register<MasterClass> =>
  readAll(sources, whose, (cells, origin, find) => {
    for (const field of ['teacher', 'subject']) if (isBlank(cells.value(field))) cells.miss(field, 'missing');
    return {
      ...placeOfRow(cells, origin, find, 'school'),
      teacher: wordsAt(cells, 'teacher'),
      subject: wordsAt(cells, 'subject'),
      grades: gradesOf(cells),
      event: wordsAt(cells, 'event'),
      on: cells.day('on'),
    };
  });

function gradesOf(cells: RowCells): readonly number[] {
  const value = cells.value('grades');
  if (isBlank(value) || isDash(value)) return [];
  const { grades, ways, madeADay } = readGradeList(value, 'combined', cells.shown('grades'));
  if (grades.length === 0) cells.miss('grades', 'not-understood', ways ?? []);
  else if (madeADay) cells.miss('grades', 'made-a-day', [grades.join('+')]);
  return grades;
}

export const readCourses = (sources: readonly RegisterSource[], whose: Whose): Register<Course> =>
  readAll(sources, whose, (cells, origin, find) => {
    if (isBlank(cells.value('title'))) cells.miss('title', 'missing');
    return {
      ...placeOfRow(cells, origin, find, 'unit'),
      title: wordsAt(cells, 'title'),
      organiser: wordsAt(cells, 'organiser'),
      person: wordsAt(cells, 'person'),
      count: peopleIn(cells),
      result: wordsAt(cells, 'result'),
      ...validity(cells),
    };
  });
