import type { Entry } from '../typed/entry.ts';
import { unitOf } from '../names/units.ts';
import { isFooter } from '../staff/status-words.ts';
import type { HeadingRows } from './heading-rows.ts';
import type { ReportColumn, RowKind } from './report-table.ts';
import type { Segment } from './segments.ts';
import type { SheetCells } from './sheet-cells.ts';
import { saysAbout, summaryIn } from './summary-words.ts';

/** A row before it is known what it adds. */
export interface Line {
  readonly row: number;
  kind: RowKind;
  readonly label: string;
  readonly number: number | undefined;
  readonly entries: readonly Entry[];
  adds: readonly number[];
  within: number | undefined;
  /** The label names neither a unit nor a sum: the row adds up others only if its figures say so. */
  unnamed: boolean;
}

/** The rows of a table's body with what each is, as far as the row itself tells. */
export function linesOf(cells: SheetCells, { area, heading }: Segment, columns: readonly ReportColumn[]): Line[] {
  const places = {
    number: columns.findIndex(({ kind }) => kind === 'number'),
    label: columns.findIndex(({ kind }) => kind === 'label'),
    figures: columns.flatMap(({ kind }, at) => (kind === 'count' || kind === 'share' ? [at] : [])),
  };
  const head = heading ? headingTexts(cells, heading, columns) : [];
  const lines: Line[] = [];
  for (let row = heading?.body ?? area.top; row <= area.bottom; row++) {
    const entries = cells.entries(row, area.left, area.right);
    if (entries.every(({ kind }) => kind === 'blank')) continue;
    lines.push(lineOf(cells, row, entries, columns, places, head));
  }
  if (places.number < 0) unitsWithoutFigures(lines, cells, columns);
  return lines;
}

const mostLooked = 12;

/** «Абай» alone in its row is a unit whose figures are missing, where the other rows are units, too; else it heads a section. */
function unitsWithoutFigures(lines: readonly Line[], cells: SheetCells, columns: readonly ReportColumn[]): void {
  const alone = lines.filter(({ kind }) => kind === 'section');
  const label = columns.find(({ kind }) => kind === 'label');
  if (alone.length === 0 || !label) return;
  const isUnit = ({ label: text }: Line) => unitOf(text) !== undefined;
  const items = lines.filter(({ kind, label: text }) => kind === 'item' && text !== '').slice(0, mostLooked);
  if (items.length === 0 || items.filter(isUnit).length * 2 <= items.length) return;
  for (const line of alone) if (isUnit(line) && (cells.merged(line.row, label.column)?.right ?? label.column) === label.column) line.kind = 'item';
}

interface Places {
  readonly number: number;
  readonly label: number;
  readonly figures: readonly number[];
}

function lineOf(cells: SheetCells, row: number, entries: readonly Entry[], columns: readonly ReportColumn[], places: Places, head: readonly string[]): Line {
  const number = numberIn(entries[places.number]);
  const own = wordsIn(entries[places.label]) || (number === undefined ? wordsIn(entries[places.number]) : '');
  const label = own || (places.label < 0 ? '' : mergedLabel(cells, row, columns[places.label]!.column)) || (number === undefined ? firstWords(entries, columns, places) : '');
  const line: Line = { row, kind: 'item', label, number, entries, adds: none, within: undefined, unnamed: false };
  line.kind = kindOf(line, places, head);
  line.unnamed = line.kind === 'item' && places.label >= 0 && label === '' && number === undefined && hasFigures(entries, places) && !entries.some(({ kind }) => kind === 'words');
  return line;
}

const none: readonly number[] = [];

const hasFigures = (entries: readonly Entry[], { figures }: Places) => figures.some((at) => entries[at]!.kind !== 'blank');

const wordsIn = (entry: Entry | undefined) => (entry?.kind === 'words' ? entry.text : entry?.kind === 'quantity' && entry.quantity.words !== undefined ? entry.quantity.words : '');

function numberIn(entry: Entry | undefined): number | undefined {
  if (entry?.kind === 'quantity') return entry.quantity.value;
  const text = entry?.kind === 'words' ? /^(\d{1,4})\s*[.)]*$/u.exec(entry.text)?.[1] : undefined;
  return text === undefined ? undefined : Number(text);
}

function mergedLabel(cells: SheetCells, row: number, column: number): string {
  const area = cells.merged(row, column);
  return area && area.bottom > area.top && area.right === area.left ? cells.text(row, column) : '';
}

/** «Барлығы» may stand left or right of where names stand. */
function firstWords(entries: readonly Entry[], columns: readonly ReportColumn[], { label }: Places): string {
  const at = entries.findIndex(({ kind }, place) => kind === 'words' && place !== label && columns[place]!.kind !== 'count');
  const text = at < 0 ? '' : wordsIn(entries[at]);
  return summaryIn(text) === undefined && !saysAbout(text) ? '' : text;
}

function kindOf(line: Line, places: Places, head: readonly string[]): RowKind {
  const { entries, label, number } = line;
  const said = label === '' ? undefined : summaryIn(label);
  if (number !== undefined && said !== 'total') return 'item';
  if (head.length > 1 && repeatsHeading(entries, head)) return 'note';
  const given = hasFigures(entries, places);
  if (given && isOfShares(entries, places)) return 'note';
  if (said === 'of-which') return given ? 'of-which' : 'section';
  if (said && (said === 'total' || given)) return said;
  if (label !== '' && isAlone(entries)) return places.figures.length === 0 && places.number < 0 ? 'note' : 'section';
  return !given && places.figures.length > 0 && isFooter(label) ? 'note' : 'item';
}

/** «үлесі» under the counts of a school: per cents where the other rows have counts. */
function isOfShares(entries: readonly Entry[], { figures }: Places): boolean {
  let percents = 0;
  for (const at of figures) {
    const { kind } = entries[at]!;
    if (kind === 'percent') percents++;
    else if (kind === 'quantity') return false;
  }
  return percents >= 2;
}

function isAlone(entries: readonly Entry[]): boolean {
  let filled = 0;
  for (const { kind } of entries) if (kind !== 'blank' && ++filled > 1) return false;
  return filled === 1;
}

const headingTexts = (cells: SheetCells, { bottom }: HeadingRows, columns: readonly ReportColumn[]) => columns.map(({ column }) => cells.text(bottom, column));

const repeatsHeading = (entries: readonly Entry[], head: readonly string[]) =>
  entries.filter((entry, at) => entry.kind === 'words' && entry.text === head[at]).length >= 2 && entries.every((entry, at) => entry.kind === 'blank' || (entry.kind === 'words' && entry.text === head[at]));
