import { unitsIn } from '../names/units-in-text.ts';
import { unitOf, type UnitName } from '../names/units.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { statedCounts, type StatedCount } from './stated-counts.ts';
import { tableFactsOf } from './table-facts.ts';

/** «9 селолық аудандардың …», and bullets that name eight of them. */
export interface DistrictList {
  readonly sheet: string;
  readonly stated: StatedCount;
  readonly spot: Spot;
  readonly named: readonly { readonly unit: UnitName; readonly spot: Spot }[];
  /** Districts of the tables that no bullet names. */
  readonly missing: readonly UnitName[];
}

/** The districts of the workbook's tables: those of the table that has most; best where a sub-total of districts says which they are. */
export function districtsOf(reports: readonly SheetReport[]): readonly UnitName[] {
  let [most, told]: [readonly UnitName[], boolean] = [[], false];
  for (const { table, rows } of reports.flatMap((report) => tableFactsOf(report))) {
    if (rows.size < 3) continue;
    const below = table.rows.find(({ kind, label }) => kind === 'subtotal' && /аудан|район|село|ауыл/iu.test(label));
    if (told && !below) continue;
    const districts = districtsIn(table, below);
    if ((below && !told) || districts.length > most.length) [most, told] = [districts, below !== undefined];
  }
  return most;
}

function districtsIn(table: ReportTable, below: ReportRow | undefined): readonly UnitName[] {
  const items = below ? below.adds.map((at) => table.rows[at]!) : table.rows.filter(({ kind }) => kind === 'item');
  const units = new Map(items.flatMap(({ label }) => unitOf(label, true) ?? []).map((unit) => [unit.key, unit]));
  const districts = [...units.values()].filter(({ kind }) => below !== undefined || (kind !== 'city' && kind !== 'oblast'));
  const headed = below !== undefined || table.columns.some(({ heading }) => /аудан|район/iu.test(heading));
  return headed || districts.filter(({ kind }) => kind === 'district').length * 2 > districts.length ? districts : [];
}

/**
 * Counts of all districts, each followed in its chapter by bullets that name most of them.
 *
 * Takes    a report; the districts of the workbook
 * Returns  the counts with the districts named
 * Refuses  nothing: a list of winners, or of a few districts, is not a list of all
 */
export function districtLists({ sheet, paragraphs, tables }: SheetReport, districts: readonly UnitName[]): DistrictList[] {
  if (districts.length < 3) return [];
  return paragraphs.flatMap((paragraph, at) => {
    if (!/аудан|район/iu.test(paragraph.text) || paragraph.text.length > longest) return [];
    const stated = paragraph.sentences.flatMap((sentence) => statedCounts(sentence)).find((one) => one.what === 'units' && one.districts && one.value === districts.length);
    if (!stated) return [];
    const named = namedBelow(paragraphs.slice(at + 1), paragraph, tables.map(({ area }) => area.top), districts);
    if (named.length * 2 <= districts.length || named.length < 3) return [];
    const missing = districts.filter(({ key }) => !named.some(({ unit }) => unit.key === key));
    return [{ sheet: sheet.name, stated, spot: { row: paragraph.row, column: paragraph.column, from: stated.from, to: stated.to }, named, missing }];
  });
}

const longest = 6000;
/** The bullets begin within so many lines. */
const near = 3;
const mostBullets = 60;
const bullet = /^\s*(?:[-–—·•*▪]|\d{1,2}[.)])/u;
const winners = /орын|жүлде|дипло|грамот|место|приз|лауреат/iu;

function namedBelow(after: readonly Paragraph[], paragraph: Paragraph, tableTops: readonly number[], districts: readonly UnitName[]): { unit: UnitName; spot: Spot }[] {
  const begin = after.slice(0, near).findIndex(({ text }) => bullet.test(text));
  if (begin < 0) return [];
  const bullets: Paragraph[] = [];
  for (const next of after.slice(begin, begin + mostBullets)) {
    if (!bullet.test(next.text)) break;
    bullets.push(next);
  }
  const last = bullets.at(-1)!;
  if (bullets.length < 3 || tableTops.some((top) => top > paragraph.row && top < last.row) || bullets.some(({ text }) => winners.test(text))) return [];
  const named = new Map<string, { unit: UnitName; spot: Spot }>();
  const naming = bullets.filter(({ text, row, column }) => {
    const units = unitsIn(text).filter(({ key, kind }) => kind !== 'city' && districts.some((district) => district.key === key));
    for (const unit of units) if (!named.has(unit.key)) named.set(unit.key, { unit, spot: { row, column, from: unit.from, to: unit.to } });
    return units.length > 0;
  });
  return naming.length * 2 > bullets.length ? [...named.values()] : [];
}
