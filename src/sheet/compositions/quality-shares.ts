import { judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim } from '../claims.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import { sumsOfTable } from '../report-tables/sums.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { countIn, shareIn } from './table-lines.ts';

/** The columns of a table of marks: how many pupils have a 5, a 4, a 3; and the share of quality or success. */
interface Marks {
  /** Columns of the marks that the share counts. */
  readonly parts: readonly number[];
  /** All marks: pupils without a mark are left out by some. */
  readonly all: readonly number[];
  readonly whole: number;
  readonly share: number;
}

const quality = /сапа|качеств|кач-во|^кач/u;
const success = /улгерим|успев/u;
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
  const [five, four, three, two] = [marked('5'), marked('4'), marked('3'), marked('2')];
  if (five < 0 || four < 0 || three < 0) return [];
  const wholes = columns.flatMap(({ kind, heading }, at) => (kind === 'count' && at < five && isWhole(heading) ? [at] : []));
  const whole = wholes.at(-1);
  if (whole === undefined) return [];
  return columns.flatMap(({ heading }, share) => {
    if (share <= five) return [];
    const folded = fold(heading);
    const parts = quality.test(folded) ? [five, four] : success.test(folded) ? [five, four, three] : undefined;
    return parts ? [{ parts, all: [five, four, three, two].filter((at) => at >= 0), whole, share }] : [];
  });
}

const isWhole = (heading: string) => /окушы|учащ|уч-?ся|учени|катыс|писал|сдавал|барлыг|всего|бала/u.test(fold(heading));

function sharesBy(table: ReportTable, marks: Marks): ShareClaim[] {
  const faulty = new Set(sumsOfTable(table).faults.map(({ place }) => place.row));
  const rows = table.rows.flatMap((row, at) => (row.kind === 'section' || row.kind === 'note' || faulty.has(at) ? [] : readingsOf(table, row, marks)));
  const right = rows.filter((readings) => readings.some(isRight)).length;
  return rows.length >= fewestRows && right * 2 > rows.length ? rows.flatMap((readings) => readings.find(isRight) ?? readings[0]!) : [];
}

const isRight = ({ part, whole, percent }: ShareClaim) => part.value <= whole.value && judgeShare(part.value, whole.value, percent!.value, percent!.decimals) === 'right';

/** Of all pupils, or of those who have a mark; success is also counted as everybody who has no 2. */
function readingsOf(table: ReportTable, row: ReportRow, { parts, all: marks, whole, share }: Marks): ShareClaim[][] {
  const count = (at: number) => countIn(row.entries[at], row.row, table.columns[at]!.column);
  const [all, ...marked] = [whole, ...parts].map(count);
  const percent = shareIn(row, table, { at: parts[0]!, shareAt: share });
  const known = marked.filter((mark) => mark !== undefined);
  if (!all || all.value <= 0 || !percent || known.length === 0) return [];
  const sum = (places: readonly number[]) => places.reduce((added, at) => added + (count(at)?.value ?? 0), 0);
  const claim = (part: number, of: number): ShareClaim => ({ part: { value: part, spot: known[0]!.spot }, whole: { value: of, spot: all.spot }, percent, label: row.label, subject: '' });
  const withoutTwo = parts.length === 3 ? [claim(all.value - sum(marks.slice(3)), all.value)] : [];
  return [[claim(sum(parts), all.value), ...(sum(marks) > 0 ? [claim(sum(parts), sum(marks))] : []), ...withoutTwo]];
}
