import { isBlank, type CellValue } from '../../cells/cell.ts';
import type { Values } from '../../cells/grid.ts';
import { perRow } from '../../cells/per-row.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import { isExample } from '../../words/example-rows.ts';
import { namesSchool } from '../../words/school-name.ts';
import { classInTitle } from '../values/class-title.ts';
import { schoolInTitle } from '../values/school-title.ts';
import { weekdayOf } from '../values/weekday.ts';

type Row = readonly CellValue[];

/** What a line of one cell says of the rows below it. */
export interface LineBetween {
  readonly school?: string;
  readonly day?: number;
  readonly classes?: string;
}

/** What a row of a list is, whatever stands around it. */
export interface RowFacts {
  readonly filled: number;
  /** Of the subject, the class and the teacher, how many it has. */
  readonly told: number;
  readonly line: LineBetween | undefined;
  /** Headings again, or an example of how to fill the list in. */
  readonly noRecord: boolean;
}

const readers = new Map<string, (values: Values) => (row: number) => RowFacts>();
const mostReaders = 100;

/** Looks at the rows of a list; a row that was seen before an edit is not looked at again. */
export function rowFacts(values: Values, frame: RegisterFrame, telling: readonly number[], ofClasses: boolean): (row: number) => RowFacts {
  const headings = values[frame.body - 1] ?? [];
  const key = JSON.stringify([frame.left, frame.right, [...frame.fields.values()], telling, ofClasses, headings]);
  let reader = readers.get(key);
  if (!reader) {
    if (readers.size >= mostReaders) readers.clear();
    readers.set(key, (reader = perRow((row) => factsOf(row, frame, telling, ofClasses, headings))));
  }
  return reader(values);
}

const plain = new Map<number, RowFacts>();

/** Nearly all rows are plain lessons: they share their facts. */
function plainFacts(filled: number, told: number): RowFacts {
  const key = filled * 8 + told;
  let facts = plain.get(key);
  if (!facts) plain.set(key, (facts = { filled, told, line: undefined, noRecord: false }));
  return facts;
}

function factsOf(cells: Row, frame: RegisterFrame, telling: readonly number[], ofClasses: boolean, headings: Row): RowFacts {
  let filled = 0;
  for (let column = frame.left; column <= frame.right; column++) if (!isBlank(cells[column])) filled++;
  let told = 0;
  for (const column of telling) if (!isBlank(cells[column])) told++;
  const line = filled === 1 ? lineOf(cells, frame, ofClasses) : undefined;
  const noRecord = filled > 1 && isNoRecord(cells, frame, headings);
  return line || noRecord ? { filled, told, line, noRecord } : plainFacts(filled, told);
}

/** A line of one cell that names a weekday, a class or a school. */
function lineOf(cells: Row, { left, right }: RegisterFrame, ofClasses: boolean): LineBetween | undefined {
  const value = cells.slice(left, right + 1).find((cell) => !isBlank(cell));
  if (typeof value !== 'string') return undefined;
  const day = weekdayOf(value);
  if (day !== undefined) return { day };
  const classes = ofClasses ? classInTitle(value) : '';
  if (classes !== '') return { classes };
  return namesSchool(value) ? { school: schoolInTitle(value) ?? value } : undefined;
}

function isNoRecord(cells: Row, { left, right, fields }: RegisterFrame, headings: Row): boolean {
  let again = 0;
  for (const column of fields.values()) if (typeof cells[column] === 'string' && cells[column] === headings[column]) again++;
  if (again >= 2 && again * 2 > fields.size) return true;
  for (let column = left, texts = 0; column <= right && texts < 2; column++) {
    if (typeof cells[column] !== 'string') continue;
    texts++;
    if (isExample(cells[column])) return true;
  }
  return false;
}
