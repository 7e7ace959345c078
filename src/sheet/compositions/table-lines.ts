import type { Stated } from '../claims.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../report-tables/report-table.ts';
import type { Entry } from '../typed/entry.ts';
import { fold } from '../words/fold.ts';
import { percentIn, saidInText, type Said } from './said.ts';
import type { StatedPercent } from './composition.ts';
import { readLabel } from './label-meaning.ts';
import type { Spot } from '../spot.ts';
import { statementsOf, type Statement, type Written } from './statement.ts';

/** Where the counts of a table stand: a column, and the column of shares beside it, as places in `columns`. */
export interface CountColumn {
  readonly at: number;
  readonly shareAt: number | undefined;
}

/** The columns of counts, each with the share column that follows it. */
export const countColumns = ({ columns }: ReportTable): CountColumn[] =>
  columns.flatMap(({ kind }, at) => {
    const beside = columns[at + 1];
    return kind === 'count' ? [{ at, shareAt: beside?.kind === 'share' && isPlainShare(beside) ? at + 1 : undefined }] : [];
  });

/** «Білім сапасы», «Охват» are shares of something of their own. */
const isPlainShare = ({ path }: ReportColumn): boolean => {
  const own = fold(path.at(-1) ?? '').trim();
  return own === '' || /%|(?<!\p{L})(?:улес|дол|пайыз|процент|уд)/u.test(own);
};

/** The number of people in a cell; undefined where it holds none, or something else. */
export function countIn(entry: Entry | undefined, row: number, column: number): Stated | undefined {
  if (entry?.kind === 'dash') return { value: 0, spot: { row, column } };
  const isCount = entry?.kind === 'quantity' && Number.isInteger(entry.quantity.value) && entry.quantity.value >= 0;
  return isCount ? { value: entry.quantity.value, spot: { row, column, from: entry.quantity.from, to: entry.quantity.to } } : undefined;
}

/** The share beside a count: in its own cell, or in the next. */
export function shareIn({ entries, row }: ReportRow, table: ReportTable, { at, shareAt }: CountColumn): StatedPercent | undefined {
  const { columns } = table;
  const own = entries[at];
  if (own?.kind === 'quantity' && own.quantity.percent) return percentIn({ row, column: columns[at]!.column }, own.quantity.percent);
  const beside = shareAt === undefined ? undefined : entries[shareAt];
  const spot = { row, column: columns[shareAt ?? at]!.column };
  if (beside?.kind === 'percent') return percentIn(spot, beside.percent);
  if (beside?.kind !== 'quantity') return undefined;
  return areFractions(table, shareAt!) ? fractionOf(beside.quantity, spot) : percentIn(spot, atMost(beside.quantity, mostDecimals));
}

/** The cell that is kept for a share, where nothing stands in it. */
export function blankShareIn({ entries, row }: ReportRow, { columns }: ReportTable, { shareAt }: CountColumn): Spot | undefined {
  return shareAt !== undefined && (entries[shareAt]?.kind ?? 'blank') === 'blank' ? { row, column: columns[shareAt]!.column } : undefined;
}

/** A machine's share has more digits than anybody reads. */
const mostDecimals = 4;

const atMost = (written: Written, decimals: number): Written => (written.decimals <= decimals ? written : { ...written, value: Number(written.value.toFixed(decimals)), decimals });

/** 0,88 as a share of 88 %. */
export function fractionOf(written: Written, spot: Spot): StatedPercent {
  const { value, decimals, from, to } = atMost(written, mostDecimals + 2);
  const kept = Math.max(0, decimals - 2);
  return { ...percentIn(spot, { value: Number((value * 100).toFixed(kept)), decimals: kept, from, to }), asFraction: true };
}

const fractions = new WeakMap<ReportTable, Map<number, boolean>>();

/** A column of shares that are all 1 or less, one of them not whole: 0,88 is 88 %. */
function areFractions(table: ReportTable, at: number): boolean {
  let known = fractions.get(table);
  if (!known) fractions.set(table, (known = new Map()));
  let are = known.get(at);
  if (are === undefined) {
    const values = table.rows.flatMap(({ entries }) => (entries[at]?.kind === 'quantity' ? [entries[at].quantity.value] : []));
    known.set(at, (are = values.some((value) => !Number.isInteger(value)) && values.every((value) => value >= 0 && value < 10) && values.filter((value) => value <= 1).length * 4 >= values.length * 3));
  }
  return are;
}

const known = new WeakMap<ReportTable, boolean>();
const mostLines = 60;

/** A table whose rows are the lines of a composition: categories, education, grades. */
export function isOfLines(table: ReportTable): boolean {
  let is = known.get(table);
  if (is === undefined) {
    const labels = table.rows.length > mostLines ? [] : table.rows.map(({ label }) => statementOf(label)).filter((statement) => statement !== undefined);
    is = labels.filter(({ reading, grades }) => reading.meaning !== undefined || grades !== undefined).length >= 2;
    known.set(table, is);
  }
  return is;
}

function statementOf(label: string): Statement | undefined {
  const [only, ...more] = statementsOf(label);
  return more.length > 0 || only?.count ? undefined : only;
}

/** The rows of a table of lines as statements about one column of counts. */
export function saidByTable(table: ReportTable, place: CountColumn): Said[] {
  const column = table.columns[place.at]!.column;
  const labelColumn = table.columns.find(({ kind }) => kind === 'label')?.column ?? column;
  return table.rows.flatMap((row): Said[] => {
    const count = countIn(row.entries[place.at], row.row, column);
    if (row.kind === 'note') return [];
    if (count === undefined) return saidByLabel(row, labelColumn);
    const statement = statementOf(row.label);
    if (!statement) return [];
    const isLine = row.kind !== 'section' && count !== undefined;
    return [{ statement, count: isLine ? count : undefined, percent: isLine ? shareIn(row, table, place) : undefined, blankShare: isLine ? blankShareIn(row, table, place) : undefined, whole: undefined, spot: { row: row.row, column: labelColumn }, inTable: true, words: 1 }];
  });
}

/** «Майтөбе орта мектебінде барлығы: 17» between the lines: the row says it all by itself. */
const saidByLabel = ({ label, row }: ReportRow, column: number): Said[] =>
  statementsOf(label).map((statement) => ({ ...saidInText(statement, { row, column }, 1), percent: undefined, inTable: true }));

/** What a column of a table counts: its headings from top to bottom, with the section that they stand under. */
export function columnReading({ path, heading }: ReportColumn) {
  const section = path.map((piece) => readLabel(piece).section).find((found) => found !== undefined);
  const readings = [...path].reverse().map((piece) => readLabel(piece, section));
  const meant = readings.find(({ meaning, unknown }) => meaning !== undefined && unknown === 0);
  return meant ?? readLabel(heading, section);
}

