import type { Severity } from '../../checks/check.ts';
import type { Finding } from '../../jobs/run-checks.ts';

/** The findings of one check, each with its place in the whole list. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: readonly { readonly finding: Finding; readonly index: number }[];
}

/** By check, in the order in which the checks were run. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const checks = [...new Set(findings.map(({ check }) => check))];
  return checks.map((check) => {
    const own = findings.map((finding, index) => ({ finding, index })).filter(({ finding }) => finding.check === check);
    return { check, severity: own[0]!.finding.severity, findings: own };
  });
}
