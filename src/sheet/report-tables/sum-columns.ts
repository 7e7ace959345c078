import { contents, flatCellsOf } from './column-contents.ts';
import type { BlankWhole, Equation, Place } from './equations.ts';
import { figureOf, rounded } from './figures.ts';
import { hintsOf } from './heading-words.ts';
import { relationsOf, type Relation } from './relations.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import type { RowSums } from './sum-rows.ts';

const silentKinds: ReadonlySet<Relation['kind']> = new Set(['categories', 'education']);

/**
 * What the columns of a row say of each other: a total column and its columns, schools with and without, grades …
 * Sums that hold are given only for columns of which they are asked, as witnesses of some that do not.
 */
export function columnSums(table: ReportTable, asked?: ReadonlySet<number>): RowSums {
  const equations: Equation[] = [];
  const blanks: BlankWhole[] = [];
  for (const relation of relationsOf(table)) {
    const isAsked = asked?.has(relation.whole) === true || relation.parts.some((part) => asked?.has(part));
    if (asked && !isAsked) continue;
    table.rows.forEach((row, at) => {
      if (row.kind === 'section' || row.kind === 'note' || (!isAsked && surelyHolds(table, at, relation))) return;
      const found = sumIn(row, at, relation, isAsked);
      if (found && 'stated' in found) equations.push(found);
      else if (found) blanks.push(found);
    });
  }
  return { equations, blanks };
}

/** Nearly all rows of a relation do: a look at the numbers is enough for them. */
function surelyHolds({ rows }: ReportTable, row: number, { whole, parts, withAside }: Relation): boolean {
  if (withAside) return false;
  const { width, kinds, values } = flatCellsOf(rows);
  const start = row * width;
  if (kinds[start + whole]! & contents.blank) return false;
  let sum = 0;
  for (const part of parts) sum += values[start + part]!;
  return rounded(sum) === values[start + whole];
}

function sumIn({ entries, label }: ReportRow, row: number, { whole, parts, kind, withAside }: Relation, evenIfItHolds: boolean): Equation | BlankWhole | undefined {
  const stated = figureOf(entries[whole]!);
  let sum: number | undefined;
  for (const part of parts) {
    const figure = figureOf(entries[part]!);
    if (figure !== undefined) sum = (sum ?? 0) + figure + (withAside ? (figureOf(entries[part]!, 'aside') ?? 0) : 0);
  }
  if (sum === undefined || Number.isNaN(sum) || Number.isNaN(stated)) return undefined;
  sum = rounded(sum);
  if (stated === sum && !evenIfItHolds) return undefined;
  const place: Place = { row, at: whole, aspect: 'value' };
  const places = () => (withAside ? parts.flatMap((at): Place[] => [{ row, at, aspect: 'value' }, { row, at, aspect: 'aside' }]) : parts.map((at): Place => ({ row, at, aspect: 'value' })));
  // A whole that is left blank is missed only where a column of totals promises it.
  if (stated === undefined) return kind === 'total-column' && sum !== 0 ? { kind, whole: place, sum, parts: places().filter(({ at }) => entries[at]!.kind !== 'blank') } : undefined;
  if (stated !== sum && (isPartly(entries, parts, kind) || isRate(label, entries, parts, stated))) return undefined;
  return { kind, whole: place, stated, sum, parts: places, silent: silentKinds.has(kind) };
}

/** A row of averages, ratios or per cents among rows of counts: nothing of it is added. */
function isRate(label: string, entries: ReportRow['entries'], parts: readonly number[], stated: number): boolean {
  const hints = hintsOf(label);
  if (hints.has('rate') || hints.has('share') || hints.has('code')) return true;
  const given = parts.map((part) => figureOf(entries[part]!)).filter((figure) => figure !== undefined);
  return given.some((figure) => !Number.isInteger(figure)) && stated >= Math.min(...given) && stated <= Math.max(...given);
}

/** Of two parts one is blank: it may be unknown rather than none. */
const isPartly = (entries: ReportRow['entries'], parts: readonly number[], kind: Relation['kind']) => kind !== 'total-column' && parts.some((part) => entries[part]!.kind === 'blank');
