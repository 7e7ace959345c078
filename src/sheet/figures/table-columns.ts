import { heardWords } from '../measures/heard-words.ts';
import type { MeasureKey } from '../measures/measure.ts';
import { measureOf } from '../measures/measure-of.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import { tokensOf } from '../typed/tokens.ts';
import { asOfIn } from './years.ts';

/** A column of numbers with what they count. */
export interface CountedColumn {
  readonly at: number;
  readonly measure: MeasureKey;
  readonly languages: readonly string[] | undefined;
  readonly asOf: string | undefined;
}

/**
 * The columns of a table whose quantity is known by their headings, or by the table's title where there is only one.
 *
 * Takes    a table
 * Returns  them in order
 * Refuses  nothing: a column that is not understood is left out
 */
export function columnsOf(table: ReportTable): CountedColumn[] {
  const counts = table.columns.flatMap((column, at) => (column.kind === 'count' ? [{ ...column, at }] : []));
  const top = counts.length > 1 && counts.every(({ path }) => path.length > 1 && path[0] === counts[0]!.path[0]) && measureOf(counts[0]!.path[0]!).measure === undefined ? 1 : 0;
  const found = counts.flatMap(({ path, at }) => {
    const heading = path.slice(top).filter((text, place, all) => text !== all[place - 1]);
    const own = measureOf([...heading.slice(0, -1), tongueOf(heading)].join(' '));
    const { measure, languages } = own.bare && counts.length === 1 ? measureOf(table.title) : own;
    return measure ? [{ at, measure, languages, asOf: asOfIn(path.join(' ')) ?? asOfIn(table.title) }] : [];
  });
  const small = found.some(({ measure }) => measure.startsWith('small-schools')) || heardWords(tokensOf(table.title)).some(({ concept }) => concept === 'small');
  return found.map((column) => (small && column.measure.startsWith('schools.') ? { ...column, measure: `small-${column.measure}` as MeasureKey } : column));
}

/** «қ», «о» under «Біріктірілген сыныптар»: the language of instruction. */
function tongueOf(heading: readonly string[]): string {
  const last = heading.at(-1) ?? '';
  if (heading.length < 2) return last;
  if (/^\s*(?:қ|каз|қаз)\.?\s*$/iu.test(last)) return 'қазақ';
  return /^\s*(?:о|ор|рус)\.?\s*$/iu.test(last) ? 'орыс' : last;
}
