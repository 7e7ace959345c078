import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, mergesStarting, type Grid } from '../cells/grid.ts';
import type { Area } from '../cells/address.ts';
import { isNumbering } from '../tables/find-staff-tables.ts';
import { classesInTitle } from './classes-in-title.ts';
import { headedColumn, mayHeadTopics, type HeadedColumn, type PlanColumn } from './plan-headings.ts';

/** Headings of a thematic plan and which column holds what; rows and columns of the sheet from 0. */
export interface PlanFrame {
  readonly top: number;
  /** First row below the headings and the numbers under them. */
  readonly body: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<PlanColumn, number>;
  /** Its headings alone say that it is a thematic plan. */
  readonly plain: boolean;
  /** «Күні: 7А | 7Ә», «3-сынып тақырыбы | 4-сынып тақырыбы»: days, or topics, of each class in columns of its own. */
  readonly byClass: readonly { readonly classes: string; readonly columns: ReadonlyMap<PlanColumn, number> }[];
}

type Row = readonly CellValue[];
type Outside = (row: number) => boolean;

/** Headings of plans on a sheet, from top to bottom; each page may repeat them. */
export function planFrames(grid: Grid, outside: Outside): readonly PlanFrame[] {
  const found: PlanFrame[] = [];
  const { values } = grid;
  for (let row = 0, after = 0; row < values.length; row++) {
    const cells = values[row];
    if (row < after || !cells || cells.length < 2 || !mayHead(cells) || outside(row)) continue;
    const frame = frameAt(grid, row);
    if (!frame) continue;
    found.push(frame);
    after = frame.body;
  }
  return found;
}

const seen = new WeakMap<Row, boolean>();

function mayHead(cells: Row): boolean {
  let known = seen.get(cells);
  if (known === undefined) seen.set(cells, (known = hasTopics(cells)));
  return known;
}

/** «3-сынып тақырыбы»: a combined class. */
const ofOneClass = /(?<!\p{L})\d{1,2}\s?-?\s?(?:сынып|класс)\p{L}*\s*[:–—-]?|[(]?\d{1,2}\s?-?\s?(?:сынып|класс)\p{L}*[)]?$/iu;

/** Rows of records hold numbers: headings do not. */
function hasTopics(cells: Row): boolean {
  let texts = 0;
  let topics = false;
  for (const value of cells) if (typeof value === 'number') return false;
  for (const value of cells) {
    if (typeof value !== 'string' || value === '') continue;
    texts++;
    if (!topics && value.length > 3) topics = mayHeadTopics(value.replace(ofOneClass, ''));
  }
  return topics && texts > 1;
}

const tallest = 3;

function frameAt(grid: Grid, top: number): PlanFrame | undefined {
  const bottom = bottomOf(grid, top);
  const { headed, texts } = columnsOf(grid, top, bottom);
  if ([...headed.values()].some(({ kind }) => kind === 'stranger')) return undefined;
  const columns = chosen(headed);
  if (!isPlan(columns)) return undefined;
  const [left, right] = [Math.min(...headed.keys()), Math.max(...headed.keys())];
  const body = isNumbering(grid, bottom + 1, left, right) ? bottom + 2 : bottom + 1;
  const said = [...headed.values()].some(({ plain }) => plain) || columns.has('goals') || columns.has('homework') || columns.has('section');
  return { top, body, left, right, columns, plain: said || isList(columns), byClass: byClassOf(headed, texts) };
}

const noClasses: PlanFrame['byClass'] = [];

function byClassOf(headed: ReadonlyMap<number, HeadedColumn>, texts: ReadonlyMap<number, string>): PlanFrame['byClass'] {
  const columns = [...headed].map(([column, { kind }]) => ({ column, kind, classes: classOfColumn(texts.get(column)!) }));
  const topics = columns.filter(({ kind, classes }) => kind === 'topic' && classes !== '');
  if (new Set(topics.map(({ classes }) => classes)).size > 1) return topics.map(({ classes, column }, at) => ({ classes, columns: new Map([...ofClass(columns, column, topics[at + 1]?.column), ['topic', column]]) }));
  const days = columns.filter(({ kind, classes }) => kind === 'on' && classes !== '');
  return days.length > 1 ? days.map(({ classes, column }) => ({ classes, columns: new Map([['on', column]]) })) : noClasses;
}

const ownKinds: readonly PlanColumn[] = ['hours', 'on', 'week', 'section'];

/** What stands between the topics of a class and those of the next. */
const ofClass = (columns: readonly { readonly column: number; readonly kind: PlanColumn }[], from: number, until = Infinity) =>
  columns.flatMap(({ column, kind }) => (column > from && column < until && ownKinds.includes(kind) ? [[kind, column] as const] : [])).reverse();

const classOfColumn = (text: string): string => classesInTitle(text) || (/(?<![\d.])((?:1[01]|[1-9])\s?["«“]?\p{Lu}["»”]?)(?![\p{L}\d])/u.exec(text)?.[1] ?? '');

/** «Школа | Класс | Предмет | … | Тема»: many plans in one table. */
const isList = (columns: ReadonlyMap<PlanColumn, number>): boolean => columns.has('class') && columns.has('subject');

function isPlan(columns: ReadonlyMap<PlanColumn, number>): boolean {
  if (!columns.has('topic') || (columns.has('school') && !columns.has('class'))) return false;
  return ['hours', 'on', 'week'].some((kind) => columns.has(kind as PlanColumn)) || columns.has('actual');
}

/** Rows below belong to the headings where a merged cell reaches into them, or where they only divide what stands above: «План | Факт». */
function bottomOf(grid: Grid, top: number): number {
  let bottom = top;
  for (const merge of mergesStarting(grid, top, top)) if (merge.bottom > bottom && merge.bottom - top < tallest) bottom = merge.bottom;
  return bottom > top || !dividesOnly(grid, top) ? bottom : top + 1;
}

function dividesOnly(grid: Grid, top: number): boolean {
  const below = grid.values[top + 1] ?? [];
  const texts = below.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  return texts.length > 0 && texts.length <= 4 && texts.every(({ value }) => typeof value === 'string' && (classOfColumn(value) !== '' || (['actual', 'on', 'week', 'hours'].includes(headedColumn(value).kind) && !/\d/u.test(value))))
    && texts.some(({ value, column }) => (classOfColumn(textOf(value)) === '' ? ['actual', 'on'].includes(headedColumn(textOf(value)).kind) : headedColumn(textOf(cellAt(grid, top, column)) || leftOf(grid, top, column)).kind === 'on'));
}

function columnsOf(grid: Grid, top: number, bottom: number): { readonly headed: ReadonlyMap<number, HeadedColumn>; readonly texts: ReadonlyMap<number, string> } {
  const width = Math.max(...Array.from({ length: bottom - top + 1 }, (_, at) => grid.values[top + at]?.length ?? 0));
  const across = mergesStarting(grid, top, bottom);
  const texts = new Map<number, string>();
  for (let column = 0; column < width; column++) {
    const path = pathOf(grid, across, top, bottom, column);
    if (path !== '') texts.set(column, path);
  }
  return { headed: new Map([...texts].map(([column, path]) => [column, headedColumn(path)])), texts };
}

function pathOf(grid: Grid, across: readonly Area[], top: number, bottom: number, column: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const merge = across.find((area) => area.top <= row && area.bottom >= row && area.left <= column && area.right >= column);
    const text = textOf(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column));
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  // A heading that stands across without being merged: over the first of its columns.
  const isTorn = bottom > top && texts.length > 0 && isBlank(cellAt(grid, top, column)) && !across.some(({ left, right, top: first }) => first === top && left <= column && right >= column);
  return (isTorn ? [leftOf(grid, top, column), ...texts] : texts).join(' ');
}

function leftOf(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) if (!isBlank(cellAt(grid, row, left))) return textOf(cellAt(grid, row, left));
  return '';
}

/** Of several columns of a kind the one that says it best, the first of equals. */
function chosen(headed: ReadonlyMap<number, HeadedColumn>): ReadonlyMap<PlanColumn, number> {
  const columns = new Map<PlanColumn, number>();
  const best = new Map<PlanColumn, number>();
  for (const [column, { kind, weight }] of headed) {
    if (kind === 'other' || weight <= (best.get(kind) ?? 0)) continue;
    best.set(kind, weight);
    columns.set(kind, column);
  }
  const topic = columns.get('topic');
  for (const [column, { kind, or }] of headed) {
    if (or === 'topic' && topic === undefined && !columns.has('topic')) {
      columns.set('topic', column);
      columns.delete(kind);
    }
    const isSecond = topic !== undefined && column < topic && (or === 'section' || kind === 'topic') && column !== topic;
    if (isSecond && !columns.has('section')) columns.set('section', column);
  }
  return columns;
}
