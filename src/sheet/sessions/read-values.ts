import { dayNumber, type Day } from '../../domain/calendar/day.ts';
import type { InstructionLanguage } from '../../domain/network/records.ts';
import type { ClassName, Named } from '../../domain/timetable/lesson.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import type { HeadedRow } from '../headed-table.ts';
import { readDay, readGrades, readLanguages, readYes } from '../registers/read-cells.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { subjectOf } from '../timetables/names/subject-name.ts';
import { daySpansOf } from '../timetables/values/day-spans.ts';
import { schoolNamed } from '../timetables/values/school-key.ts';
import { fold, nameKey } from '../words/fold.ts';
import { dayOfNumber } from '../../domain/calendar/day.ts';

const counted = /^(\d[\d \u00A0\u202F]*(?:[.,]\d+)?)\s*(?:(мың|тыс\.?|тысяч\p{L}*|млн\.?|миллион\p{L}*)(?!\p{L}))?\s*\(?(?:(?:тг|тңг|теңге\p{L}*|тенге|kzt|₸)(?!\p{L})\.?)?(?:[\p{L}.\s/-]*(?:(?:\/|на|за|per)\s*(?:1|100)\s*(?:км|km|шақырым\p{L}*|л\p{L}*)(?:-\p{L}+)?)?)\)?\.?$/iu;
const beforeAll = /^100\s*(?:км|km|шақырым)[\p{L}-]*\s*[–—:-]?\s*/iu;
const times = (word = ''): number => (/^(?:мың|тыс)/iu.test(word) ? 1000 : word === '' ? 1 : 1e6);

/** «1 200 тг», «285 тг/л», «22 л/100 км», «97 мың теңге»: a number with what it counts. Two numbers, or a choice, are no amount. */
function countedNumber(text: string): number | undefined {
  const found = counted.exec(text.trim().replace(beforeAll, ''));
  if (!found || /(?<!\p{L})(?:немесе|или|or|дейін|до)(?!\p{L})/iu.test(text)) return undefined;
  const number = readNumber(found[1]!.trim());
  return number === undefined ? undefined : number * times(found[2]);
}

export const number = (most: number) => (value: CellValue): number | undefined => {
  const found = readNumber(value) ?? countedNumber(textOf(value));
  return found !== undefined && found >= 0 && found <= most ? found : undefined;
};

/** The first and last day of a cell: «13.11–17.11.2023», a day of Excel's. */
export function span(value: CellValue): { readonly from: Day; readonly until: Day } | undefined {
  const spans = daySpansOf(value);
  if (!spans || spans.length === 0) return undefined;
  return { from: dayOfNumber(Math.min(...spans.map(({ from }) => from))), until: dayOfNumber(Math.max(...spans.map(({ to }) => to))) };
}

export const dayAt = (row: HeadedRow, field: string): Day | undefined => row.read(field, (value) => readDay(value) ?? oneDay(value));

const oneDay = (value: CellValue): Day | undefined => {
  const found = span(value);
  return found && dayNumber(found.from) === dayNumber(found.until) ? found.from : undefined;
};

const doneWords = /орындалды|орындалган|откизилди|жасалды|выполнен|исполнен|проведен|сделан|готов|done|completed/u;
const notDone = /орындалмад|орындалмаган|не выполнен|не исполнен|not done|невыполнен/u;

/** A day on which something was done, or a word that it was. */
export function doneAt(row: HeadedRow): { readonly done: Day | undefined; readonly isDone: boolean } {
  const cell = row.value('done');
  if (isBlank(cell) || isDash(cell)) return { done: undefined, isDone: false };
  const text = fold(textOf(cell));
  if (notDone.test(text)) return { done: undefined, isDone: false };
  const done = readDay(cell) ?? oneDay(cell) ?? spanIn(text);
  if (done) return { done, isDone: true };
  const isDone = readYes(cell) ?? (doneWords.test(text) ? true : undefined);
  if (isDone === undefined) row.miss('done');
  return { done: undefined, isDone: isDone ?? false };
}

/** «орындалды 21.10.2026». */
function spanIn(text: string): Day | undefined {
  const found = /\d{1,2}\.\d{1,2}\.\d{4}/u.exec(text)?.[0];
  return found === undefined ? undefined : readDay(found);
}

/** A text that must be there. */
export function needed(row: HeadedRow, field: string): string {
  const text = row.text(field);
  if (text === '') row.miss(field);
  return text;
}

export const personNamed = (text: string): Named => ({ name: text, key: nameKey(text) });

const apart = /\s*[;\n]\s*|,\s+(?=\p{L})|\s*,\s*(?=№)/u;
const listOf = (row: HeadedRow, field: string): string[] => (isDash(row.value(field)) ? [] : textOf(row.value(field)).split(apart).map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== ''));

export const schoolsAt = (row: HeadedRow, field: string): readonly Named[] => listOf(row, field).map(schoolNamed).filter(({ key }) => key !== '');
export const subjectsAt = (row: HeadedRow, field: string): readonly Named[] => listOf(row, field).map(subjectOf).filter(({ key }) => key !== '');

export const gradesAt = (row: HeadedRow, field = 'grades'): readonly number[] => row.read(field, (value) => {
  const grades = readGrades(typeof value === 'number' && value > 11 ? null : value, 'school');
  return grades.length > 0 ? grades : undefined;
}) ?? [];

export const languageAt = (row: HeadedRow): InstructionLanguage | undefined => {
  const languages = row.read('language', readLanguages);
  return languages?.length === 1 ? languages[0] : undefined;
};

/** The one class of a row; what names none keeps its words. */
export function classAt(row: HeadedRow, school: Named, field = 'class'): ClassName {
  const text = textOf(row.value(field));
  const [first] = classNamesOf(text, school.key, row.others);
  return first ?? { name: row.text(field), key: '', grade: undefined, school: school.key };
}
