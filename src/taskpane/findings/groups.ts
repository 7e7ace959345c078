import type { Severity } from '../../checks/check.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { filtered, severities, type FindingFilter } from './filter.ts';
import { keyed, type KeyedFinding } from './finding-key.ts';

/** What one check found of one severity. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly items: readonly KeyedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** By severity, the worst first, and within by check, in the order in which the checks were run. */
export function severityGroups(findings: readonly Finding[], filter: FindingFilter): readonly SeverityGroup[] {
  const shown = filtered(findings, filter);
  return severities.flatMap((severity) => {
    const own = shown.filter(({ finding }) => finding.severity === severity);
    const checks = [...new Set(own.map(({ finding }) => finding.check))];
    const groups = checks.map((check) => ({ check, severity, items: own.filter(({ finding }) => finding.check === check) }));
    return own.length === 0 ? [] : [{ severity, count: own.length, groups }];
  });
}

/** The findings in the order in which they are shown: the way of «next» and «previous». */
export const wayThrough = (findings: readonly Finding[], filter: FindingFilter): readonly KeyedFinding[] =>
  severityGroups(findings, filter).flatMap(({ groups }) => groups.flatMap(({ items }) => items));

export const acceptedOf = (findings: readonly Finding[]): readonly KeyedFinding[] => keyed(findings).filter(({ finding }) => finding.accepted !== undefined);
