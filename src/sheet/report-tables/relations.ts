import type { SumKind } from '../claims.ts';
import { readLabel } from '../compositions/label-meaning.ts';
import { addedColumns, figureOf, rounded } from './figures.ts';
import { hintsOf } from './heading-words.ts';
import { kindOf } from './relation-kinds.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { isDeclaredRun, likeNamed, windowsOf } from './windows.ts';

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
/** What a bracket adds in words is rarely a coincidence. */
const fewestWithAside = 3;
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
    .filter(({ seen }) => seen.holds > 0 && seen.holds * (declared ? 3 : 1) >= seen.fails)
    .sort((one, other) => one.seen.fails - other.seen.fails || other.seen.holds - one.seen.holds || one.order - other.order);
  const named = likeNamed(table, columns, place);
  const found: Relation[] = [];
  for (const { window, seen } of fitting) {
    const parts = window.map((at) => columns[at]!);
    if (found.some((other) => other.parts.some((part) => parts.includes(part)))) continue;
    const kind = kindOf(table, whole, parts);
    if (isLine(kind) && readLabel(table.columns[whole]!.path.at(-1) ?? '').meaning) continue;
    const enough = declared && isDeclaredRun(table, columns, whole, parts) ? seen.holds >= seen.fails || (kind === 'languages' && seen.holds >= 2) : isSeen(seen, divided.has(kind) || isSame(window, named));
    if (enough) found.push({ whole, parts, kind, withAside: false });
  }
  return found;
}

/** What categories make up is no category itself. */
const isLine = (kind: SumKind) => kind === 'categories' || kind === 'education';

/** Masters are among those with higher education, wherever their column stands. */
const isInside = (heading: string) => {
  const { meaning } = readLabel(heading);
  return meaning?.group === 'education' && meaning.kind === 'mastersDegree';
};

function sampled(rows: readonly ReportRow[]): readonly ReportRow[] {
  const step = Math.ceil(rows.length / mostRows);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
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
const divided: ReadonlySet<SumKind> = new Set(['languages', 'with-and-without', 'grades', 'levels', 'categories', 'education']);

const isSeen = ({ holds, fails, telling }: Seen, isDivided: boolean) => telling >= (isDivided ? 2 : fewestSeen) && holds >= (isDivided ? 0.6 : nearlyAll) * (holds + fails);

const isSame = (one: readonly number[], other: readonly number[]) => one.length === other.length && one.every((at, index) => at === other[index]);

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
      return telling >= 2 && holds >= fewestWithAside && holds >= nearlyAll * (holds + fails) ? [{ whole, parts: [part], kind: 'attached-and-hubs', withAside: true }] : [];
    }),
  );
}
