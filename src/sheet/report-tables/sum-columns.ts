import { addendAt, figureOf, rounded } from './figures.ts';
import { relationsOf, type Relation } from './relations.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import type { TableSum } from './sums.ts';

/** Rows whose total column is not the sum of its columns, or whose parts do not make up their whole. */
export function columnSums(table: ReportTable): TableSum[] {
  const relations = relationsOf(table);
  if (relations.length === 0) return [];
  const told = new Set<string>();
  return table.rows.flatMap((row) =>
    row.kind === 'section' || row.kind === 'note'
      ? []
      : relations.flatMap((relation) => {
          const sum = failing(row, relation);
          // One whole is told once, even if it is made up in two ways.
          if (sum === undefined || told.has(`${row.row} ${relation.whole}`)) return [];
          told.add(`${row.row} ${relation.whole}`);
          return [claimOf(table, row, relation, sum)];
        }),
  );
}

/** What the parts make where the whole says something else; undefined where all is well or nothing can be said. */
function failing({ entries }: ReportRow, { whole, parts, kind, withAside }: Relation): number | undefined {
  const stated = figureOf(entries[whole]!);
  let sum: number | undefined;
  for (const part of parts) {
    const figure = figureOf(entries[part]!);
    if (figure === undefined) continue;
    sum = (sum ?? 0) + figure + (withAside ? (figureOf(entries[part]!, 'aside') ?? 0) : 0);
  }
  if (sum === undefined || Number.isNaN(sum)) return undefined;
  // A whole that is left blank is missed only where a column of totals promises it.
  if (stated === undefined) return kind === 'total-column' && sum !== 0 ? rounded(sum) : undefined;
  return Number.isNaN(stated) || stated === rounded(sum) || (parts.length > 0 && isPartly(entries, parts, kind)) ? undefined : rounded(sum);
}

/** Of two parts one is blank: it may be unknown rather than none. */
const isPartly = (entries: ReportRow['entries'], parts: readonly number[], kind: Relation['kind']) => kind !== 'total-column' && parts.some((part) => entries[part]!.kind === 'blank');

function claimOf(table: ReportTable, row: ReportRow, { whole, parts, kind, withAside }: Relation, sum: number): TableSum {
  const heading = (at: number) => table.columns[at]!.heading;
  const { value, spot } = addendAt(row, table.columns[whole]!, whole, 'value', '');
  return {
    kind,
    whole: { value: figureOf(row.entries[whole]!) === undefined ? undefined : value, spot, label: row.label || heading(whole) },
    parts: parts
      .filter((part) => row.entries[part]!.kind !== 'blank')
      .flatMap((part) => [
        addendAt(row, table.columns[part]!, part, 'value', heading(part)),
        ...(withAside && figureOf(row.entries[part]!, 'aside')! > 0 ? [addendAt(row, table.columns[part]!, part, 'aside', heading(part))] : []),
      ]),
    within: [],
    table,
    sum,
  };
}
