import type { CellValue } from '../cells/cell.ts';
import type { Grid } from '../cells/grid.ts';
import { schoolsIn } from '../names/schools.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import { nameKey } from '../words/fold.ts';
import type { Composition, CompositionGroup, CompositionLine, GroupKind, StatedPercent } from './composition.ts';
import type { Meaning } from './label-meaning.ts';
import { percentIn } from './said.ts';
import { subjectIn } from './subject.ts';
import { columnReading, countColumns, countIn, fractionOf, shareIn, type CountColumn } from './table-lines.ts';

interface MeantColumn extends CountColumn {
  readonly meaning: Meaning;
  readonly heading: string;
}

interface Layout {
  readonly total: CountColumn | undefined;
  readonly meant: readonly MeantColumn[];
  /** Headings and place: the same as long as the table stays what it is. */
  readonly key: string;
}

/** A row of the sheet that has not changed is the same composition in the same table. */
const known = new WeakMap<readonly CellValue[], { readonly key: string; readonly row: number; readonly kind: string; readonly below: readonly CellValue[] | undefined; readonly found: readonly Composition[] }>();

const fewestColumns = 3;
const layouts = new WeakMap<ReportTable, Layout | undefined>();

/** Tables with categories or education across: every row is a composition. */
export function rowCompositions(table: ReportTable, { values }: Grid): readonly Composition[] {
  if (!layouts.has(table)) layouts.set(table, layoutOf(table));
  const layout = layouts.get(table);
  if (!layout) return [];
  const compositions: Composition[] = [];
  table.rows.forEach((row, at) => {
    if (row.kind === 'section' || row.kind === 'note' || isShareRow(row)) return;
    const next = table.rows[at + 1];
    const shares = next && isShareRow(next) ? next : undefined;
    const below = shares && values[shares.row];
    const before = known.get(values[row.row]!);
    const isSame = before && before.key === layout.key && before.row === row.row && before.kind === row.kind && before.below === below;
    const found = isSame ? before.found : compositionOf(table, row, layout, shares);
    if (!isSame) known.set(values[row.row]!, { key: layout.key, row: row.row, kind: row.kind, below, found });
    compositions.push(...found);
  });
  return compositions;
}

const shareLabel = /^(?:оның |соның )?(?:үлес|пайыз|дол[яи]|процент|уд\.? ?вес|в %|%)/iu;

/** «үлесі», «%» under a school: the shares of the row above. */
const isShareRow = ({ label, entries }: ReportRow): boolean => shareLabel.test(label.trim()) && entries.some(({ kind }) => kind === 'percent' || kind === 'quantity');

function shareBelow(table: ReportTable, { row, entries }: ReportRow, at: number): StatedPercent | undefined {
  const [entry, spot] = [entries[at], { row, column: table.columns[at]!.column }];
  if (entry?.kind === 'percent') return percentIn(spot, entry.percent);
  if (entry?.kind !== 'quantity') return undefined;
  const values = entries.flatMap((one) => (one.kind === 'quantity' && !one.quantity.percent ? [one.quantity.value] : []));
  return values.some((value) => !Number.isInteger(value)) && values.every((value) => value <= 1) ? fractionOf(entry.quantity, spot) : percentIn(spot, entry.quantity);
}

function layoutOf(table: ReportTable): Layout | undefined {
  const read = countColumns(table).map((place) => ({ ...place, reading: columnReading(table.columns[place.at]!), heading: table.columns[place.at]!.path.at(-1) ?? '' }));
  const meant = read.flatMap(({ reading, ...place }) => (reading.meaning && reading.unknown === 0 ? [{ ...place, meaning: reading.meaning }] : []));
  const distinct = new Set(meant.map(({ meaning }) => JSON.stringify(meaning))).size === meant.length;
  const totals = read.filter(({ reading }) => !reading.meaning && reading.noun !== 'pupils' && (reading.isTotal || (reading.noun === 'teachers' && reading.unknown === 0)));
  return meant.length >= fewestColumns && distinct ? { total: totals.length === 1 ? totals[0] : undefined, meant, key: `${table.area.top} ${table.area.left} ${table.columns.map(({ heading, column }) => `${column} ${heading}`).join('|')}` } : undefined;
}

function compositionOf(table: ReportTable, row: ReportRow, { total, meant, key }: Layout, shares: ReportRow | undefined): Composition[] {
  const count = (place: CountColumn) => countIn(row.entries[place.at], row.row, table.columns[place.at]!.column);
  const lines = meant.flatMap((place): CompositionLine[] => {
    const counted = count(place);
    const { meaning, heading } = place;
    const percent = shares ? shareBelow(table, shares, place.at) : shareIn(row, table, place);
    const blank = shares && (shares.entries[place.at]?.kind ?? 'blank') === 'blank' ? { blankShare: { row: shares.row, column: table.columns[place.at]!.column } } : {};
    return counted ? [{ label: heading, meaning, count: counted, percent, whole: undefined, within: false, spot: counted.spot, inTable: true, ...blank }] : [];
  });
  if (lines.length === 0) return [];
  const labelColumn = table.columns.find(({ kind }) => kind === 'label')?.column ?? table.area.left;
  const whole = total && count(total);
  const subject = subjectIn(row.label);
  const [school, ...more] = schoolsIn(row.label, 'list');
  return [{
    subject: row.label,
    key: school ? school.key : nameKey(row.label),
    spot: { row: row.row, column: labelColumn },
    total: whole && { ...whole, inTable: true },
    groups: groupsOf(lines),
    others: [],
    namesOne: row.kind === 'item' && !subject.isSum && (subject.namesOne || (school !== undefined && more.length === 0)),
    isSum: row.kind !== 'item' || subject.isSum,
    tableKey: key,
  }];
}

function groupsOf(lines: readonly CompositionLine[]): CompositionGroup[] {
  const kinds = [...new Set(lines.map(({ meaning }) => meaning.group))];
  return kinds.map((kind: GroupKind) => ({ kind, total: undefined, lines: lines.filter(({ meaning }) => meaning.group === kind), hasOthers: false }));
}
