import { unitsIn } from '../names/units-in-text.ts';
import { unitOf } from '../names/units.ts';
import type { MeasureKey } from '../measures/measure.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { Figure } from './figure.ts';
import { tableFactsOf, type TableFacts, type TableFigure } from './table-facts.ts';
import { textFiguresOf, type PlacedFigure } from './text-figures.ts';
import { differ, otherYear } from './years.ts';

/** A number in a sentence that its table gives otherwise. */
export interface Contradiction {
  readonly sheet: string;
  readonly stated: PlacedFigure;
  readonly tableSheet: string;
  readonly given: Figure;
  /** The table's own sum agrees with what it gives, so that its number is to be taken. */
  readonly sure: boolean;
  /** The quantity of the same table that the sentence's number really is. */
  readonly isReally: { readonly measure: MeasureKey; readonly figure: Figure } | undefined;
}

/**
 * Numbers in sentences against the tables: those of the same sheet, or, where it has none of the quantity, of the others.
 *
 * Takes    the reports of a workbook
 * Returns  every number of a sentence that no total of its quantity agrees with
 * Refuses  nothing: figures of another school year, another day or another scope are not compared
 */
export function textAgainstTables(reports: readonly SheetReport[]): readonly Contradiction[] {
  let found = known.get(reports);
  if (!found) known.set(reports, (found = contradictions(reports)));
  return found;
}

/** Several checks ask the same of one workbook. */
const known = new WeakMap<readonly SheetReport[], readonly Contradiction[]>();

function contradictions(reports: readonly SheetReport[]): Contradiction[] {
  const all = reports.flatMap((report) => tableFactsOf(report));
  return reports.flatMap((report) => {
    const stated = textFiguresOf(report);
    return stated.length === 0 ? [] : withoutTwins(stated.flatMap((figure) => against(report, figure, all) ?? []));
  });
}

/** Of «84 (44/40)» where the table has «84 (40/44)», or another number of classes altogether, one mistake is told, not two. */
const withoutTwins = (found: readonly Contradiction[]): Contradiction[] =>
  found.filter(({ stated: { measure, paragraph } }) => !/^combined-classes\./u.test(measure) || !found.some(({ stated }) => stated.paragraph === paragraph && measure !== stated.measure && (stated.measure === 'combined-classes' || stated.measure === 'combined-classes.kazakh')));

/** Under a line «Отырар ауданы» a number is of that unit, or else of all. */
function against(report: SheetReport, figure: PlacedFigure, all: readonly TableFacts[]): Contradiction | undefined {
  const found = contradiction(report, figure, tablesFor(report.sheet.name, figure, all));
  const section = found && !figure.saysWhole && figure.scope === 'whole' ? sectionOf(report.paragraphs, report.paragraphs.indexOf(figure.paragraph)) : undefined;
  if (!section) return found;
  const own = { ...figure, scope: `unit:${section}` } as const;
  const tables = tablesFor(report.sheet.name, own, all);
  return tables.length > 0 ? contradiction(report, own, tables) : undefined;
}

/** A section has no more lines than that. */
const longestSection = 8;

/** The unit that the nearest line above names alone. */
function sectionOf(paragraphs: SheetReport['paragraphs'], at: number): string | undefined {
  for (let place = at - 1; place >= Math.max(0, at - longestSection); place--) {
    const unit = unitOf(paragraphs[place]!.text);
    if (unit) return unit.kind === 'oblast' ? undefined : unit.key;
  }
  return undefined;
}

interface Candidate {
  readonly facts: TableFacts;
  readonly figures: readonly TableFigure[];
}

function tablesFor(sheet: string, stated: PlacedFigure, all: readonly TableFacts[]): readonly Candidate[] {
  const own = candidatesIn(all.filter((facts) => facts.sheet === sheet), stated);
  if (own.length > 0) return own;
  const holding = candidatesIn(all, stated);
  const tables = new Set(holding.map(({ facts }) => facts.sheet));
  return tables.size === 1 || agree(holding) ? holding : [];
}

const candidatesIn = (among: readonly TableFacts[], stated: PlacedFigure): Candidate[] =>
  among.flatMap((facts): Candidate[] => {
    if (stated.saysUnit && stated.scope === 'whole' && facts.ofUnits) return [];
    const figures = figuresFor(facts, stated).filter((figure) => !otherYear(stated.year, figure.year) && !differ(stated.asOf, figure.asOf));
    return figures.length > 0 ? [{ facts, figures }] : [];
  });

const indexes = new WeakMap<TableFacts, Map<string, TableFigure[]>>();

/** The table's figures of the quantity: those of the unit, or its totals and sub-totals. */
function figuresFor(facts: TableFacts, { measure, scope }: Figure): readonly TableFigure[] {
  let index = indexes.get(facts);
  if (!index) {
    indexes.set(facts, (index = new Map()));
    for (const figure of facts.figures) {
      const key = `${figure.measure} ${figure.role === 'item' ? figure.scope : 'all'}`;
      const list = index.get(key);
      if (list) list.push(figure);
      else index.set(key, [figure]);
    }
  }
  return index.get(`${measure} ${scope.startsWith('unit:') ? scope : 'all'}`) ?? [];
}

/** Other sheets may be of other districts: they count together only where they give the same total. */
const agree = (holding: readonly Candidate[]): boolean => new Set(holding.map(({ figures }) => main(figures).value)).size === 1;

/** The total, or else the first sub-total. */
const main = (figures: readonly TableFigure[]): TableFigure => figures.find(({ role }) => role === 'total') ?? figures[0]!;

function contradiction({ sheet, paragraphs }: SheetReport, stated: PlacedFigure, tables: readonly Candidate[]): Contradiction | undefined {
  if (tables.length === 0 || tables.some(({ figures }) => figures.some((figure) => allows(stated, figure, figures)))) return undefined;
  if (isOfNeighbour(stated, paragraphs, tables) || mayBeAttached(stated, tables)) return undefined;
  const { facts, figures } = nearest(tables, stated.spot.row);
  const given = main(figures);
  const really = facts.figures.find((figure) => figure.measure !== stated.measure && figure.value === stated.value && figure.role === given.role && figure.scope === given.scope);
  return {
    sheet: sheet.name,
    stated,
    tableSheet: facts.sheet,
    given,
    sure: given.due === undefined || given.due === given.value,
    isReally: really && { measure: really.measure, figure: really },
  };
}

/** A sentence that says «облыс бойынша» speaks of the total; any other may mean a sub-total as well. A total that its rows do not make up is found elsewhere. */
function allows(stated: PlacedFigure, given: TableFigure, among: readonly TableFigure[]): boolean {
  const equal = stated.value === given.value || stated.value === given.due;
  return equal && !(stated.saysWhole && given.role === 'subtotal' && among.some(({ role }) => role === 'total'));
}

/** «14 РО, 56 ШЖМ жұмыс істейді»: beside hubs the schools may be those attached to them. */
const mayBeAttached = (stated: PlacedFigure, tables: readonly Candidate[]): boolean =>
  stated.measure === 'small-schools' && stated.saysHubs && tables.some(({ facts }) => facts.figures.some((figure) => figure.measure === 'small-schools.attached' && figure.role !== 'item' && figure.value === stated.value));

/** The unit that the paragraph before speaks of has just so many. */
function isOfNeighbour(stated: PlacedFigure, paragraphs: SheetReport['paragraphs'], tables: readonly Candidate[]): boolean {
  if (stated.saysWhole || stated.scope.startsWith('unit:')) return false;
  const at = paragraphs.indexOf(stated.paragraph);
  const scopes = new Set(paragraphs.slice(Math.max(0, at - 2), at + 1).flatMap(({ text }) => unitsIn(text).map(({ key }) => `unit:${key}`)));
  return scopes.size > 0 && tables.some(({ facts }) => facts.figures.some((figure) => figure.measure === stated.measure && scopes.has(figure.scope) && figure.value === stated.value));
}

/** The table that follows the sentence, or else the one before it. */
function nearest(tables: readonly Candidate[], row: number): Candidate {
  return tables.find(({ facts }) => facts.table.area.top >= row) ?? tables.at(-1)!;
}
