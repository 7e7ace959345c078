import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { nameKey } from '../words/fold.ts';
import { compositionsOf } from './compositions.ts';

/** A label of those who have no category, where it stands first. */
export interface BucketLabel {
  readonly report: SheetReport;
  readonly spot: Spot;
  readonly label: string;
}

interface Named {
  readonly kind: string;
  readonly label: string;
  readonly key: string;
  readonly spot: Spot;
}

interface OfSheet {
  readonly labels: readonly Named[];
  /** «Педагог» and «санатсыз» stand beside each other: here they are two things. */
  readonly apart: boolean;
}

const ofSheet = perReport((report: SheetReport): OfSheet => {
  const tables = new Set<string>();
  // The labels of a table with categories across are its headings: one row has them all.
  const first = compositionsOf(report).filter(({ tableKey }) => tableKey === undefined || (!tables.has(tableKey) && tables.add(tableKey)));
  const groups = first.flatMap((composition) => composition.groups.filter(({ kind }) => kind === 'categories'));
  const buckets = groups.map(({ lines }) => lines.flatMap(({ meaning, label, spot }): Named[] => (meaning.group === 'categories' && (meaning.kind === 'none' || meaning.kind === 'pedagog') ? [{ kind: meaning.kind, label, key: nameKey(label), spot }] : [])));
  return { labels: buckets.flat(), apart: buckets.some((bucket) => new Set(bucket.map(({ kind }) => kind)).size > 1) };
});

/**
 * The labels under which a workbook's reports count teachers without a category.
 *
 * Takes    reports
 * Returns  each label once, where it stands first; «педагог» only where it is nowhere kept apart from «санатсыз»
 * Refuses  nothing
 */
export function bucketLabelsOf(reports: readonly SheetReport[]): BucketLabel[] {
  const apart = reports.some((report) => ofSheet(report).apart);
  const seen = new Set<string>();
  return reports.flatMap((report) =>
    ofSheet(report).labels.flatMap(({ kind, key, label, spot }) => {
      if ((apart && kind === 'pedagog') || seen.has(key)) return [];
      seen.add(key);
      return [{ report, spot, label }];
    }),
  );
}
