import { numberIn } from '../typed/entry.ts';
import { flatCellsOf } from './column-contents.ts';
import type { Line } from './rows.ts';
import { saysAbout } from './summary-words.ts';

/** Figures of a line in the columns that add up: undefined where blank, NaN where there is something else than a number. */
export function figureAt(line: Pick<Line, 'entries'>, at: number): number | undefined {
  const entry = line.entries[at]!;
  return entry.kind === 'blank' ? undefined : (numberIn(entry) ?? NaN);
}

/**
 * Finds out which rows each total and sub-total adds up: those above or below it, a group or all, as the words say and
 * as most of its figures confirm.
 */
export function findAdds(lines: Line[], columns: readonly number[]): void {
  findUnsaid(lines, columns);
  const named = lines.filter(({ kind, unnamed }) => kind === 'item' && !unnamed).length;
  const unnamed = lines.filter((line) => line.unnamed).length;
  // Where many rows have no name, a row without one is nothing special.
  const mayLackName = unnamed * 2 <= named;
  const summaries = lines.flatMap((line, at) => (line.kind === 'total' || line.kind === 'subtotal' || (line.unnamed && mayLackName) ? [at] : []));
  if (summaries.length === 0 || summaries.length * lines.length > mostComparisons) return;
  for (const at of summaries) if (lines[at]!.kind !== 'total') asSubtotal(lines, at, columns);
  for (const at of summaries) if (lines[at]!.kind === 'item' && hasShapeOfSum(lines, at)) asSubtotal(lines, at, columns, true);
  for (const at of summaries) if (lines[at]!.kind === 'total') asTotal(lines, at, columns);
  settleKinds(lines, summaries);
}

/** Nobody writes so many totals into one table; a hostile sheet may. */
const mostComparisons = 2_000_000;
const sumWord = /итого|всего|барлығы|жиыны/iu;
const mostUnsaid = 60;

/** Rows that nobody calls a sum, «Аймақ бойынша», «Абай ауданы», though they have no number among numbered rows and their figures are the sums of those above. */
function findUnsaid(lines: Line[], columns: readonly number[]): void {
  let [items, numbered] = [0, 0];
  for (const { kind, number } of lines) {
    if (kind !== 'item') continue;
    items++;
    if (number !== undefined) numbered++;
  }
  if (items === numbered) return;
  const amongNumbered = numbered >= 3 && numbered * 10 >= items * 6;
  const unsaid = lines.flatMap(({ kind, number, label }, at) => (kind === 'item' && number === undefined && label !== '' && (amongNumbered || saysAbout(label)) ? [at] : []));
  if (unsaid.length > mostUnsaid) return;
  const said = unsaid.filter((at) => saysAbout(lines[at]!.label));
  const isSum = (at: number) => {
    const judged = columns.filter((column) => (figureAt(lines[at]!, column) ?? 0) !== 0);
    const group = groupOf(lines, at, -1, true);
    const matches = judged.filter((column) => fits(lines, at, group, column)).length;
    return group.length >= 2 && matches > 0 && (said.includes(at) ? matches * 2 >= judged.length : matches >= 2 && matches === judged.length);
  };
  const found = new Set<number>();
  // Each of them ends the group above it, until it is known better.
  for (const at of said) lines[at]!.kind = 'subtotal';
  for (const at of unsaid) {
    if (!isSum(at)) continue;
    lines[at]!.kind = 'subtotal';
    found.add(at);
  }
  // «РО бойынша» under each hub: where one of them is a sum, all of them are, whatever they say.
  const named = new Set([...found].map((at) => lines[at]!.label));
  for (const at of said) if (!named.has(lines[at]!.label)) lines[at]!.kind = 'item';
}

interface Choice {
  readonly rows: readonly number[];
  readonly matches: number;
}

function asSubtotal(lines: Line[], at: number, columns: readonly number[], whateverItSays = false): void {
  const above = [() => groupOf(lines, at, -1, true), () => groupOf(lines, at, -1, false)];
  const below = [() => groupOf(lines, at, 1, true), () => groupOf(lines, at, 1, false)];
  const headed = lines.findIndex(({ kind }) => kind !== 'section') === at;
  const choice = best(lines, at, headed ? [...below, ...above] : [...above, ...below], columns);
  const line = lines[at]!;
  if (line.unnamed && (choice?.rows.length ?? 0) < 2) return;
  if (line.unnamed && !whateverItSays && (!choice || (choice.matches === 0 && !isNear(lines, at, choice.rows, columns)))) return;
  if (line.unnamed) line.kind = 'subtotal';
  if (choice) line.adds = choice.rows;
  else line.kind = line.label === '' ? 'note' : sumWord.test(line.label) ? 'total' : 'item';
}

/** A row without a name right above the total, or one like another that is a sum: a sum, even if a wrong one. */
function hasShapeOfSum(lines: readonly Line[], at: number): boolean {
  if (!lines[at]!.unnamed) return false;
  return lines[at + 1]?.kind === 'total' || lines.some(({ kind, unnamed }) => unnamed && kind === 'subtotal');
}

function asTotal(lines: Line[], at: number, columns: readonly number[]): void {
  const candidates = ([-1, 1] as const).flatMap((step) => [true, false].flatMap((untilTotal) => [() => tops(lines, at, step, untilTotal), () => items(lines, at, step, untilTotal)]));
  const choice = best(lines, at, candidates, columns);
  const line = lines[at]!;
  // «Барлық мектептер саны» with a number of its own may be a line like the others.
  if (choice && (choice.matches > 0 || line.number === undefined)) line.adds = choice.rows;
  else if (line.number !== undefined) line.kind = 'item';
}

/** The candidate that most columns confirm; the first of equals. */
function best(lines: readonly Line[], at: number, candidates: readonly (() => readonly number[])[], columns: readonly number[]): Choice | undefined {
  const judged = columns.filter((column) => (figureAt(lines[at]!, column) ?? 0) !== 0).length;
  let found: Choice | undefined;
  for (const candidate of candidates) {
    const rows = candidate();
    if (rows.length === 0) continue;
    // A sub-total that is itself wrong must not make its rows look like the better choice.
    const matches = columns.filter((column) => fits(lines, at, rows, column)).length + (rows.some((row) => isSummary(lines[row]!)) ? 1 : 0);
    if (!found || matches > found.matches) found = { rows, matches };
    if (judged > 0 && matches >= judged) break;
  }
  return found;
}

function fits(lines: readonly Line[], at: number, rows: readonly number[], column: number): boolean {
  const whole = figureAt(lines[at]!, column);
  return whole !== undefined && whole !== 0 && sumOf(lines, rows, column) === whole;
}

/** Sums of decimals as written, without the drift of binary fractions. */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function sumOf(lines: readonly Line[], rows: readonly number[], column: number): number {
  const { width, values } = flatCellsOf(lines);
  let sum = 0;
  for (const row of rows) sum += values[row * width + column]!;
  return rounded(sum);
}

const isSummary = ({ kind }: Line) => kind === 'total' || kind === 'subtotal';

/** The items between a row and the next summary on one side; up to a section line where there is one. */
function groupOf(lines: readonly Line[], from: number, step: 1 | -1, stopAtSection: boolean): number[] {
  const found: number[] = [];
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at]!;
    if (isSummary(line)) break;
    if (line.kind === 'section' && stopAtSection && found.length > 0) break;
    if (line.kind === 'item' && !(line.unnamed && found.length > 0)) found.push(at);
  }
  return step < 0 ? found.reverse() : found;
}

/** Rows on one side that nothing else adds up: sub-totals, and items outside of them. */
function tops(lines: readonly Line[], from: number, step: 1 | -1, untilTotal: boolean): number[] {
  const span = spanOf(lines, from, step, untilTotal);
  const added: boolean[] = [];
  for (const at of span) for (const row of lines[at]!.adds) added[row] = true;
  return span.filter((at) => added[at] !== true && (lines[at]!.kind === 'item' || (isSummary(lines[at]!) && lines[at]!.adds.length > 0)));
}

const items = (lines: readonly Line[], from: number, step: 1 | -1, untilTotal: boolean): number[] => spanOf(lines, from, step, untilTotal).filter((at) => lines[at]!.kind === 'item');

function spanOf(lines: readonly Line[], from: number, step: 1 | -1, untilTotal: boolean): number[] {
  const span: number[] = [];
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    if (untilTotal && lines[at]!.kind === 'total') break;
    span.push(at);
  }
  return step < 0 ? span.reverse() : span;
}

/** A row without a name whose figure is nearly the sum of those above. */
function isNear(lines: readonly Line[], at: number, rows: readonly number[], columns: readonly number[]): boolean {
  return (
    rows.length >= 2 &&
    columns.some((column) => {
      const whole = figureAt(lines[at]!, column) ?? NaN;
      const largest = rows.reduce((most, row) => Math.max(most, figureAt(lines[row]!, column) ?? 0), -Infinity);
      return whole > largest && Math.abs(whole - sumOf(lines, rows, column)) <= whole / 2;
    })
  );
}

/** A total that another adds up is a sub-total; a sub-total alone is the total. */
function settleKinds(lines: Line[], summaries: readonly number[]): void {
  const added: boolean[] = [];
  for (const at of summaries) for (const row of lines[at]!.adds) added[row] = true;
  const left = summaries.filter((at) => isSummary(lines[at]!));
  for (const at of left) if (added[at]) lines[at]!.kind = 'subtotal';
  const [only] = left;
  if (left.length === 1 && lines.every(({ kind }, at) => kind !== 'item' || added[at])) lines[only!]!.kind = 'total';
}
