import { markOfPoints } from '../../domain/session/mark-of-points.ts';
import { pupilsOf } from '../../domain/session/quality.ts';
import type { MarkLine } from '../../domain/session/records.ts';
import { tallyOfLine, type ResultPart } from '../../domain/session/results.ts';
import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, gridOf, indices, type Grid, type Values } from '../cells/grid.ts';
import type { HeadedRow } from '../headed-table.ts';
import { headingBlock } from '../registers/heading-block.ts';
import { fieldOf } from '../registers/heading-fields.ts';
import { subjectOf } from '../timetables/names/subject-name.ts';
import { schoolNamed } from '../timetables/values/school-key.ts';
import { fold } from '../words/fold.ts';
import { readMarkKind } from './read-choices.ts';
import { countsAt, readMark } from './read-marks.ts';
import { classAt, dayAt, number, personNamed } from './read-values.ts';

export type MarksRangeProblem = Problem<'no-marks-in-range', Record<string, never>> | Problem<'not-a-mark', { readonly text: string }>;

export interface RangeMarks {
  readonly lines: readonly MarkLine[];
  /** What its columns tell the marks apart by. */
  readonly parts: ReadonlySet<ResultPart>;
}

const headingRows = 40;
const countFields = ['fives', 'fours', 'threes', 'twos'];
const partFields: Readonly<Record<ResultPart, string>> = { kind: 'kind', on: 'on', subject: 'subject', grade: 'class', school: 'school', class: 'class' };
const total = /^(?:барлыгы|барлык|жиыны|корытынды|орташа|итого|всего|средн|total|average|all)(?!\p{L})/u;

/**
 * Marks out of a bare range, as a formula receives it.
 *
 * Takes    a table with its headings (a line a pupil, or counts of a class), or nothing but cells with marks
 * Returns  the lines. Blanks are nobody; a dash, «н/а», «осв» are pupils without a mark; per cent become marks by the scale of order № 125
 * Refuses  `no-marks-in-range`; `not-a-mark`: a cell that is none of these
 * Source   docs/sources.md#quality
 */
export function marksOfRange(values: Values): Result<RangeMarks, MarksRangeProblem> {
  const grid = gridOf(values);
  const read = headedMarks(grid, values) ?? bareMarks(values);
  return read.ok && !read.value.lines.some((line) => pupilsOf(tallyOfLine(line)) + (tallyOfLine(line).unmarked ?? 0) > 0) ? refuse({ code: 'no-marks-in-range', args: {} }) : read;
}

function headedMarks(grid: Grid, values: Values): Result<RangeMarks, MarksRangeProblem> | undefined {
  for (const row of indices(values).filter((index) => index < headingRows)) {
    if (!indices(values[row] ?? []).some((column) => typeof cellAt(grid, row, column) === 'string')) continue;
    const block = headingBlock(grid, row, () => false);
    const fields = fieldsOf(block.paths);
    if (standsBelowMarks(grid, row, fields)) continue;
    if (fields.has('mark') || (fields.has('points') && fields.has('most')) || countFields.filter((field) => fields.has(field)).length >= 3) return linesBelow(grid, block.bottom + 1, values.length, fields);
  }
  return undefined;
}

/** «бағаланбады» in the middle of a column of marks heads nothing. */
const standsBelowMarks = (grid: Grid, row: number, fields: ReadonlyMap<string, number>): boolean =>
  [...fields.values()].some((column) => Array.from({ length: row }, (_, at) => cellAt(grid, at, column)).some((cell) => typeof cell === 'number'));

function fieldsOf(paths: ReadonlyMap<number, readonly string[]>): ReadonlyMap<string, number> {
  const found = [...paths].flatMap(([column, path]) => {
    const match = fieldOf('marks', path);
    return match ? [{ column, ...match }] : [];
  });
  const fields = new Map<string, number>();
  for (const { field, column } of found.sort((one, other) => other.weight - one.weight || one.column - other.column)) if (!fields.has(field)) fields.set(field, column);
  return fields;
}

function linesBelow(grid: Grid, body: number, end: number, fields: ReadonlyMap<string, number>): Result<RangeMarks, MarksRangeProblem> {
  const lines: MarkLine[] = [];
  const percents = fields.has('mark') && arePercents(Array.from({ length: end - body }, (_, at) => cellAt(grid, body + at, fields.get('mark')!)));
  for (let row = body; row < end; row++) {
    const read = lineAt(grid, row, fields, percents);
    if (!read.ok) return read;
    if (read.value) lines.push(read.value);
  }
  return answer({ lines, parts: new Set((Object.keys(partFields) as ResultPart[]).filter((part) => fields.has(partFields[part]))) });
}

function lineAt(grid: Grid, at: number, fields: ReadonlyMap<string, number>, percents: boolean): Result<MarkLine | undefined, MarksRangeProblem> {
  const row = rowAt(grid, at, fields);
  const first = textOf([...fields.values()].sort((one, other) => one - other).map((column) => cellAt(grid, at, column)).find((value) => !isBlank(value)) ?? null);
  if (first === '' || total.test(fold(first))) return answer(undefined);
  const school = row.school();
  const of = { kind: readMarkKind(row.value('kind')) ?? ('session' as const), on: dayAt(row, 'on'), school, class: classAt(row, school), subject: subjectOf(row.text('subject')), pupil: personNamed(row.text('name')) };
  const counts = countsAt(row);
  if (counts) return answer({ ...of, mark: undefined, points: undefined, most: undefined, counts });
  const [points, most] = [row.read('points', number(10_000)), row.read('most', number(10_000))];
  const cell = row.value('mark');
  if (isBlank(cell)) return answer(points === undefined || most === undefined ? undefined : { ...of, mark: markOfPoints(points, most), points, most, counts: undefined });
  const mark = markIn(cell, percents);
  return mark.ok ? answer({ ...of, mark: mark.value, points, most, counts: undefined }) : mark;
}

function rowAt(grid: Grid, row: number, fields: ReadonlyMap<string, number>): HeadedRow {
  const value = (field: string): CellValue => (fields.has(field) ? cellAt(grid, row, fields.get(field)!) : null);
  const text = (field: string): string => (isDash(value(field)) ? '' : textOf(value(field)).replace(/\s+/gu, ' '));
  const read = <Value>(field: string, reads: (cell: CellValue) => Value | undefined) => (isBlank(value(field)) || isDash(value(field)) ? undefined : reads(value(field)));
  return { value, text, read, others: [], school: (field = 'school') => schoolNamed(text(field)), miss: () => undefined };
}

function bareMarks(values: Values): Result<RangeMarks, MarksRangeProblem> {
  const cells = values.flat().filter((value) => !isBlank(value));
  const percents = arePercents(cells);
  const lines: MarkLine[] = [];
  for (const cell of cells) {
    const mark = markIn(cell, percents);
    if (!mark.ok) return mark;
    lines.push({ kind: 'session', on: undefined, school: nobody, class: { ...nobody, school: '', grade: undefined }, subject: nobody, pupil: nobody, mark: mark.value, points: undefined, most: undefined, counts: undefined });
  }
  return answer({ lines, parts: new Set() });
}

const nobody = { name: '', key: '' };

/** Excel keeps 85 % as 0.85: where one cell is such a fraction, 1 is 100 %. */
const arePercents = (cells: readonly CellValue[]): boolean => cells.some((cell) => typeof cell === 'number' && cell > 0 && cell < 1);

function markIn(cell: CellValue, percents: boolean): Result<number | undefined, MarksRangeProblem> {
  if (isDash(cell)) return answer(undefined);
  const none = refuse({ code: 'not-a-mark', args: { text: textOf(cell) } } as const);
  if (percents && typeof cell === 'number') {
    const mark = markOfPoints(cell, 1);
    return mark === undefined ? none : answer(mark);
  }
  const mark = readMark(cell);
  if (mark === 'none') return answer(undefined);
  return mark !== undefined && Number.isInteger(mark) && mark >= 1 && mark <= 5 ? answer(mark) : none;
}
