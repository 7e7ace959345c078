import type { Amendment, NewSheet, Sheet, StandingSheet } from '../../sheet/workbook.ts';
import type { ReportUpdate } from '../insertion-plan.ts';
import type { PlannedSheets } from '../planned-sheets.ts';
import { plannedSheets } from '../previewed-sheets.ts';
import type { ReportScope, WrittenReport } from '../written-report.ts';
import { likenessesOf, weights } from './align-columns.ts';
import { likeness, splitPrints, writtenReport } from './prints.ts';
import { renewSheet, type Renewed } from './renew-sheet.ts';

/** A sheet of a report that stands: what was written, and how it is now. */
export interface StandingPart {
  readonly written: WrittenReport;
  readonly standing: StandingSheet;
}

/** What renewing does; the whole only where it is carried out. */
export interface RenewedReport {
  /** Undefined where the report cannot be recognised any more. */
  readonly update: ReportUpdate | undefined;
  readonly planned: PlannedSheets;
  /** Sheets of the report that do not stand yet, by their names. */
  readonly newSheets: readonly string[];
  readonly whole?: {
    readonly amendments: readonly { readonly amendment: Amendment; readonly seen: StandingSheet }[];
    readonly add: readonly { readonly sheet: NewSheet; readonly written: WrittenReport | undefined }[];
    /** What to remember of the sheets that stand. */
    readonly written: readonly WrittenReport[];
  };
}

interface Asked {
  readonly fresh: readonly NewSheet[];
  readonly parts: readonly StandingPart[];
  readonly scope: ReportScope & Pick<WrittenReport, 'on'>;
  readonly whole: boolean;
}

/** Brings all sheets of a report up to date; those that are missing are added. */
export function renewReport({ fresh, parts, scope, whole }: Asked): RenewedReport {
  const { language } = scope;
  const planned = plannedSheets(fresh, { kind: 'report', id: '' }, language);
  const standing = parts.filter(({ written: { part } }) => fresh[part] !== undefined);
  const renewed = standing.map((part) => ({ ...part, renewed: renewSheet(part.written, filledOut(part.standing), fresh[part.written.part]!, language) }));
  const missing = fresh.flatMap((sheet, part) => (standing.some(({ written }) => written.part === part) ? [] : [{ sheet, written: writtenReport(sheet, sheet.name, part, scope) }]));
  const known = renewed.flatMap(({ renewed: each }) => each ?? []);
  if (known.length < renewed.length || known.length === 0) return { update: undefined, planned, newSheets: [] };
  const written = standing.flatMap(({ written: before, standing: { name } }) => writtenReport(fresh[before.part]!, name, before.part, scope) ?? []);
  const amendments = renewed.map(({ renewed: each, standing: seen }) => ({ amendment: each!.amendment, seen })).filter(({ amendment }) => changes(amendment));
  return { update: updateOf(known), planned, newSheets: missing.map(({ sheet }) => sheet.name), ...(whole ? { whole: { amendments, add: missing, written } } : {}) };
}

/** Rows that hold nothing may be missing. */
const filledOut = (standing: StandingSheet): StandingSheet => ({ ...standing, cells: Array.from(standing.cells, (row) => Array.from(row ?? [])) });

const updateOf = (known: readonly Renewed[]): ReportUpdate => ({
  sheets: known.map(({ amendment }) => amendment.sheet),
  cells: known.reduce((sum, { cells }) => sum + cells, 0),
  overwritten: known.flatMap(({ overwritten }) => overwritten),
  added: known.flatMap(({ added }) => added),
  removed: known.flatMap(({ removed }) => removed),
  kept: known.flatMap(({ kept }) => kept),
  counted: known.flatMap(({ counted }) => counted),
});

/** Does it do anything at all? */
const changes = ({ rows, cells, merges, unmerges }: Amendment): boolean => cells.length > 0 || merges.length > 0 || unmerges.length > 0 || rows.some((row, index) => row !== index);

/** Of the values that were written, this share must be found on a sheet of another name. */
const leastFound = 0.6;

/** The sheet on which a report stands that was renamed: the one with most of what was written. Formulas tell nothing where only values are read. */
export function sheetOfReport({ rows }: WrittenReport, sheets: readonly Sheet[]): string | undefined {
  const likes = rows.map(([, prints]) => splitPrints(prints).map((print) => (print?.startsWith('v') ? likeness(print) : undefined)));
  const weight = weights(likes);
  const wanted = new Set(likes.flat().filter((like) => like !== undefined));
  const shares = sheets
    .filter(({ hidden, grid }) => !hidden && grid.values.length < rows.length * 3 + 300)
    .map(({ name, grid }) => ({ name, share: shareFound(wanted, weight, likenessesOf({ name, cells: Array.from(grid.values, (row) => Array.from(row ?? [], (value) => ({ value: value ?? null }))), merges: [], print: '' })) }));
  return shares.filter(({ share }) => share >= leastFound).sort((one, other) => other.share - one.share)[0]?.name;
}

function shareFound(wanted: ReadonlySet<string>, weight: (like: string) => number, rows: readonly (readonly (string | undefined)[])[]): number {
  const there = new Set(rows.flat());
  let [all, found] = [0, 0];
  for (const like of wanted) {
    all += weight(like);
    if (there.has(like)) found += weight(like);
  }
  return all === 0 ? 0 : found / all;
}
