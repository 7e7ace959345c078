import { weekdayOf } from '../../values/weekday.ts';
import { dayLabelOf } from '../labels/days.ts';
import { classLikeness, isDoubtfulClass, personLikeness, roomLikeness } from '../labels/names.ts';
import { periodLabelOf } from '../labels/periods.ts';
import { timeLabelOf } from '../labels/times.ts';
import { headingWordOf, isPlaceholder } from '../labels/words.ts';
import { bottomOf, cellsIn, cellsOfColumn, rightOf, type Plane, type PlaneCell } from '../plane/plane.ts';
import type { Heading, NameKind } from './heading.ts';

/** How many rows below a heading tell whether it is one. */
const looked = 12;

/**
 * The rows of a plane that may be headings: several names of one kind, with something else below them.
 *
 * Takes    a plane
 * Returns  from top to bottom; which of them are headings, their frames show
 * Refuses  nothing
 */
export function findHeadings(plane: Plane): Heading[] {
  return plane.lines.flatMap((row) => headingsOf(plane, row, cellsIn(plane, row))).filter(({ names }) => names.length <= mostNames);
}

/** No school has more classes, teachers or rooms: more names are the rows of a list. */
const mostNames = 400;

export const headingsOf = (plane: Plane, row: number, cells: readonly PlaneCell[]): Heading[] => [...[classHeading, teacherHeading, roomHeading].flatMap((look) => look(plane, row, cells) ?? []), ...[dayHeading(row, cells) ?? []].flat()];

const heading = (kind: NameKind, row: number, names: readonly PlaneCell[], weight: number): Heading => ({ kind, row, bottom: names.reduce((last, cell) => Math.max(last, bottomOf(cell)), row), names, weight });

const distinct = (cells: readonly PlaneCell[]): number => new Set(cells.map(({ text }) => text)).size;

/** What stands in a row of headings besides names. */
const isAside = (cell: PlaneCell): boolean => headingWordOf(cell.text) !== undefined || dayLabelOf(cell) !== undefined || isPlaceholder(cell.text);

function classHeading(plane: Plane, row: number, cells: readonly PlaneCell[]): Heading | undefined {
  const sure = cells.filter(({ text }) => classLikeness(text) === 'sure');
  const others = cells.filter((cell) => !isAside(cell) && periodLabelOf(cell) === undefined).length;
  const named = sure.some(({ text }) => !isDoubtfulClass(text));
  if (sure.length >= 2 && distinct(sure) >= Math.min(3, Math.ceil(sure.length / 6) + 1) && sure.length >= 0.5 * others)
    return saysSomethingElse(plane, sure, (text) => classLikeness(text) === 'sure') ? heading('classes', row, withOthers(plane, cells, sure), named ? 1 : 0.8) : undefined;
  if (sure.length === 1 && others <= 1 && named) return saysSomethingElse(plane, sure, (text) => classLikeness(text) === 'sure') ? heading('classes', row, sure, 0.7) : undefined;
  return codeHeading(plane, row, cells, others) ?? numberHeading(plane, row, cells) ?? loneCode(row, cells);
}

/** One group of a college over its week. */
function loneCode(row: number, cells: readonly PlaneCell[]): Heading | undefined {
  const said = cells.filter(({ text }) => !isPlaceholder(text));
  return said.length === 1 && classLikeness(said[0]!.text) === 'code' && row <= 20 ? heading('classes', row, said, 0.5) : undefined;
}

/** «ВБК», «10 "М" класс (медицинский)» or «Даярлық» among classes is a class too, where it looks like one or has the same lessons below it. */
function withOthers(plane: Plane, cells: readonly PlaneCell[], sure: readonly PlaneCell[]): PlaneCell[] {
  const rest = cells.filter((cell) => !sure.includes(cell) && !isAside(cell) && (classLikeness(cell.text) === 'number' || periodLabelOf(cell) === undefined));
  if (rest.length === 0) return [...sure];
  const lessons = new Set(sure.flatMap((name) => below(plane, name).map(({ text }) => text).filter((text) => /\p{L}{2}/u.test(text))));
  const isClass = (cell: PlaneCell) => {
    const all = cellsOfColumn(plane, cell.column, bottomOf(cell) + 1, plane.lastRow).slice(0, 10 * looked);
    const texts = all.filter(({ text }) => /\p{L}{2}/u.test(text));
    if (classLikeness(cell.text) === 'number') return texts.length > 0 && texts.length >= all.length * 0.4;
    return /^\s*\d{1,2}\s?(?:[\p{L}"«-]|$)/u.test(cell.text) ? texts.length > 0 : texts.length >= 3 && texts.filter(({ text }) => lessons.has(text)).length >= texts.length * 0.4;
  };
  const others = new Set(rest.filter(isClass));
  return cells.filter((cell) => sure.includes(cell) || others.has(cell));
}

function codeHeading(plane: Plane, row: number, cells: readonly PlaneCell[], others: number): Heading | undefined {
  const codes = cells.filter(({ text }) => classLikeness(text) !== undefined && classLikeness(text) !== 'number');
  if (codes.length < 2 || distinct(codes) < codes.length * 0.6 || codes.length < 0.7 * others) return undefined;
  return saysSomethingElse(plane, codes, (text) => classLikeness(text) === 'code') ? heading('classes', row, withOthers(plane, cells, codes), 0.7) : undefined;
}

/** «5 6 7 8 9» are classes, surely where a heading says so. */
function numberHeading(plane: Plane, row: number, cells: readonly PlaneCell[]): Heading | undefined {
  const numbers = cells.filter(({ text }) => classLikeness(text) === 'number' || (classLikeness(text) === 'sure' && !/\p{L}/u.test(text)));
  const different = distinct(numbers);
  const [first, last] = [numbers[0]?.column ?? 0, numbers.at(-1)?.column ?? 0];
  // Titles and footnotes stand before or behind.
  if (different < 2 || numbers.length > different * 6 || cells.some((cell) => cell.column > first && cell.column < last && !numbers.includes(cell) && !isAside(cell))) return undefined;
  if (areRowNumbers(plane, row, numbers)) return undefined;
  const named = [row - 1, row].flatMap((line) => cellsIn(plane, line)).some(({ text }) => headingWordOf(text) === 'class');
  return holdsLessons(plane, numbers) && saysSomethingElse(plane, numbers, (text) => /^\d+$/u.test(text)) ? heading('classes', row, numbers, named ? 0.6 : 0.45) : undefined;
}

/** Numbers before the names of teachers or rooms count the rows of a list. */
function areRowNumbers(plane: Plane, row: number, numbers: readonly PlaneCell[]): boolean {
  const behind = cellsIn(plane, row + 1);
  if (behind.some(({ text, column }) => column < numbers[0]!.column && ['teacher', 'room', 'class', 'subject'].includes(headingWordOf(text) ?? ''))) return true;
  const columns = new Set(numbers.map(({ column }) => column));
  const people = behind.filter(({ text, column }) => columns.has(column) && personLikeness(text) !== undefined);
  return people.length >= numbers.length * 0.5;
}

const holdsLessons = (plane: Plane, names: readonly PlaneCell[]): boolean => names.every((name) => below(plane, name).some(({ text }) => /\p{L}{2}/u.test(text)));

function dayHeading(row: number, cells: readonly PlaneCell[]): Heading | undefined {
  const days = cells.filter((cell) => dayLabelOf(cell) !== undefined);
  const different = new Set(days.map((cell) => dayLabelOf(cell)!.day)).size;
  const others = cells.filter((cell) => !isAside(cell) && periodLabelOf(cell) === undefined && timeLabelOf(cell) === undefined).length;
  const again = days.filter((cell, at) => at > 0 && dayLabelOf(cell)!.day === dayLabelOf(days[at - 1]!)!.day).length;
  // A day in each of its rows is a label of rows.
  return different >= 2 && days.length >= others && again <= days.length * 0.3 ? heading('days', row, days, 0.9) : undefined;
}

function teacherHeading(plane: Plane, row: number, cells: readonly PlaneCell[]): Heading | undefined {
  const titled = cells.some(({ text }) => headingWordOf(text) === 'teacher');
  const people = cells.filter(({ text }) => personLikeness(text) === 'sure' || (titled && isPersonUnderHeading(text)));
  const others = cells.filter((cell) => !isAside(cell)).length;
  if (people.length < 2 || distinct(people) < people.length * 0.8 || people.length < 0.5 * others) return undefined;
  return speaksOfClasses(plane, people) ? heading('teachers', row, people, 0.9) : undefined;
}

/** Under «Мұғалім» a name may be a surname alone. */
const isPersonUnderHeading = (text: string): boolean => headingWordOf(text) === undefined && /^\p{Lu}[\p{L}.'’ʼ\s-]{2,60}$/u.test(text.trim()) && weekdayOf(text) === undefined;

function roomHeading(plane: Plane, row: number, cells: readonly PlaneCell[]): Heading | undefined {
  const titled = cells.some(({ text }) => headingWordOf(text) === 'room');
  const sure = cells.filter(({ text }) => roomLikeness(text) === 'sure');
  const rooms = titled || sure.length >= 2 ? cells.filter(({ text }) => roomLikeness(text) !== undefined) : sure;
  const others = cells.filter((cell) => !isAside(cell)).length;
  if (rooms.length < 2 || distinct(rooms) < rooms.length * 0.8 || rooms.length < 0.5 * others) return undefined;
  return speaksOfClasses(plane, rooms) ? heading('rooms', row, rooms, titled ? 0.85 : 0.8) : undefined;
}

const below = (plane: Plane, name: PlaneCell): readonly PlaneCell[] => cellsOfColumn(plane, name.column, bottomOf(name) + 1, bottomOf(name) + looked);

/** What stands below names is of another kind. */
function saysSomethingElse(plane: Plane, names: readonly PlaneCell[], isSame: (text: string) => boolean): boolean {
  let [all, same] = [0, 0];
  for (const name of names)
    for (const cell of [...below(plane, name), ...(name.width > 1 ? cellsOfColumn(plane, rightOf(name), bottomOf(name) + 1, bottomOf(name) + looked) : [])]) {
      all++;
      if (isSame(cell.text)) same++;
    }
  return all > 0 && same <= all * 0.5;
}

const classInside = /(?<!\d)(?:1[0-2]|[0-9])\s?[-–«"]?\s?\p{L}(?!\p{L}{4})|(?<!\d)\d{1,2}\s*[-–.]?\s*(?:класс|сынып|кл(?!\p{L}))|^\d{1,2}[-–.]\d{1,2}(?!\d)|^\s*(?:1[0-2]|[1-9])(?:\s*[,;+/]\s*(?:1[0-2]|[1-9]))*(?:\s|$)/u;

/** In the week of a teacher or a room most cells name a class. */
function speaksOfClasses(plane: Plane, names: readonly PlaneCell[]): boolean {
  let [all, some] = [0, 0];
  for (const name of names)
    for (const cell of cellsOfColumn(plane, name.column, bottomOf(name) + 1, bottomOf(name) + 4 * looked)) {
      if (isPlaceholder(cell.text)) continue;
      all++;
      if (classInside.test(cell.text)) some++;
    }
  return all > 0 && some >= all * 0.4;
}
