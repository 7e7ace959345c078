import type { GivenAnswer } from '../../domain/session/records.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { readDay } from '../registers/read-cells.ts';
import type { RegisterFrame } from '../registers/frame.ts';
import { remember } from '../record-cells.ts';
import { keptRows } from '../timetables/lists/kept-rows.ts';
import { schoolNamed } from '../timetables/values/school-key.ts';
import type { Sheet } from '../workbook.ts';
import { fold } from '../words/fold.ts';
import type { ReadTable } from './session-kinds.ts';

const stamp = /^(?:уакыт белгиси|отметка времени|timestamp|метка времени)$/u;
const school = /^(?:мектеп|школ|school|сиздин мектеб|ваша школ|укажите школ|мектебиниз)/u;
/** Questions whose answers are of one person only, and nobody counts them. */
const personal = /аты[\s-]*жон|(?:^|\s)(?:фио|ф\.?\s?и\.?\s?о|фамили|тегин|имя|email|почта|телефон|name)|электронн/u;
const farthest = 10;

/**
 * The answers to questionnaires as forms on the web give them: a row for each who answered, a column for each question, the first one the
 * time at which it was sent.
 *
 * Takes    a sheet; tables that were found on it already
 * Returns  every answer, once each, with its cell; names and addresses are no answers
 * Refuses  nothing
 */
export function answersOfForms(sheet: Sheet, taken: readonly RegisterFrame[]): ReadTable<'answers'>[] {
  const { values } = sheet.grid;
  for (let row = 0; row < Math.min(farthest, values.length); row++) {
    const cells = values[row] ?? [];
    const left = cells.findIndex((cell) => typeof cell === 'string' && cell.length < 40 && stamp.test(fold(cell)));
    if (left >= 0 && !taken.some(({ top, end }) => row >= top && row < end)) return [formAt(sheet, row, left)];
  }
  return [];
}

interface Question {
  readonly column: number;
  readonly text: string;
}

function formAt(sheet: Sheet, top: number, left: number): ReadTable<'answers'> {
  const { values } = sheet.grid;
  const heads = (values[top] ?? []).flatMap((cell, column): Question[] => (column > left && !isBlank(cell) ? [{ column, text: textOf(cell).replace(/\s+/gu, ' ').trim() }] : []));
  const ofSchool = heads.find(({ text }) => text.length < 60 && school.test(fold(text)));
  const questions = heads.filter((head) => head !== ofSchool && !personal.test(fold(head.text)));
  let end = top + 1;
  while (end < values.length && (values[end] ?? []).some((cell) => !isBlank(cell))) end++;
  const kept = keptRows<readonly GivenAnswer[]>(values, top + 1, end, JSON.stringify([sheet.name, 'form', left, heads]));
  const rows = Array.from({ length: end - top - 1 }, (_, at) => top + 1 + at);
  const records = rows.flatMap((row) => kept(row, '', () => answersAt(sheet, values[row] ?? [], row, left, questions, ofSchool)));
  const right = Math.max(left, ...heads.map(({ column }) => column));
  return { kind: 'answers', sheet: sheet.name, area: { top, left, bottom: Math.max(top, end - 1), right }, headingRows: 1, columns: new Map([['on', left], ...(ofSchool ? ([['school', ofSchool.column]] as const) : [])]), records, rows, notUnderstood: [] };
}

function answersAt(sheet: Sheet, cells: readonly CellValue[], row: number, left: number, questions: readonly Question[], ofSchool: Question | undefined): readonly GivenAnswer[] {
  const stamped = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.exec(textOf(cells[left]))?.[0] ?? null;
  const on = readDay(cells[left] ?? null) ?? readDay(stamped && (/^\d{4}/u.test(stamped) ? stamped.replace(/[./]/gu, '-') : stamped));
  const from = schoolNamed(ofSchool && !isDash(cells[ofSchool.column] ?? null) ? textOf(cells[ofSchool.column]) : '');
  return questions.flatMap(({ column, text }) => {
    const cell = cells[column] ?? null;
    if (isBlank(cell)) return [];
    const origin = { sheet: sheet.name, row, left, columns: new Map([['answer', column], ['on', left]]) };
    return [remember({ on, school: from, question: text, answer: textOf(cell).replace(/\s+/gu, ' ').trim(), count: 1 }, origin)];
  });
}
