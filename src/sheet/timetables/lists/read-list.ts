import type { Named } from '../../../domain/timetable/lesson.ts';
import { addressOf, meet } from '../../cells/address.ts';
import { textOf, type CellValue } from '../../cells/cell.ts';
import type { Values } from '../../cells/grid.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import type { Sheet } from '../../workbook.ts';
import type { ReadLesson, Timetable, TimetableCorrection } from '../timetables.ts';
import { schoolNamed } from '../values/school-key.ts';
import { keptRows } from './kept-rows.ts';
import { listColumns, type ListColumns } from './list-columns.ts';
import { listHead, type ListHead } from './list-head.ts';
import { eachListLine } from './list-lines.ts';
import { readRow, type ReadRow } from './list-row.ts';
import { pairedNames } from './paired-names.ts';
import { rememberPupilsSchools } from './pupils-schools.ts';

const noAxes: Timetable['axes'] = { days: [], periods: [], times: [], classes: [], others: [] };

/**
 * A list of lessons, one a row, by its headings.
 *
 * Takes    a sheet; where the list stands; what a person says of it
 * Returns  its lessons in order, those of rows that were not edited being the same objects; cells that were not understood; rows that are
 *          hidden. Undefined where a person says that it is none
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function readList(sheet: Sheet, frame: RegisterFrame, corrections: readonly TimetableCorrection[]): Timetable | undefined {
  const { top, left, right } = frame;
  const correction = corrections.find(({ area }) => meet(area, { top, left, right, bottom: Math.max(frame.body, frame.end) - 1 }));
  if (correction?.ignore || (correction?.layout !== undefined && correction.layout !== 'list')) return undefined;
  const columns = listColumns(sheet.grid, frame);
  // Open lessons and the like have dates alone: they are no timetable.
  if ([columns.of.period, columns.of.start, columns.time].every((column) => column === undefined)) return undefined;
  const head = listHead(sheet, frame, correction);
  const { last, homes, ...read } = readRows(sheet, frame, columns, head, correction?.withHidden === true);
  const table: Timetable = {
    sheet: sheet.name,
    hidden: sheet.hidden,
    area: { top, left, right, bottom: last },
    layout: 'list',
    view: 'classes',
    school: head.school.name,
    schoolFrom: head.schoolFrom,
    axes: noAxes,
    ...read,
    hiddenColumns: [],
    corrected: correction !== undefined,
  };
  rememberPupilsSchools(table, homes);
  return table;
}

interface ReadRows extends Pick<Timetable, 'lessons' | 'notUnderstood' | 'filled' | 'hiddenRows'> {
  readonly last: number;
  readonly homes: readonly Named[];
}

function readRows({ grid, name, hiddenRows: unseen }: Sheet, frame: RegisterFrame, columns: ListColumns, head: ListHead, withHidden: boolean): ReadRows {
  const [lessons, notUnderstood, hiddenRows]: [ReadLesson[], { address: string; text: string }[], number[]] = [[], [], []];
  let [filled, last] = [0, frame.body - 1];
  const others = namesIn(grid.values, frame, columns.of.classes);
  const kept = keptRows<ReadRow>(grid.values, frame.body, frame.end, JSON.stringify([name, columns, head, others]));
  const hidden = new Set(unseen);
  const homes = new Map<string, Named>();
  eachListLine(
    grid, frame, columns,
    (line) => {
      const { row, valueAt } = line;
      [last, filled] = [row, filled + line.filled];
      if (hidden.has(row)) hiddenRows.push(row);
      if (hidden.has(row) && !withHidden) return;
      const school = line.school === '' ? head.school : schoolNamed(line.school);
      const { lesson, missed, home } = kept(row, line.context, () => readRow(valueAt, row, { sheet: name, columns, head, school, day: line.day, classes: line.classes || head.classes, others }));
      lessons.push(lesson);
      if (home) homes.set(home.key, homes.get(home.key) ?? home);
      for (const column of missed) notUnderstood.push({ address: addressOf(row, column), text: textOf(valueAt(column)) });
    },
    ({ row, column, text }) => {
      [last, filled] = [row, filled + 1];
      notUnderstood.push({ address: addressOf(row, column), text });
    },
  );
  return { lessons, notUnderstood, hiddenRows, filled, last, homes: [...homes.values()] };
}

function namesIn(values: Values, { body, end }: RegisterFrame, column: number | undefined): readonly string[] | undefined {
  if (column === undefined) return undefined;
  const names: (CellValue | undefined)[] = [];
  for (let row = body; row < end; row++) names.push(values[row]?.[column]);
  return pairedNames(names);
}
