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

interface Shown {
  readonly filter: FindingFilter;
  readonly groups: readonly SeverityGroup[];
  readonly way: readonly KeyedFinding[];
}

const known = new WeakMap<readonly Finding[], Shown>();

/** Grouped once, however often it is asked for: there may be thousands. */
function shownOf(findings: readonly Finding[], filter: FindingFilter): Shown {
  const before = known.get(findings);
  if (before?.filter === filter) return before;
  const groups = grouped(filtered(findings, filter));
  const shown = { filter, groups, way: groups.flatMap((group) => group.groups.flatMap(({ items }) => items)) };
  known.set(findings, shown);
  return shown;
}

function grouped(items: readonly KeyedFinding[]): readonly SeverityGroup[] {
  const bySeverity = new Map<Severity, Map<string, KeyedFinding[]>>(severities.map((severity) => [severity, new Map()]));
  for (const item of items) {
    const byCheck = bySeverity.get(item.finding.severity)!;
    const { check } = item.finding;
    if (!byCheck.has(check)) byCheck.set(check, []);
    byCheck.get(check)!.push(item);
  }
  return [...bySeverity].flatMap(([severity, byCheck]) => {
    const groups = [...byCheck].map(([check, own]) => ({ check, severity, items: own }));
    return groups.length === 0 ? [] : [{ severity, count: groups.reduce((sum, group) => sum + group.items.length, 0), groups }];
  });
}

/** By severity, the worst first, and within by check, in the order in which the checks were run. */
export const severityGroups = (findings: readonly Finding[], filter: FindingFilter): readonly SeverityGroup[] => shownOf(findings, filter).groups;

/** The findings in the order in which they are shown: the way of «next» and «previous». */
export const wayThrough = (findings: readonly Finding[], filter: FindingFilter): readonly KeyedFinding[] => shownOf(findings, filter).way;

export const acceptedOf = (findings: readonly Finding[]): readonly KeyedFinding[] => keyed(findings).filter(({ finding }) => finding.accepted !== undefined);
