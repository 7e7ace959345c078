import type { Severity } from '../../checks/check.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { keyed, type KeyedFinding } from './finding-key.ts';

export const severities = ['error', 'warning', 'question', 'style'] as const satisfies readonly Severity[];

/** Which findings a person wants to see; undefined lets all through. */
export interface FindingFilter {
  readonly sheet: string | undefined;
  /** The unit or school that a finding names. */
  readonly about: string | undefined;
  readonly severity: Severity | undefined;
  readonly check: string | undefined;
}

export const noFilter: FindingFilter = { sheet: undefined, about: undefined, severity: undefined, check: undefined };
export const isFiltering = (filter: FindingFilter): boolean => Object.values(filter).some((wish) => wish !== undefined);

const namesOf = ({ args }: Finding): string[] => ['unit', 'school', 'subject'].flatMap((name) => (typeof args[name] === 'string' && args[name].trim() !== '' ? [args[name].trim()] : []));

/** Is it what the person wants to see? */
export const passes = (finding: Finding, { sheet, about, severity, check }: FindingFilter): boolean =>
  (sheet === undefined || finding.cells.some((cell) => cell.sheet === sheet)) &&
  (about === undefined || namesOf(finding).includes(about)) &&
  (severity === undefined || finding.severity === severity) &&
  (check === undefined || finding.check === check);

/** What there is to choose from, in the order in which it was found; names in alphabetical order. */
export interface FilterChoices {
  readonly sheets: readonly string[];
  readonly abouts: readonly string[];
  readonly severities: readonly Severity[];
  readonly checks: readonly string[];
}

export function choicesOf(findings: readonly Finding[]): FilterChoices {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return {
    sheets: [...new Set(open.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)))],
    abouts: [...new Set(open.flatMap(namesOf))].sort((one, other) => one.localeCompare(other, 'kk')),
    severities: severities.filter((severity) => open.some((finding) => finding.severity === severity)),
    checks: [...new Set(open.map(({ check }) => check))],
  };
}

/** The filter without what can no longer be chosen: a finding was mended, a sheet renamed. */
export function keptFilter(filter: FindingFilter, findings: readonly Finding[]): FindingFilter {
  if (!isFiltering(filter)) return filter;
  const choices = choicesOf(findings);
  const kept = <Wish>(wish: Wish | undefined, offered: readonly Wish[]) => (wish !== undefined && offered.includes(wish) ? wish : undefined);
  return { sheet: kept(filter.sheet, choices.sheets), about: kept(filter.about, choices.abouts), severity: kept(filter.severity, choices.severities), check: kept(filter.check, choices.checks) };
}

/** What the filter lets through and nobody has accepted. */
export const filtered = (findings: readonly Finding[], filter: FindingFilter): readonly KeyedFinding[] =>
  keyed(findings).filter(({ finding }) => finding.accepted === undefined && passes(finding, filter));
