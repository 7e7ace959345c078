import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, indices, type Grid } from '../cells/grid.ts';
import { isFooter, isTotal } from '../staff/status-words.ts';
import { namesSchool } from '../words/school-name.ts';
import { isExample } from '../words/example-rows.ts';
import { fold } from '../words/fold.ts';
import type { RegisterFrame } from './frame.ts';
import { mergedCells } from './merged-cells.ts';
import { unitInTitle } from './places.ts';
import type { HeadedKind } from './register-words.ts';
import { sessionIdentity } from './session-needs.ts';
import { timetableIdentity } from './timetable-needs.ts';

/** A row that is a record, with what the lines above it say of where it belongs. */
export interface RegisterLine {
  readonly row: number;
  readonly valueAt: (column: number) => CellValue;
  /** The unit and the school that a line between the rows names; '' where none does. */
  readonly unit: string;
  readonly school: string;
}

/** Without any of these a row is no record; behind a blank row all of them must be there. */
const identity: Readonly<Record<HeadedKind, readonly string[]>> = {
  units: ['name'],
  schools: ['name'],
  pupils: ['school'],
  classes: ['school', 'grades'],
  participations: ['kind'],
  masterClasses: ['teacher', 'subject'],
  courses: ['title'],
  settings: ['name'],
  ...timetableIdentity,
  ...sessionIdentity,
};

/** Visits the rows of a register from top to bottom. Blank rows, totals, headings again, examples and remarks are no records. */
export function eachLine(grid: Grid, frame: RegisterFrame, visit: (line: RegisterLine) => void): number {
  const merged = mergedCells(grid, frame);
  const headed = new Set([...frame.fields.values()].flatMap((column) => headingsOver(grid, frame, column)));
  const keys = identity[frame.kind].flatMap((field) => frame.fields.get(field) ?? []);
  let [unit, school, blankAbove, last] = ['', '', false, frame.body - 1];
  for (let row = frame.body; row < frame.end; row++) {
    const filled = filledIn(grid, row, frame);
    if (filled.length === 0) {
      blankAbove = true;
      continue;
    }
    const valueAt = (column: number) => merged(row, column) ?? cellAt(grid, row, column);
    const texts = filled.map((column) => textOf(cellAt(grid, row, column)));
    if (filled.length === 1 && typeof cellAt(grid, row, filled[0]!) === 'string' && !standsForItself(frame, filled[0]!)) {
      const named = unitInTitle(texts[0]!);
      if (named !== '') [unit, school] = [named, ''];
      else if (namesSchool(texts[0]!)) school = texts[0]!;
      continue;
    }
    const given = keys.filter((column) => !isBlank(valueAt(column)));
    const whole = given.length === keys.length && (filled.length > 2 || frame.kind === 'settings');
    if (filled.some((column) => isExample(cellAt(grid, row, column))) || (!mayBeginSo(frame, filled.length) && isTotalLine(texts)) || headsAgain(texts, headed)) continue;
    if (!whole && isFooter(texts.find((text) => /\p{L}/u.test(text)) ?? '')) {
      blankAbove = true;
      continue;
    }
    if (blankAbove ? given.length < keys.length || filled.length < 2 : given.length === 0 && countFilled(frame, valueAt) < 2) continue;
    last = row;
    visit({ row, valueAt, unit, school });
  }
  return last;
}

/** A register of few columns may have rows of one cell: a unit's name alone. */
const standsForItself = ({ kind, fields }: RegisterFrame, column: number) => kind === 'settings' || (kind === 'units' && fields.get('name') === column && fields.size <= 1);

function filledIn({ values }: Grid, row: number, { left, right }: RegisterFrame): number[] {
  const cells = values[row];
  return cells ? indices(cells).filter((column) => column >= left && column <= right && !isBlank(cells[column])) : [];
}

const countFilled = ({ fields }: RegisterFrame, valueAt: (column: number) => CellValue) => [...fields.values()].filter((column) => !isBlank(valueAt(column))).length;

/** Headings again, as on a second page. A row that holds a number is none, and is not folded for it. */
const headsAgain = (texts: readonly string[], headed: ReadonlySet<string>): boolean => !texts.some(isNumber) && texts.filter((text) => headed.has(fold(text))).length >= 2;

const isNumber = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 && text.length > 2;
};

/** «Қорытынды анықтама дайындау», «Итоговая консультация» are no totals: they have a term, and people. */
const mayBeginSo = ({ kind }: RegisterFrame, filled: number): boolean => kind === 'settings' || (ofSentences.includes(kind) && filled > 2);
const ofSentences: readonly HeadedKind[] = ['activities', 'answers', 'assignments', 'thematicPlans'];

/** «Барлығы» stands in one of the first cells. */
const isTotalLine = (texts: readonly string[]) => texts.slice(0, 3).some((text) => text.length < 60 && isTotal(text));

function headingsOver(grid: Grid, { top, body }: RegisterFrame, column: number): string[] {
  const texts: string[] = [];
  for (let row = top; row < body; row++) {
    const text = textOf(cellAt(grid, row, column));
    if (text !== '' && /\p{L}/u.test(text)) texts.push(fold(text));
  }
  return texts;
}
