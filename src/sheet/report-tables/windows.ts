import { hintsOf } from './heading-words.ts';
import { heardIn, isRange, says } from './relation-kinds.ts';
import type { ReportTable } from './report-table.ts';

/** Runs of columns beside each other that leave the whole out; the longest first, so that no column of zeros is forgotten. */
export function windowsOf(table: ReportTable, columns: readonly number[], place: number, declared: boolean): number[][] {
  const windows: number[][] = [];
  for (let length = columns.length - 1; length >= 2; length--)
    for (let from = 0; from + length <= columns.length; from++) {
      const window = Array.from({ length }, (_, at) => from + at);
      if (!window.includes(place)) windows.push(window);
      else if (declared && window.length > 2) windows.push(window.filter((at) => at !== place));
    }
  const own = table.columns[columns[place]!]!.path;
  const siblings = columns.flatMap((at, index) => (index !== place && own.length > 1 && table.columns[at]!.path[0] === own[0] ? [index] : []));
  const named = likeNamed(table, columns, place);
  return [...(siblings.length >= 2 ? [siblings] : []), ...(named.length >= 2 ? [named] : []), ...apart(table, columns, place), ...windows];
}

/** Boys of each grade beside boys of all: columns headed like this one under other headings. */
export function likeNamed({ columns: all }: ReportTable, columns: readonly number[], place: number): number[] {
  const { path } = all[columns[place]!]!;
  if (path.length < 2 || !hintsOf(path[0]!).has('total')) return [];
  return columns.flatMap((at, index) => {
    const other = all[at]!.path;
    return index !== place && other.length > 1 && other.at(-1) === path.at(-1) && !hintsOf(other[0]!).has('total') ? [index] : [];
  });
}

/** Columns that belong together though others stand between: grades, schools with and without. */
function apart({ columns: all }: ReportTable, columns: readonly number[], place: number): number[][] {
  const others = columns.flatMap((at, index) => (index === place ? [] : [{ index, heading: all[at]!.path.at(-1) ?? '' }]));
  const grades = others.filter(({ heading }) => isRange(heading)).map(({ index }) => index);
  const without = others.filter(({ heading }) => says(heading, negative));
  const pairs = without.flatMap(({ index, heading }) => others.filter((other) => other.index !== index && !says(other.heading, negative) && alike(heading, other.heading)).map((other) => [Math.min(index, other.index), Math.max(index, other.index)]));
  return [grades, ...pairs].filter((window) => window.length >= 2 && window.at(-1)! - window[0]! >= window.length);
}

const negative = ['жоқ', 'без', 'не', 'нет', 'емес', 'қатыспаған', 'жоқтар'];

/** Two headings that differ in a word or two. */
function alike(one: string, other: string): boolean {
  const [words, others] = [heardIn(one), heardIn(other)];
  const shared = words.filter((word) => others.some((second) => second.slice(0, 5) === word.slice(0, 5))).length;
  return shared > 0 && shared * 2 >= Math.min(words.length, others.length);
}

/** All columns on one side of the total, up to the next total or the edge, or its siblings under one heading. */
export function isDeclaredRun(table: ReportTable, columns: readonly number[], whole: number, parts: readonly number[]): boolean {
  const isTotal = (at: number) => hintsOf(table.columns[at]!.path.at(-1) ?? '').has('total');
  const own = table.columns[whole]!.path;
  const siblings = columns.filter((at) => at !== whole && own.length > 1 && table.columns[at]!.path[0] === own[0]);
  const left: number[] = [];
  for (let at = columns.indexOf(whole) - 1; at >= 0 && !isTotal(columns[at]!); at--) left.unshift(columns[at]!);
  const right: number[] = [];
  for (let at = columns.indexOf(whole) + 1; at < columns.length && !isTotal(columns[at]!); at++) right.push(columns[at]!);
  return [siblings, left, right].some((run) => run.length >= 2 && run.length === parts.length && run.every((at, index) => parts[index] === at));
}
