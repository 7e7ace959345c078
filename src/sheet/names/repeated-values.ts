import { perReport, type SheetReport } from '../sheet-report.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import type { Spot } from '../spot.ts';

/** A value in brackets that stands in two cells of one row: «Сейтқали Айгүл (5+6)» and «математика (5+6)». */
export interface RepeatedValue {
  /** Where it does not belong: the column in which other rows have none. */
  readonly spot: Spot;
  readonly other: Spot;
  /** `(5+6)`. */
  readonly value: string;
  /** The cell's text without it. */
  readonly mended: string;
}

const bracketed = /\(\s*\d[\d\s+\-–,/]*\)/u;
const compact = (text: string) => text.replace(/\s/gu, '');

interface Held {
  readonly column: number;
  readonly value: string;
}

function inTable({ columns, rows }: ReportTable, { sheet }: SheetReport): RepeatedValue[] {
  const words = columns.filter(({ kind }) => kind === 'words' || kind === 'people' || kind === 'label').map(({ column }) => column);
  const held = new Map(words.map((column) => [column, 0]));
  const several: { readonly row: number; readonly found: Held[] }[] = [];
  for (const { row } of rows) {
    let found: Held[] | undefined;
    for (const column of words) {
      const text = sheet.grid.values[row]?.[column];
      const value = typeof text === 'string' && text.includes('(') ? bracketed.exec(text)?.[0] : undefined;
      if (value === undefined) continue;
      held.set(column, held.get(column)! + 1);
      if (!found) found = [{ column, value }];
      else if (found.push({ column, value }) === 2) several.push({ row, found });
    }
  }
  return several.flatMap(({ row, found }) => {
    const [rare, ...others] = found.sort((one, other) => held.get(one.column)! - held.get(other.column)!);
    const other = others.find(({ value }) => compact(value) === compact(rare!.value));
    if (!rare || !other || held.get(rare.column)! >= held.get(other.column)!) return [];
    const mended = String(sheet.grid.values[row]![rare.column]).replace(rare.value, '').replace(/\s+/gu, ' ').replace(/[\s,;]+$/u, '').trim();
    return [{ spot: { row, column: rare.column }, other: { row, column: other.column }, value: rare.value, mended }];
  });
}

/** The values of a sheet's tables that a row gives twice. */
export const repeatedValues = perReport((report: SheetReport): readonly RepeatedValue[] => report.tables.flatMap((table) => inTable(table, report)));
