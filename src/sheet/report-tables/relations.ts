import type { SumKind } from '../claims.ts';
import { oncePerText } from '../names/once.ts';
import { readLabel } from '../compositions/label-meaning.ts';
import { wordsOf } from '../words/fold.ts';
import { addedColumns, figureOf, rounded } from './figures.ts';
import { hintsOf } from './heading-words.ts';
import type { ReportRow, ReportTable } from './report-table.ts';

/** Columns that make up another one in nearly all rows. Places in the table's columns. */
export interface Relation {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly kind: SumKind;
  /** What a part adds: its number, or what stands in brackets beside it. */
  readonly withAside: boolean;
}

const mostColumns = 26;
const mostRows = 60;
/** A relation that no heading declares must be seen so often. */
const fewestSeen = 4;
const nearlyAll = 0.75;

/**
 * Finds columns that are made up of others: a total column beside its columns, schools with and without, grades …
 *
 * Takes    a table
 * Returns  relations that hold in nearly all rows; in at least half of them where a heading declares the total
 * Refuses  nothing: where a total is declared and the figures deny it, there is no relation
 */
export function relationsOf(table: ReportTable): Relation[] {
  const columns = addedColumns(table).filter((at) => !isInside(table.columns[at]!.path.at(-1) ?? ''));
  if (columns.length < 2 || columns.length > mostColumns) return [];
  const rows = sampled(table.rows.filter(({ kind }) => kind !== 'section' && kind !== 'note'));
  const figures = rows.map((row) => columns.map((at) => figureOf(row.entries[at]!)));
  const found = columns.flatMap((whole, place) => relationsTo(table, columns, figures, place, whole));
  return [...withoutTurned(found), ...asideRelations(columns, rows)];
}

/** The runs of columns that make up one column: those that fit best, none of them sharing a column with another. */
function relationsTo(table: ReportTable, columns: readonly number[], figures: readonly (readonly (number | undefined)[])[], place: number, whole: number): Relation[] {
  const declared = hintsOf(table.columns[whole]!.path.at(-1) ?? '').has('total');
  const fitting = windowsOf(table, columns, place, declared)
    .map((window, order) => ({ window, order, seen: seenIn(figures, place, window) }))
    // Most runs of columns make up nothing: their headings are not looked at.
    .filter(({ seen }) => seen.holds > 0 && seen.holds >= seen.fails)
    .sort((one, other) => one.seen.fails - other.seen.fails || other.seen.holds - one.seen.holds || one.order - other.order);
  const found: Relation[] = [];
  for (const { window, seen } of fitting) {
    const parts = window.map((at) => columns[at]!);
    if (found.some((other) => other.parts.some((part) => parts.includes(part)))) continue;
    const kind = kindOf(table, whole, parts);
    const enough = declared && isDeclaredRun(table, columns, whole, parts) ? seen.holds >= 1 : isSeen(seen, kind);
    if (enough) found.push({ whole, parts, kind, withAside: false });
  }
  return found;
}

/** Masters are among those with higher education, wherever their column stands. */
const isInside = (heading: string) => {
  const { meaning } = readLabel(heading);
  return meaning?.group === 'education' && meaning.kind === 'mastersDegree';
};

function sampled(rows: readonly ReportRow[]): readonly ReportRow[] {
  const step = Math.ceil(rows.length / mostRows);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
}

/** Runs of columns beside each other that leave the whole out; the longest first, so that no column of zeros is forgotten. */
function windowsOf(table: ReportTable, columns: readonly number[], place: number, declared: boolean): number[][] {
  const windows: number[][] = [];
  for (let length = columns.length - 1; length >= 2; length--)
    for (let from = 0; from + length <= columns.length; from++) {
      const window = Array.from({ length }, (_, at) => from + at);
      if (!window.includes(place)) windows.push(window);
      else if (declared && window.length > 2) windows.push(window.filter((at) => at !== place));
    }
  const own = table.columns[columns[place]!]!.path;
  const siblings = columns.flatMap((at, index) => (index !== place && own.length > 1 && table.columns[at]!.path[0] === own[0] ? [index] : []));
  return [...(siblings.length >= 2 ? [siblings] : []), ...apart(table, columns, place), ...windows];
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
const isRange = (heading: string) => /\d\s*[-–—]\s*\d/u.test(heading);

/** Two headings that differ in a word or two. */
function alike(one: string, other: string): boolean {
  const [words, others] = [heardIn(one), heardIn(other)];
  const shared = words.filter((word) => others.some((second) => second.slice(0, 5) === word.slice(0, 5))).length;
  return shared > 0 && shared * 2 >= Math.min(words.length, others.length);
}

interface Seen {
  readonly holds: number;
  readonly fails: number;
  /** Rows that hold with at least two parts other than zero. */
  readonly telling: number;
}

function seenIn(figures: readonly (readonly (number | undefined)[])[], whole: number, parts: readonly number[]): Seen {
  let [holds, fails, telling] = [0, 0, 0];
  for (const row of figures) {
    const stated = row[whole];
    let [sum, given, filled] = [0, 0, 0];
    for (const part of parts) {
      const figure = row[part];
      if (figure === undefined) continue;
      sum += figure;
      given++;
      if (figure !== 0) filled++;
    }
    if (stated === undefined || given === 0 || Number.isNaN(stated + sum) || (stated === 0 && sum === 0)) continue;
    if (rounded(sum) === stated) {
      holds++;
      if (filled >= 2) telling++;
    } else fails++;
  }
  return { holds, fails, telling };
}

/** Headings that divide a whole («бар» and «жоқ», grades) need fewer rows to be believed. */
const divided: ReadonlySet<SumKind> = new Set(['languages', 'with-and-without', 'grades', 'levels']);

const isSeen = ({ holds, fails, telling }: Seen, kind: SumKind) => telling >= (divided.has(kind) ? 2 : fewestSeen) && holds >= (divided.has(kind) ? 0.6 : nearlyAll) * (holds + fails);

/** All columns on one side of the total, up to the next total or the edge, or its siblings under one heading. */
function isDeclaredRun(table: ReportTable, columns: readonly number[], whole: number, parts: readonly number[]): boolean {
  const isTotal = (at: number) => hintsOf(table.columns[at]!.path.at(-1) ?? '').has('total');
  const own = table.columns[whole]!.path;
  const siblings = columns.filter((at) => at !== whole && own.length > 1 && table.columns[at]!.path[0] === own[0]);
  const left: number[] = [];
  for (let at = columns.indexOf(whole) - 1; at >= 0 && !isTotal(columns[at]!); at--) left.unshift(columns[at]!);
  const right: number[] = [];
  for (let at = columns.indexOf(whole) + 1; at < columns.length && !isTotal(columns[at]!); at++) right.push(columns[at]!);
  return [siblings, left, right].some((run) => run.length >= 2 && run.length === parts.length && run.every((at, index) => parts[index] === at));
}

/** `A = B + C` is not told again as another sum of the same columns. */
const withoutTurned = (relations: readonly Relation[]): Relation[] =>
  relations.filter(({ whole, parts }, index) => !relations.slice(0, index).some((other) => [other.whole, ...other.parts].length === parts.length + 1 && [whole, ...parts].every((at) => at === other.whole || other.parts.includes(at))));

/** Schools = attached schools and those hubs that are small-class schools, named in brackets beside them. */
function asideRelations(columns: readonly number[], rows: readonly ReportRow[]): Relation[] {
  const withAsides = columns.filter((at) => rows.some(({ entries }) => entries[at]!.kind === 'quantity' && figureOf(entries[at]!, 'aside')! > 0));
  return withAsides.flatMap((part) =>
    columns.flatMap((whole): Relation[] => {
      if (whole === part) return [];
      let [holds, fails, telling] = [0, 0, 0];
      for (const { entries } of rows) {
        const [stated, value, aside] = [figureOf(entries[whole]!), figureOf(entries[part]!), figureOf(entries[part]!, 'aside')];
        if (stated === undefined || value === undefined || aside === undefined || Number.isNaN(stated + value + aside)) continue;
        if (stated !== value + aside) fails++;
        else {
          holds++;
          if (aside > 0) telling++;
        }
      }
      return telling >= 2 && holds >= fewestSeen && holds >= nearlyAll * (holds + fails) ? [{ whole, parts: [part], kind: 'attached-and-hubs', withAside: true }] : [];
    }),
  );
}

const stems: readonly (readonly [SumKind, readonly string[]])[] = [
  ['languages', ['қазақ', 'орыс', 'казах', 'рус']],
  ['levels', ['бастауыш', 'негізгі', 'начальн', 'основн', 'бм', 'ном', 'жббм', 'нш', 'ош', 'сош']],
  ['categories', ['шебер', 'зерттеуші', 'сарапшы', 'модератор', 'мастер', 'исследователь', 'эксперт']],
  ['education', ['жоғары', 'арнаулы', 'арнайы', 'высш', 'специальн']],
  ['with-and-without', ['бар', 'жоқ', 'без', 'қатыспаған', 'емес', 'не', 'нет']],
];

function kindOf({ columns }: ReportTable, whole: number, parts: readonly number[]): SumKind {
  const headings = parts.map((part) => columns[part]!.path.at(-1) ?? '');
  if (headings.filter((heading) => isRange(heading) || /^\s*\d{1,2}(?!\d)/u.test(heading)).length >= 2) return 'grades';
  const kind = stems.find(([name, words]) => (name === 'with-and-without' ? headings.length === 2 && headings.some((heading) => says(heading, words)) : headings.filter((heading) => says(heading, words)).length >= 2))?.[0];
  return kind ?? (hintsOf(columns[whole]!.path.at(-1) ?? '').has('total') ? 'total-column' : 'other');
}

const says = (heading: string, words: readonly string[]) => {
  const heard = heardIn(heading);
  return stemsOf(words).some((stem) => heard.some((word) => (stem.length <= 4 ? word === stem : word.startsWith(stem))));
};

const heardIn = oncePerText(wordsOf);
const stemsKnown = new Map<readonly string[], readonly string[]>();
function stemsOf(words: readonly string[]): readonly string[] {
  let found = stemsKnown.get(words);
  if (!found) stemsKnown.set(words, (found = words.flatMap((word) => wordsOf(word))));
  return found;
}
