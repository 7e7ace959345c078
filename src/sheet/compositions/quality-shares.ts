import { judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim } from '../claims.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { readLabel } from './label-meaning.ts';
import { countIn, shareIn } from './table-lines.ts';

/** The columns of a table of marks: how many pupils have a 5, a 4, a 3; and the share of quality or success. */
interface Marks {
  /** Columns of the marks that the share counts. */
  readonly parts: readonly number[];
  readonly whole: number;
  readonly share: number;
}

const quality = /сапа|качеств/u;
const success = /улгерим|успеваем/u;
const fewestRows = 3;

/**
 * Quality and success in tables of marks: (5 + 4) and (5 + 4 + 3) of all pupils.
 *
 * Takes    a report
 * Returns  a claim for every row of such a table in which most rows are right
 * Refuses  nothing
 */
export const qualityShares = perReport((report: SheetReport): readonly ShareClaim[] => report.tables.flatMap((table) => marksOf(table).flatMap((marks) => sharesBy(table, marks))));

function marksOf({ columns }: ReportTable): Marks[] {
  const marked = (mark: string) => columns.findIndex(({ kind, path }) => kind === 'count' && (path.at(-1) ?? '').replace(/[\s«»"“”']/gu, '').replace(/^(?:на|саны)/iu, '') === mark);
  const [five, four, three] = [marked('5'), marked('4'), marked('3')];
  if (five < 0 || four < 0 || three < 0) return [];
  const wholes = columns.flatMap(({ kind, heading }, at) => (kind === 'count' && at < five && isWhole(heading) ? [at] : []));
  const whole = wholes.at(-1);
  if (whole === undefined) return [];
  return columns.flatMap(({ heading }, share) => {
    if (share <= five) return [];
    const folded = fold(heading);
    const parts = quality.test(folded) ? [five, four] : success.test(folded) ? [five, four, three] : undefined;
    return parts ? [{ parts, whole, share }] : [];
  });
}

const isWhole = (heading: string) => readLabel(heading).noun === 'pupils' || readLabel(heading).isTotal;

function sharesBy(table: ReportTable, marks: Marks): ShareClaim[] {
  const claims = table.rows.flatMap((row) => (row.kind === 'section' || row.kind === 'note' ? [] : claimOf(table, row, marks)));
  const right = claims.filter(({ part, whole, percent }) => judgeShare(part.value, whole.value, percent!.value, percent!.decimals) === 'right').length;
  return claims.length >= fewestRows && right * 2 > claims.length ? claims : [];
}

function claimOf(table: ReportTable, row: ReportRow, { parts, whole, share }: Marks): ShareClaim[] {
  const count = (at: number) => countIn(row.entries[at], row.row, table.columns[at]!.column);
  const [all, ...marked] = [whole, ...parts].map(count);
  const percent = shareIn(row, table, { at: parts[0]!, shareAt: share });
  const known = marked.filter((mark) => mark !== undefined);
  if (!all || all.value <= 0 || !percent || known.length === 0) return [];
  return [{ part: { value: known.reduce((sum, { value }) => sum + value, 0), spot: known[0]!.spot }, whole: all, percent, label: row.label, subject: '' }];
}
