import type { ReportRow, ReportTable } from './report-table.ts';

/** Rows that belong together: those that one sub-total adds, or all where nothing adds them. */
export interface Group {
  /** The sub-total or total that adds them. */
  readonly summary: ReportRow | undefined;
  readonly rows: readonly ReportRow[];
}

const known = new WeakMap<ReportTable, readonly Group[]>();

/** The groups of a table's items; rows within a row are left out. */
export function groupsOf(table: ReportTable): readonly Group[] {
  let groups = known.get(table);
  if (!groups) known.set(table, (groups = grouped(table)));
  return groups;
}

function grouped({ rows }: ReportTable): readonly Group[] {
  const taken = new Set<ReportRow>();
  const groups: Group[] = [];
  const summaries = rows.filter(({ adds }) => adds.length > 0);
  // Sub-totals before totals: a row belongs to the nearest sum that adds it.
  for (const summary of [...summaries.filter(({ kind }) => kind === 'subtotal'), ...summaries.filter(({ kind }) => kind !== 'subtotal')]) {
    const own = summary.adds.map((at) => rows[at]!).filter((row) => row.kind === 'item' && !taken.has(row));
    for (const row of own) taken.add(row);
    if (own.length > 0) groups.push({ summary, rows: own });
  }
  const rest = rows.filter((row) => row.kind === 'item' && !taken.has(row));
  return rest.length > 0 ? [...groups, { summary: undefined, rows: rest }] : groups;
}
