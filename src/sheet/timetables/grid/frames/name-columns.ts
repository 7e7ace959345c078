import { dayLabelOf } from '../labels/days.ts';
import { classLikeness, isWholeGrade, roomLikeness, subgroupWord } from '../labels/names.ts';
import { headingWordOf } from '../labels/words.ts';
import { cellsIn, cellsOfColumn, rightOf, type Plane, type PlaneCell } from '../plane/plane.ts';
import type { ColumnPart, NameColumns } from './frame.ts';
import type { Heading } from './heading.ts';

interface Span {
  readonly name: PlaneCell;
  readonly left: number;
  right: number;
}

/**
 * Which columns belong to each name of a heading.
 *
 * Takes    a plane, a heading, the row where its body begins and the last one; the columns that are labels
 * Returns  from left to right: from the name's column to the next name or label
 * Refuses  nothing: side notes beyond the last name are not taken in
 */
export function nameColumnsOf(plane: Plane, heading: Heading, top: number, bottom: number, labels: ReadonlySet<number>): NameColumns[] {
  const spans = spansOf(plane, heading, top, bottom, labels);
  return spans.flatMap((span) => under(plane, heading, span, top, bottom));
}

function spansOf(plane: Plane, { row, names }: Heading, top: number, bottom: number, labels: ReadonlySet<number>): Span[] {
  const others = cellsIn(plane, row).filter((cell) => !names.includes(cell) && !isPart(cell.text)).map(({ column }) => column);
  const starts = new Set([...names.map(({ column }) => column), ...others]);
  const isFilled = (column: number) => cellsOfColumn(plane, column, top, bottom).some((cell) => cell.text !== '');
  const spans = names.map((name): Span => {
    let left = name.column;
    // A title of one class may stand over the numbers of its lessons.
    while (labels.has(left) && left < (names.length === 1 ? plane.lastColumn : rightOf(name))) left++;
    let right = Math.max(left, rightOf(name));
    while (right > left && labels.has(right)) right--;
    if (name.width === 1 || right === rightOf(name)) while (right + 1 <= plane.lastColumn && !starts.has(right + 1) && !labels.has(right + 1) && right - left < widest) right++;
    while (right > Math.max(left, rightOf(name)) && !isFilled(right) && !isPart(headingAt(plane, row, top, right))) right--;
    return { name, left, right };
  });
  return withoutSideNotes(plane, spans, row, top);
}

/** Columns of one name. */
const widest = 12;

const headingAt = (plane: Plane, row: number, top: number, column: number): string => cellsOfColumn(plane, column, row, top - 1).map(({ text }) => text).at(-1) ?? '';
const isPart = (text: string): boolean => ['room', 'teacher', 'subject'].includes(headingWordOf(text) ?? '') || subgroupWord(text) !== undefined;

/** The last name of a row of names is no wider than the others are. */
function withoutSideNotes(plane: Plane, spans: Span[], row: number, top: number): Span[] {
  const widths = new Map<number, number>();
  for (const { left, right } of spans) widths.set(right - left + 1, (widths.get(right - left + 1) ?? 0) + 1);
  spans.forEach((span, at) => {
    const next = spans[at + 1];
    // Between two names of one block everything is the first one's.
    if (next && next.left === span.right + 1) return;
    const usual = spans.length > 1 ? usualWidth(widths, span.right - span.left + 1, spans.length - 1) : loneWidth(plane, span, row, top);
    span.right = Math.max(rightOf(span.name), span.left, Math.min(span.right, span.left + usual - 1));
  });
  return spans;
}

/** The widest that at least half of the other names have, or else the width that most have. */
function usualWidth(widths: ReadonlyMap<number, number>, own: number, others: number): number {
  const rest = [...widths].map(([width, count]) => [width, count - (width === own ? 1 : 0)] as const).filter(([, count]) => count > 0);
  const common = rest.filter(([, count]) => count * 2 >= others || others < 3).map(([width]) => width);
  const most = rest.reduce((one, other) => (other[1] > one[1] || (other[1] === one[1] && other[0] < one[0]) ? other : one));
  return Math.max(most[0], ...common);
}

/** A name alone has the columns that its headings name. */
function loneWidth(plane: Plane, { name, left, right }: Span, row: number, top: number): number {
  let width = rightOf(name) - left + 1;
  while (left + width <= right && (isPart(headingAt(plane, row, top, left + width)) || (headingAt(plane, row, top, left + width) === '' && holdsRooms(plane, left + width, top)))) width++;
  return width;
}

const holdsRooms = (plane: Plane, column: number, top: number): boolean => {
  const cells = cellsOfColumn(plane, column, top, top + 60);
  return cells.length > 0 && cells.every(({ text }) => roomLikeness(text) !== undefined || text.length <= 12);
};

/** The rows between the names and the body: classes of a grade, subgroups of a class, what each column is for. */
function under(plane: Plane, heading: Heading, { name, left, right }: Span, top: number, bottom: number): NameColumns[] {
  const days = daysUnder(plane, heading, { name, left, right }, top);
  if (days.length > 1) return days.map((cell, at) => {
    const last = (days[at + 1]?.column ?? right + 1) - 1;
    return { name, text: name.text, left: cell.column, right: last, parts: partsOf(plane, cell.column, last, top, bottom, new Map()), day: { ...dayLabelOf(cell)!, cell } };
  });
  const lower = new Map<number, string>();
  for (let column = left; column <= right; column++) {
    const text = cellsOfColumn(plane, column, column > rightOf(name) ? heading.row : heading.row + 1, top - 1).map((cell) => cell.text).filter((below) => below !== '' && dayLabelOf({ text: below, value: below }) === undefined).at(-1);
    if (text !== undefined) lower.set(column, text);
  }
  const classes = isWholeGrade(name.text) ? [...lower].filter(([, text]) => isClassUnder(name.text, text)) : [];
  if (classes.length > 0 && heading.kind === 'classes') return classesOfGrade(plane, heading, { name, left, right }, top, bottom, classes);
  return [{ name, text: name.text, left, right, parts: partsOf(plane, left, right, top, bottom, lower), day: undefined }];
}

/** Days below a name: each is a part of its columns. */
function daysUnder(plane: Plane, { row, kind }: Heading, { left, right }: Span, top: number): PlaneCell[] {
  if (kind === 'days' || right === left) return [];
  for (let line = row + 1; line < top; line++) {
    const days = cellsIn(plane, line).filter((cell) => cell.column >= left && cell.column <= right && dayLabelOf(cell) !== undefined);
    if (days.length > 1) return days;
  }
  return [];
}

const isClassUnder = (grade: string, text: string): boolean => {
  const number = /\d+/u.exec(grade)?.[0];
  return /^["«]?\p{L}["»]?$/u.test(text.trim()) || (classLikeness(text) === 'sure' && /^\s*(\d+)/u.exec(text)?.[1] === number && !isWholeGrade(text));
};

function classesOfGrade(plane: Plane, heading: Heading, { name, right }: Span, top: number, bottom: number, classes: readonly (readonly [number, string])[]): NameColumns[] {
  const grade = /\d+/u.exec(name.text)![0];
  return classes.map(([column, text], at) => {
    const cell = cellsOfColumn(plane, column, heading.row + 1, top - 1).at(-1)!;
    const last = (classes[at + 1]?.[0] ?? right + 1) - 1;
    return { name: cell, text: /\d/u.test(text) ? text : `${grade}${text}`, left: column, right: last, parts: partsOf(plane, column, last, top, bottom, new Map()), day: undefined };
  });
}

/** What each column of a name is for: by its heading, else by what it holds. */
function partsOf(plane: Plane, left: number, right: number, top: number, bottom: number, lower: ReadonlyMap<number, string>): Map<number, ColumnPart> {
  const parts = new Map<number, ColumnPart>();
  const named = [...lower].filter(([, text]) => headingWordOf(text) === undefined);
  const groups = named.length > 1 && new Set(named.map(([, text]) => text)).size > 1;
  for (let column = left; column <= right; column++) {
    const text = lower.get(column) ?? '';
    const word = headingWordOf(text);
    if (word === 'room' || word === 'teacher') parts.set(column, { part: word });
    else if (text !== '' && word === undefined && (groups || subgroupWord(text) !== undefined)) parts.set(column, { part: 'lesson', subgroup: subgroupWord(text) ?? text });
    else parts.set(column, { part: column > left ? contentPart(plane, column, top, bottom) : 'lesson' });
  }
  return parts;
}

/** A column behind the first that holds only rooms, or only strokes. */
function contentPart(plane: Plane, column: number, top: number, bottom: number): ColumnPart['part'] {
  const cells = cellsOfColumn(plane, column, top, bottom).filter(({ text }) => text !== '');
  const said = cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (cells.length > 0 && said.length === 0) return 'sign';
  const rooms = said.filter(({ text }) => isRoomText(text)).length;
  return said.length > 0 && rooms >= said.length * 0.8 ? 'room' : 'lesson';
}

const isRoomText = (text: string): boolean => text.split(/[/,;\n]/u).every((part) => part.trim() === '' || roomLikeness(part) !== undefined || /^[*?\-–—]+$/u.test(part.trim()) || part.trim().length <= 3);
