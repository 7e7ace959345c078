import { markOfPoints } from '../../domain/session/mark-of-points.ts';
import type { MarkCounts, MarkLine } from '../../domain/session/records.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import type { HeadedRow } from '../headed-table.ts';
import { subjectOf } from '../timetables/names/subject-name.ts';
import { fold } from '../words/fold.ts';
import { readMarkKind } from './read-choices.ts';
import { classAt, dayAt, needed, number, personNamed } from './read-values.ts';

const countFields = ['fives', 'fours', 'threes', 'twos'] as const;

/** A line of marks: of one pupil, or counted for a class. What the line does not say the titles above it may. */
export function marksAt(row: HeadedRow, title: string): readonly MarkLine[] {
  const kind = isBlank(row.value('kind')) ? (readMarkKind(title) ?? 'session') : row.read('kind', readMarkKind);
  const [school, subject] = [row.school(), subjectOf(needed(row, 'subject'))];
  if (kind === undefined || subject.key === '') return [];
  const ofClass = classAt(row, school);
  if (ofClass.key === '') row.miss('class');
  const line = { kind, on: dayAt(row, 'on'), school, class: ofClass, subject };
  const name = row.text('name');
  const counts = name === '' ? countsAt(row) : undefined;
  if (name === '' && !counts) {
    row.miss(countFields.some((field) => !isBlank(row.value(field))) ? 'fives' : 'name');
    return [];
  }
  if (counts) return [{ ...line, pupil: personNamed(''), mark: undefined, points: undefined, most: undefined, counts, pupils: row.read('pupils', whole) }];
  const [points, most] = [row.read('points', number(10_000)), row.read('most', number(10_000))];
  const mark = row.read('mark', readMark) ?? 'none';
  const made = points !== undefined && most !== undefined && isBlank(row.value('mark')) ? markOfPoints(points, most) : undefined;
  return [{ ...line, pupil: personNamed(name), mark: mark === 'none' ? made : mark, points, most, counts: undefined }];
}

const unmarked = /^(?:н\s*[/.]?\s*[або]|а\s*\/?\s*н|б\s*\/\s*[аб]|ат\s*\/?\s*ж|н|б|осв\p{L}*|босатыл\p{L}*|жок|нет|без (?:оцен|отмет)\p{L}*|(?:не\s*|неа)(?:аттест|оцен|был|явил|присутств|ттест)\p{L}*|аттест\p{L}*(?:ма|ба)(?:ды|ган)|багалан(?:ба\p{L}*|ган жок)|(?:катыс|бол|кел)(?:[пм]а\p{L}*|ме\p{L}*|[кг][ае]н жок)|отсутств\p{L}*|n\/?a|absent)\.?(?:\s*\([^)]*\))?$/u;

const percent = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/u;

/** A number as it is written: whether it is a mark, checks tell; per cent by the scale of marks; «н/а» and the like are said of those who have none. */
export function readMark(value: CellValue): number | 'none' | undefined {
  const found = readNumber(value) ?? readNumber(/^\s*([2-5])\s*(?:\(.*\)|балл\p{L}*)?\s*$/u.exec(textOf(value))?.[1] ?? null);
  if (found !== undefined) return found;
  const share = readNumber(percent.exec(textOf(value))?.[1] ?? null);
  if (share !== undefined) return markOfPoints(share, 100);
  return unmarked.test(fold(textOf(value))) ? 'none' : undefined;
}

export function countsAt(row: HeadedRow): MarkCounts | undefined {
  const given = countFields.filter((field) => !isBlank(row.value(field)));
  if (given.length === 0) return undefined;
  const [fives, fours, threes, twos] = countFields.map((field) => (isDash(row.value(field)) ? 0 : (row.read(field, whole) ?? 0))) as [number, number, number, number];
  const marked = fives + fours + threes + twos;
  const [pupils, without] = [row.read('pupils', whole), row.read('unmarked', whole)];
  return { fives, fours, threes, twos, unmarked: without ?? (pupils === undefined ? 0 : Math.max(0, pupils - marked)) };
}

const whole = (value: CellValue): number | undefined => {
  const found = number(100_000)(value);
  return found !== undefined && Number.isInteger(found) ? found : undefined;
};
