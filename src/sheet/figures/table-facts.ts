import type { MeasureKey } from '../measures/measure.ts';
import { measureOf } from '../measures/measure-of.ts';
import { nameKey } from '../words/fold.ts';
import { schoolsIn } from '../names/schools.ts';
import { unitsIn } from '../names/units-in-text.ts';
import { unitOf } from '../names/units.ts';
import type { Aspect } from '../report-tables/figures.ts';
import { believed, sumsOfTable } from '../report-tables/sums.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { numberIn, type Quantity } from '../typed/entry.ts';
import type { Figure, Scope } from './figure.ts';
import { columnsOf, type CountedColumn as Column } from './table-columns.ts';
import { asOfIn, yearsIn } from './years.ts';

export interface TableFigure extends Figure {
  readonly role: 'total' | 'subtotal' | 'item';
  /** What the table's sums say should stand here, where they find another number. */
  readonly due: number | undefined;
  readonly asOf: string | undefined;
}

/** What a table says about quantities of the field. */
export interface TableFacts {
  readonly sheet: string;
  readonly table: ReportTable;
  readonly year: string | undefined;
  /** The one school or unit that the table is about, by its title or the sheet's name: its whole is that one's. */
  readonly subject: string | undefined;
  /** Its rows are districts and cities. */
  readonly ofUnits: boolean;
  /** The keys of the units or schools in its rows: two tables of one subject share most of them. */
  readonly rows: ReadonlySet<string>;
  readonly figures: readonly TableFigure[];
}

/** More rows than units: a list of schools or people, of which only the totals are compared. */
const mostRows = 120;

/**
 * The figures of a report's tables whose quantity is known: totals, sub-totals, and the rows of tables by unit.
 *
 * Takes    a report
 * Returns  the tables that hold such figures
 * Refuses  nothing: columns and rows that are not understood are passed over
 */
export const tableFactsOf: (report: SheetReport) => readonly TableFacts[] = perReport((report) => {
  const year = yearOfSheet(report);
  return report.tables.map((table) => factsOf(report.sheet.name, table, year)).filter(({ figures, rows }) => figures.length > 0 || rows.size > 0);
});

/** The school year that the sheet names, where it names only one. */
function yearOfSheet({ sheet, paragraphs }: SheetReport): string | undefined {
  const inName = yearsIn(sheet.name);
  if (inName.length > 0) return inName[0]!.year;
  const years = new Set(paragraphs.slice(0, 12).flatMap(({ text }) => yearsIn(text).map(({ year }) => year)));
  return years.size === 1 ? [...years][0] : undefined;
}

function factsOf(sheet: string, table: ReportTable, sheetYear: string | undefined): TableFacts {
  const year = yearsIn(table.title)[0]?.year ?? sheetYear;
  const columns = columnsOf(table);
  const label = table.columns.findIndex(({ kind }) => kind === 'label');
  const told = table.rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
  const byUnit = label >= 0 && table.rows.length - told.length <= mostRows;
  const items = byUnit ? table.rows.filter(({ kind }) => kind === 'item') : [];
  const rows = new Set(byUnit && areUnits(table, label, items) ? items.flatMap((row) => (row.label === '' ? [] : [keyOf(row.label)])) : []);
  told.push(...items);
  const figures = columns.flatMap((column) => withSum(table, column, items, told.flatMap((row) => figureOf(table, column, row, year))));
  const ofUnits = items.filter((row) => unitOf(row.label) !== undefined).length * 2 > items.length || (label >= 0 && /аудан|район|қала|город|district/iu.test(table.columns[label]!.heading));
  return { sheet, table, year, rows, ofUnits, subject: subjectOf(table.title) ?? subjectOf(sheet), figures: [...figures, ...(byUnit && columns.length === 0 ? listed(table, label, year) : [])] };
}

/** A table by unit without a line of totals: all its rows together are the whole. */
function withSum(table: ReportTable, { at, measure, asOf }: Column, items: readonly ReportRow[], figures: TableFigure[]): TableFigure[] {
  const own = figures.filter((figure) => figure.measure === measure);
  const units = items.filter(({ label }) => unitOf(label) !== undefined).length;
  if (items.length < 3 || units * 2 <= items.length || own.length !== items.length || table.rows.some(({ kind }) => kind === 'total' || kind === 'subtotal')) return figures;
  const spot = { row: table.area.top + Math.max(0, table.headingRows - 1), column: table.columns[at]!.column };
  return [...figures, { measure, value: own.reduce((sum, { value }) => sum + value, 0), spot, scope: 'whole', year: own[0]!.year, role: 'total', due: undefined, asOf }];
}

const keyOf = (label: string): string => schoolsIn(label)[0]?.key ?? unitOf(label, true)?.key ?? nameKey(label);

/** Rows of districts, cities or schools, not of indicators or categories. */
function areUnits(table: ReportTable, label: number, items: readonly ReportRow[]): boolean {
  if (/аудан|район|қала|город|мектеп|школ|district|school/iu.test(table.columns[label]!.heading)) return true;
  return items.filter((row) => unitOf(row.label) !== undefined || schoolsIn(row.label).length === 1).length * 2 > items.length;
}

const longestTitle = 120;

/** «Тасты НОМ туралы мәлімет», «Абай ауданы»: one school, or else one unit; of several it is none. */
function subjectOf(title: string): string | undefined {
  if (title === '' || title.length > longestTitle) return undefined;
  const schools = schoolsIn(title);
  if (schools.length > 0) return schools.length === 1 ? schools[0]!.key : undefined;
  const units = unitsIn(title).filter(({ kind }) => kind !== 'oblast');
  return units.length === 1 ? units[0]!.key : units.length === 0 ? unitOf(title)?.key : undefined;
}

function figureOf(table: ReportTable, column: Column, row: ReportRow, year: string | undefined): TableFigure[] {
  const entry = row.entries[column.at]!;
  const value = numberIn(entry);
  if (value === undefined) return [];
  const role = row.kind === 'total' || row.kind === 'subtotal' ? row.kind : 'item';
  const place = { spot: { row: row.row, column: table.columns[column.at]!.column }, scope: scopeOf(table, row), year, role, asOf: column.asOf } as const;
  const due = dueAt(table, row, column.at, 'value');
  const own: TableFigure = { ...place, measure: column.measure, value, due };
  return entry.kind === 'quantity' ? [own, ...partsOf(entry.quantity, column, place, (aspect) => dueAt(table, row, column.at, aspect))] : [own];
}

/** Asked only of tables in which something does not add up. */
function dueAt(table: ReportTable, row: ReportRow, at: number, aspect: Aspect): number | undefined {
  if (sumsOfTable(table).faults.length === 0 || !table.rows.includes(row)) return undefined;
  const due = believed(table, row, at, aspect);
  return due === undefined || Number.isNaN(due) ? undefined : due;
}

/** `(153/21)` by language, `(2 ШЖМ – РО)` by its words. */
function partsOf(quantity: Quantity, { measure, languages }: Column, place: Omit<TableFigure, 'measure' | 'value' | 'due'>, dueOf: (aspect: Aspect) => number | undefined): TableFigure[] {
  const parts: TableFigure[] = [];
  const add = (key: MeasureKey, value: number, aspect: Aspect) => parts.push({ ...place, measure: key, value, due: dueOf(aspect) });
  if (measure === 'combined-classes' && languages && quantity.split?.length === languages.length) quantity.split.forEach(({ value }, at) => add(`combined-classes.${languages[at]!}` as MeasureKey, value, at));
  const aside = quantity.aside && measureOf(quantity.aside.words).measure;
  if (aside === 'small-schools.hubs') add(aside, quantity.aside!.value, 'aside');
  if (measure === 'small-schools.attached' && place.role !== 'item' && quantity.plus?.length === 1) add('small-schools.hubs', quantity.plus[0]!.value, 'aside');
  return parts;
}

function scopeOf(table: ReportTable, row: ReportRow): Scope {
  if (row.kind === 'total') return 'whole';
  if (row.kind === 'item') return `unit:${keyOf(row.label)}`;
  const kinds = new Set(row.adds.map((at) => unitOf(table.rows[at]!.label, true)?.kind));
  if (/аудан|район/iu.test(row.label) || (kinds.size === 1 && kinds.has('district'))) return 'districts';
  return /қала|кала|город/iu.test(row.label) || (kinds.size === 1 && kinds.has('city')) ? 'cities' : 'part';
}

/** «Барлық мектептер бойынша жиыны», «Всего по школам»: a sum over schools counts something else than schools. */
const sumsOver = /(?:^|\s)(?:бойынша|б-ша|по)(?:\s|$)/iu;

/** A table of indicators: «ШЖМ саны | 205», one a row; of several columns each is a school year. */
function listed(table: ReportTable, label: number, year: string | undefined): TableFigure[] {
  const counts = table.columns.flatMap(({ kind, heading }, at) => (kind === 'count' ? [{ at, year: yearsIn(heading)[0]?.year }] : []));
  if (counts.length === 0 || label > counts[0]!.at || (counts.length > 1 && counts.some((count) => count.year === undefined))) return [];
  return table.rows.flatMap((row) => {
    const { measure, languages } = measureOf(row.label);
    if (!measure || row.kind === 'note' || row.kind === 'section' || sumsOver.test(row.label)) return [];
    return counts.flatMap((count) => figureOf(table, { at: count.at, measure, languages, asOf: asOfIn(table.title) }, { ...row, kind: 'total', adds: [] }, count.year ?? year));
  });
}
