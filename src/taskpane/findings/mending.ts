import type { CellChange, Severity } from '../../checks/check.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { filtered, type FindingFilter } from './filter.ts';

/** What a person is about to mend: one finding, or all of a kind that the filter lets through. */
export type Mending = { readonly kind: 'one'; readonly key: string } | { readonly kind: 'all'; readonly check: string; readonly severity: Severity };

/** The findings that would be mended. */
export const mendable = (findings: readonly Finding[], filter: FindingFilter, mending: Mending): readonly Finding[] =>
  filtered(findings, filter)
    .filter(({ key, finding }) => finding.fix !== undefined && (mending.kind === 'one' ? key === mending.key : finding.check === mending.check && finding.severity === mending.severity))
    .map(({ finding }) => finding);

/** The cells that change. Of two changes to one cell the first is made; the other finding stays, and can be mended after it. */
export function changesOf(findings: readonly Finding[]): readonly CellChange[] {
  const byCell = new Map<string, CellChange>();
  for (const change of findings.flatMap(({ fix }) => fix?.changes ?? [])) {
    const place = `${change.address} ${change.sheet}`;
    if (!byCell.has(place)) byCell.set(place, change);
  }
  return [...byCell.values()];
}
