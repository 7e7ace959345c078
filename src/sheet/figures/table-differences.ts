import type { MeasureKey } from '../measures/measure.ts';
import { fold, nameKey } from '../words/fold.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { Scope } from './figure.ts';
import { tableFactsOf, type TableFacts, type TableFigure } from './table-facts.ts';
import { differ } from './years.ts';

export interface Placed {
  readonly facts: TableFacts;
  readonly figure: TableFigure;
}

/** One quantity of one unit, or of all, that two tables give differently. */
export interface Difference {
  readonly measure: MeasureKey;
  readonly scope: Scope;
  /** The row as written: «Абай», «БАРЛЫҒЫ:». */
  readonly label: string;
  /** The figure to look at first, and the one that it differs from. */
  readonly odd: Placed;
  readonly other: Placed;
  /** The other is right: more tables give it. */
  readonly settled: boolean;
  /** Both are of one day, as far as they say. */
  readonly plain: boolean;
  /** Totals that differ because this unit does. */
  readonly totals: readonly Placed[];
}

/**
 * Quantities that several tables of a workbook give, where the tables are of the same units and the same year.
 *
 * Takes    the reports of a workbook
 * Returns  what they give differently
 * Refuses  nothing: tables that differ in many rows are of different things and are not compared
 */
export function tableDifferences(reports: readonly SheetReport[]): Difference[] {
  const byMeasure = new Map<MeasureKey, TableFacts[]>();
  const all = reports.flatMap((report) => tableFactsOf(report));
  for (const facts of all) {
    if (facts.rows.size < 2) continue;
    for (const measure of new Set(facts.figures.map((figure) => figure.measure))) byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), facts]);
  }
  const between = [...byMeasure].flatMap(([measure, tables]) => groupsOf(tables).flatMap((group) => differencesIn(measure, group)));
  return [...between, ...withSummaries(all)];
}

/** Tables of the same units and period, each group by its first table. */
function groupsOf(tables: readonly TableFacts[]): TableFacts[][] {
  const groups: TableFacts[][] = [];
  for (const facts of tables) {
    const group = groups.find(([first]) => areAlike(first!, facts));
    if (group) group.push(facts);
    else groups.push([facts]);
  }
  return groups.filter((group) => group.length > 1);
}

function areAlike(one: TableFacts, other: TableFacts): boolean {
  if (differ(one.year, other.year) || otherPeriod(one, other) || one.subject !== other.subject || formOf(one) === formOf(other)) return false;
  const shared = sharedRows(one, other);
  return shared >= 2 && shared * 2 > Math.max(one.rows.size, other.rows.size);
}

/** Two tables with the same headings are one form filled in twice, of two schools or two terms. */
const formOf = ({ table }: TableFacts): string => table.columns.map(({ heading }) => nameKey(heading)).join('|');

const sharedRows = (one: TableFacts, other: TableFacts): number => [...one.rows].filter((key) => other.rows.has(key)).length;
const sameRows = (one: TableFacts, other: TableFacts): boolean => one.rows.size === other.rows.size && sharedRows(one, other) === one.rows.size;

const periods = /қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|мая|май|июн|июл|август|сентябр|октябр|ноябр|декабр|тоқсан|четверт|жартыжыл|полугод|күзгі|қысқы|көктемгі|осенн|зимн|весенн|\b[ivx]{1,4}\b|копия|көшірме|ескі|стар|жоба|проект|черновик|\(\d\)/giu;

/** On one sheet a line above only one of the tables may name a month. */
function otherPeriod(one: TableFacts, other: TableFacts): boolean {
  const [first, second] = [periodOf(one), periodOf(other)];
  return first !== second && ((first !== '' && second !== '') || one.sheet !== other.sheet);
}

const period = new WeakMap<TableFacts, string>();
/** Months, quarters, years and versions that the title and the sheet's name speak of. */
function periodOf(facts: TableFacts): string {
  let found = period.get(facts);
  if (found === undefined) period.set(facts, (found = (`${facts.sheet} ${facts.table.title.length < 80 ? facts.table.title : ''}`.match(periods) ?? []).map(fold).sort().join(' ')));
  return found;
}

function differencesIn(measure: MeasureKey, group: readonly TableFacts[]): Difference[] {
  const scopes = new Map<Scope, Placed[]>();
  for (const facts of group)
    for (const figure of facts.figures)
      if (figure.measure === measure && (figure.role === 'item' || (figure.scope === 'whole' && sameRows(group[0]!, facts)))) scopes.set(figure.scope, [...(scopes.get(figure.scope) ?? []), { facts, figure }]);
  const units = [...scopes].filter(([scope, placed]) => scope !== 'whole' && new Set(placed.map(({ facts }) => facts)).size > 1);
  const unlike = units.filter(([, placed]) => isSplit(placed));
  if (unlike.length > Math.max(1, Math.floor(units.length / 4))) return [];
  const totals = scopes.get('whole') ?? [];
  const found = unlike.length > 0 ? unlike.map(([scope, placed]) => difference(measure, scope, placed, isSplit(totals) ? totals : [])) : isSplit(totals) ? [difference(measure, 'whole', totals, [])] : [];
  return found.filter(({ odd, other }) => holds(odd) && holds(other));
}

const isSplit = (placed: readonly Placed[]): boolean => new Set(placed.map(({ figure }) => figure.value)).size > 1 && new Set(placed.map(({ facts }) => facts)).size > 1;
const addsUp = ({ value, due }: TableFigure): boolean => due === undefined || due === value;

/** Does every total of the quantity in this table add up? Otherwise its own sums tell of the mistake. */
const holds = ({ facts, figure: { measure } }: Placed): boolean => facts.figures.every((figure) => figure.measure !== measure || addsUp(figure));

function difference(measure: MeasureKey, scope: Scope, placed: readonly Placed[], totals: readonly Placed[]): Difference {
  const votes = (value: number) => placed.filter(({ figure }) => figure.value === value).length;
  const ordered = [...placed].sort((one, other) => votes(one.figure.value) - votes(other.figure.value) || placed.indexOf(other) - placed.indexOf(one));
  const odd = ordered[0]!;
  const other = [...ordered].reverse().find(({ figure, facts }) => figure.value !== odd.figure.value && facts !== odd.facts) ?? placed.find((one) => one !== odd)!;
  const settled = votes(other.figure.value) > votes(odd.figure.value);
  const plain = !differ(odd.figure.asOf, other.figure.asOf);
  const label = odd.facts.table.rows.find(({ row }) => row === odd.figure.spot.row)?.label ?? '';
  return { measure, scope, label, odd, other, settled, plain, totals };
}

/** The sheet of one school or unit against its row in the summary of all. */
function withSummaries(all: readonly TableFacts[]): Difference[] {
  const summaries = new Map<string, Placed[]>();
  for (const facts of all) {
    if (facts.subject !== undefined) continue;
    for (const figure of facts.figures) {
      const key = `${figure.measure} ${figure.scope}`;
      if (figure.role === 'item') summaries.set(key, [...(summaries.get(key) ?? []), { facts, figure }]);
    }
  }
  return all.flatMap((facts) =>
    facts.subject === undefined ? [] : facts.figures.flatMap((figure) => (figure.role === 'total' ? (withSummary({ facts, figure }, summaries.get(`${figure.measure} unit:${facts.subject!}`) ?? []) ?? []) : [])),
  );
}

function withSummary(own: Placed, rows: readonly Placed[]): Difference | undefined {
  const [row] = rows;
  if (!row || rows.length > 1 || row.figure.value === own.figure.value || row.facts.sheet === own.facts.sheet) return undefined;
  if (differ(row.figure.year, own.figure.year) || !holds(row) || !holds(own) || otherPeriod(row.facts, own.facts)) return undefined;
  const added = row.facts.figures.some(({ measure, role }) => measure === own.figure.measure && role !== 'item');
  const [odd, other] = added ? [own, row] : [row, own];
  const label = row.facts.table.rows.find(({ row: place }) => place === row.figure.spot.row)?.label ?? '';
  return { measure: own.figure.measure, scope: row.figure.scope, label, odd, other, settled: false, plain: !differ(row.figure.asOf, own.figure.asOf), totals: [] };
}
