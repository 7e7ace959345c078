import type { CellValue } from '../cells/cell.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Names } from './mention.ts';
import { namesOf } from './names-of.ts';

const first = new WeakMap<readonly CellValue[], SheetReport>();

/** The report of a sheet as it was before edits that left all its names, and the cells that hold them, as they were. */
export const withSameNames = perReport((report: SheetReport): SheetReport => {
  const anchors = anchorsOf(report);
  const before = anchors.map((row) => first.get(row)).find((earlier) => earlier?.sheet.name === report.sheet.name);
  if (before && before !== report && isSame(before, report)) return before;
  for (const row of anchors) first.set(row, report);
  return report;
});

/** A few rows by which a sheet is known again after an edit of others. */
function anchorsOf({ sheet: { grid } }: SheetReport): (readonly CellValue[])[] {
  const { values } = grid;
  return [0, values.length >> 1, values.length - 1].flatMap((row) => (values[row] ? [values[row]] : []));
}

const lists = ['units', 'schools', 'people'] as const;

function isSame(before: SheetReport, report: SheetReport): boolean {
  const [known, names] = [namesOf(before), namesOf(report)];
  if (known === names) return true;
  if (known.oneUnit !== names.oneUnit || known.language !== names.language) return false;
  const [cells, others] = [before.sheet.grid.values, report.sheet.grid.values];
  return lists.every((list) => known[list].length === names[list].length && names[list].every((mention, at) => areAlike(known[list][at]!, mention) && isSameCell(cells, others, mention.spot.row, mention.spot.column)));
}

type Mention = Names[(typeof lists)[number]][number];

const areAlike = (one: Mention, other: Mention): boolean =>
  one.named === other.named && one.unit === other.unit && one.place === other.place && one.spot.row === other.spot.row && one.spot.column === other.spot.column && one.spot.from === other.spot.from && one.spot.to === other.spot.to;

const isSameCell = (cells: SheetReport['sheet']['grid']['values'], others: typeof cells, row: number, column: number): boolean => cells[row] === others[row] || cells[row]?.[column] === others[row]?.[column];

/**
 * Names are compared across a workbook only where an edit changed some of them: most edits are of numbers.
 *
 * Takes    what is found by looking at the names of reports, and at the cells that hold them, and at nothing else
 * Returns  the same, with the last answer remembered; reports in it may be those from before an edit elsewhere on their sheets
 * Refuses  nothing
 */
export function acrossNames<Found>(find: (reports: readonly SheetReport[]) => Found): (reports: readonly SheetReport[]) => Found {
  let last: { readonly reports: readonly SheetReport[]; readonly found: Found } | undefined;
  return (reports) => {
    const now = reports.map(withSameNames);
    if (last && last.reports.length === now.length && now.every((report, at) => report === last!.reports[at])) return last.found;
    last = { reports: now, found: find(now) };
    return last.found;
  };
}
