import { checks, type OfferedCheck } from '../checks/index.ts';
import { isFindingsSheet } from './is-findings-sheet.ts';
import { withAcceptances, type Acceptance } from './acceptance.ts';
import type { CellPlace, Check, Evidence, Fix, Severity } from '../checks/check.ts';
import { isOwnReport } from '../sheet/own-report.ts';
import { besideTimetables } from '../sheet/timetables/beside-timetables.ts';
import { reportOf, type ReadingWishes, type SheetReport } from '../sheet/sheet-report.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';

/** What a check found, in words (docs/sources.md#findings-and-the-terminal). */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly cells: readonly CellPlace[];
  readonly message: string;
  readonly expected?: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What would mend it, where that is safe. Not part of what the terminal prints. */
  readonly fix?: Fix;
  /** The note with which a person accepted it. */
  readonly accepted?: string;
}

export interface CheckOptions {
  readonly language: Language;
  /** Checks that the district switched off. */
  readonly off?: readonly string[];
  /** Findings that a person has accepted. */
  readonly accepted?: readonly Acceptance[];
}

/**
 * Runs every check over the sheets that a person sees; what is hidden is often an older copy and is named elsewhere.
 *
 * Takes    sheets; what a person said about reading them and about the checks
 * Returns  findings in the order of the checks, then of the sheets
 * Refuses  nothing
 */
export function runChecks(sheets: readonly Sheet[], wishes: ReadingWishes, { language, off = [], accepted = [] }: CheckOptions, among: Readonly<Record<string, OfferedCheck>> = checks): readonly Finding[] {
  const reports = reportsToCheck(sheets, wishes);
  const withTimetables = timetableReports(sheets, wishes, reports);
  const findings = Object.entries(among)
    .filter(([id]) => !off.includes(id))
    .flatMap(([id, check]) =>
      evidenceOf(check.definition, check.definition.about ? withTimetables : reports).map((evidence) => findingOf(id, check, evidence, language)),
    );
  return withAcceptances(findings, accepted);
}

const told = new WeakMap<Evidence<unknown>, { readonly id: string; readonly language: Language; readonly finding: Finding }>();

/** Evidence in words; what was found before an edit is not told anew. */
function findingOf(id: string, { definition, strings }: OfferedCheck, evidence: Evidence<unknown>, language: Language): Finding {
  const known = told.get(evidence);
  if (known?.language === language && known.id === id) return known.finding;
  const { cells, args, expected, severity, fix } = evidence;
  const finding = {
    check: id,
    severity: severity ?? definition.severity,
    cells,
    message: strings[language].finding(args),
    ...(expected === undefined ? {} : { expected }),
    ...(fix === undefined ? {} : { fix }),
    args: args as Record<string, unknown>,
  };
  told.set(evidence, { id, language, finding });
  return finding;
}

/** The sheets that are checked, as reports: those that a person sees, without a list of findings that Tirek wrote. */
export const reportsToCheck = (sheets: readonly Sheet[], wishes: ReadingWishes): SheetReport[] =>
  sheets.filter((sheet) => !sheet.hidden && !isFindingsSheet(sheet)).map((sheet) => reportOf(sheet, wishes));

/** The same, and hidden sheets whose timetables a person wants read. */
export function timetableReports(sheets: readonly Sheet[], wishes: ReadingWishes, visible: readonly SheetReport[] = reportsToCheck(sheets, wishes)): readonly SheetReport[] {
  const wanted = new Set((wishes.timetables ?? []).filter(({ withHidden }) => withHidden).map(({ sheet }) => sheet));
  const hidden = sheets.filter((sheet) => sheet.hidden && wanted.has(sheet.name));
  return hidden.length === 0 ? visible : [...visible, ...hidden.map((sheet) => reportOf(sheet, wishes))];
}

/** The finding with its sentence in another language: its arguments belong to none. */
export const inLanguage = (finding: Finding, language: Language): Finding => ({
  ...finding,
  message: checks[finding.check]?.strings[language].finding(finding.args) ?? finding.message,
});

type Reports = readonly SheetReport[];

/** One list for all checks that look at the same part of a workbook. */
function oncePerList(part: (all: Reports) => Reports): (all: Reports) => Reports {
  const known = new WeakMap<Reports, Reports>();
  return (all) => {
    let found = known.get(all);
    if (!found) known.set(all, (found = part(all)));
    return found;
  };
}

const withoutOwn = oncePerList((all) => (all.some(({ sheet }) => isOwnReport(sheet)) ? all.filter(({ sheet }) => !isOwnReport(sheet)) : all));
const withoutTimetables = oncePerList((all) => all.map(besideTimetables));

const remembered = new WeakMap<SheetReport, Map<Check, readonly Evidence<unknown>[]>>();

function evidenceOf(check: Check, all: readonly SheetReport[]): readonly Evidence<unknown>[] {
  const judged = check.about ? all : withoutTimetables(all);
  const reports = check.passesOver ? withoutOwn(judged) : judged;
  return [...reports.flatMap((report) => inSheet(check, report)), ...(check.across?.(reports) ?? [])];
}

/** A sheet that has not changed is not judged again. */
function inSheet(check: Check, report: SheetReport): readonly Evidence<unknown>[] {
  if (!check.inSheet) return [];
  let byCheck = remembered.get(report);
  if (!byCheck) remembered.set(report, (byCheck = new Map()));
  let found = byCheck.get(check);
  if (!found) byCheck.set(check, (found = check.inSheet(report)));
  return found;
}
