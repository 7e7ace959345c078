import { acceptanceKey, acceptanceOf } from '../../jobs/acceptance.ts';
import type { Finding } from '../../jobs/run-checks.ts';

/** A finding and what it is known by, however often the workbook is checked. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

const known = new WeakMap<readonly Finding[], readonly KeyedFinding[]>();

/** Every finding with its key: the same as long as the same is wrong with the same cell. Of several that are alike each has its own. */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const before = known.get(findings);
  if (before) return before;
  const met = new Map<string, number>();
  const named = findings.map((finding) => {
    const key = acceptanceKey(acceptanceOf(finding, ''));
    const times = met.get(key) ?? 0;
    met.set(key, times + 1);
    return { key: times === 0 ? key : `${key}\n${times}`, finding };
  });
  known.set(findings, named);
  return named;
}
