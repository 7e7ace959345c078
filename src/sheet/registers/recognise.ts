import { textOf, isBlank } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { columnReads } from './column-reads.ts';
import { fieldOf, isMarked, isNumberSign } from './heading-fields.ts';
import type { HeadingBlock } from './heading-block.ts';
import type { HeadedKind } from './register-words.ts';
import { isClassName } from '../timetables/names/class-name.ts';
import { isSessionKind, sessionColumns, sessionKinds } from './session-columns.ts';
import { sessionNeeds } from './session-needs.ts';
import { isTimetableKind, timetableKinds } from './timetable-columns.ts';
import { timetableNeeds } from './timetable-needs.ts';

export interface Recognised {
  readonly kind: HeadedKind;
  readonly fields: ReadonlyMap<string, number>;
  readonly marked: boolean;
}

const order: readonly HeadedKind[] = ['settings', 'classes', 'masterClasses', 'participations', 'courses', 'pupils', 'schools', 'units', ...timetableKinds, ...sessionKinds];

/** What stands around the headings: the sheet's name, titles; whether the sheet or a title names a school, so that no column has to. */
export interface Surroundings {
  readonly words: string;
  readonly namesSchool: boolean;
}

/** Which register a block of headings heads, if any: the one that has most of its columns. */
export function recognise(grid: Grid, block: HeadingBlock, columns: readonly number[], around: Surroundings): Recognised | undefined {
  const found = order
    .map((kind) => recogniseAs(kind, grid, block, columns, around, false))
    .filter((each) => each !== undefined)
    .sort((one, other) => scoreOf(other) - scoreOf(one));
  return found[0];
}

const scoreOf = ({ kind, fields, marked }: Recognised) => (kind === 'schoolClasses' && !fields.has('maxPerDay') && !fields.has('shift') && !fields.has('capacity') ? 0 : fields.size + (marked ? 2 : 0));

/** The columns of one register under a block of headings; `asked`: a person or a formula says that it is this register, so that its columns alone decide. */
export function recogniseAs(kind: HeadedKind, grid: Grid, block: HeadingBlock, columns: readonly number[], around: Surroundings, asked: boolean): Recognised | undefined {
  const fields = fieldsOf(kind, block, columns);
  const headings = columns.flatMap((column) => block.paths.get(column) ?? []);
  const marked = isMarked(around.words, kind) || headings.some((text) => isMarked(text, kind));
  if (isTimetableKind(kind) && headings.some(isClassName)) return undefined;
  const need = needs[kind]({ fields, marked: marked || asked, headings, namesSchool: around.namesSchool || asked, words: around.words });
  return need && (asked || isWhole(kind, fields, marked) || columnReads(kind, grid, block.bottom + 1, fields)) ? { kind, fields, marked } : undefined;
}

/** A table of sessions that has nearly all its columns is one, whatever is typed into them: what cannot be read is told cell by cell. */
const isWhole = (kind: HeadedKind, fields: ReadonlyMap<string, number>, marked: boolean): boolean => isSessionKind(kind) && marked && fields.size >= sessionColumns[kind].length * nearlyAll;
const nearlyAll = 0.75;

/** The column of each field: the one whose heading says it best, the first of several. */
function fieldsOf(kind: HeadedKind, { paths }: HeadingBlock, columns: readonly number[]): Map<string, number> {
  const matches = columns.flatMap((column) => {
    const match = fieldOf(kind, paths.get(column) ?? []);
    return match ? [{ column, ...match }] : [];
  });
  const fields = new Map<string, number>();
  for (const { field, column } of [...matches].sort((one, other) => other.weight - one.weight || one.column - other.column)) if (!fields.has(field)) fields.set(field, column);
  return fields;
}

interface Seen {
  readonly fields: ReadonlyMap<string, number>;
  readonly marked: boolean;
  readonly headings: readonly string[];
  readonly namesSchool: boolean;
  readonly words: string;
}

const counts = /саны|количеств|кол-во|числ[оа]|барлы[ғг]|всего|итого|үлес|доля|%|number of|total/iu;
const has = ({ fields }: Seen, ...any: readonly string[]) => any.some((field) => fields.has(field));
const all = ({ fields }: Seen, ...every: readonly string[]) => every.every((field) => fields.has(field));
const gradesIn = ({ fields }: Seen) => [...fields.keys()].filter((field) => /^grade\d+$/u.test(field)).length;

const needs: Readonly<Record<HeadedKind, (seen: Seen) => boolean>> = {
  units: (seen) => all(seen, 'name') && has(seen, 'kind', 'oblast', 'variants') && !seen.headings.some((heading) => counts.test(heading)) && strangers(seen) <= 1,
  schools: (seen) => all(seen, 'name') && has(seen, 'level', 'small', 'hub', 'attachedTo') && gradesIn(seen) === 0,
  pupils: (seen) => (has(seen, 'school') || seen.namesSchool) && (gradesIn(seen) >= 2 || all(seen, 'grade', 'count')),
  classes: (seen) => (has(seen, 'school') || seen.namesSchool) && all(seen, 'grades') && has(seen, 'languages', 'pupils', 'teacher', 'room') && seen.marked,
  participations: (seen) => all(seen, 'kind') && has(seen, 'unit', 'school') && has(seen, 'title', 'teacher', 'count', 'on', 'level', 'result') && seen.marked,
  masterClasses: (seen) => all(seen, 'teacher', 'subject') && (has(seen, 'school') || seen.namesSchool) && seen.marked,
  courses: (seen) => all(seen, 'title') && has(seen, 'organiser', 'from', 'until', 'person', 'count') && has(seen, 'unit', 'school', 'person', 'organiser') && seen.marked,
  settings: (seen) => all(seen, 'name', 'value') && has(seen, 'source', 'status', 'on') && seen.marked,
  ...timetableNeeds,
  ...sessionNeeds,
};

/** Columns of a register of units that are none of its fields; the numbering aside. */
const strangers = ({ fields, headings }: Seen) => headings.filter((heading) => !isNumberSign(heading)).length - fields.size;

/** Titles above the headings: rows of one or two texts, nearest first. */
export function titlesAbove(grid: Grid, top: number, left: number, right: number): string[] {
  const titles: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - titleRows); row--) {
    const texts: string[] = [];
    for (let column = Math.max(0, left - 1); column <= right; column++) if (!isBlank(cellAt(grid, row, column))) texts.push(textOf(cellAt(grid, row, column)));
    // A row of several texts belongs to whatever stands above.
    if (texts.length > 2) break;
    titles.push(...texts);
  }
  return titles;
}

const titleRows = 6;
