import { addTallies, noMarks, pupilsOf, qualityOf, type LevelWeights, type MarkTally } from '../../domain/session/quality.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { CellRole } from '../../sheet/workbook.ts';
import { merged } from '../annual-grid.ts';
import { countFormat } from '../annual-table-rows.ts';
import { markFormulas } from '../mark-formulas.ts';
import { paper, type Paper } from '../paper.ts';
import type { CellNumber } from '../sentence.ts';
import { sumOf } from '../sums.ts';

/**
 * The columns of all tables of the report, printed on A4 lengthwise:
 *
 *   A        №, 5 characters
 *   B        subject, grade, school, title …, 34 characters
 *   C … N    twelve columns of 11 characters
 *   O        a gap; P the mark of Tirek's own sheets
 */
export const pageWidths = [5, 34, ...Array.from({ length: 12 }, () => 11), 3, 12];
export const markColumn = 15;

const columnNames = ['pupils', 'fives', 'fours', 'threes', 'twos', 'ones', 'unmarked', 'quality', 'success', 'level', 'average'] as const;
export type ColumnName = (typeof columnNames)[number];
type Counted = Extract<ColumnName, keyof MarkTally>;
const isCounted = (name: ColumnName): name is Counted => name in noMarks;

/** A page of results. A column for ones only where there are any. */
export interface ResultsPage {
  readonly page: Paper;
  readonly columns: readonly ColumnName[];
  /** The last column that is printed: the change of a date stands behind the average. */
  readonly last: number;
  readonly weights: LevelWeights;
}

export const resultsPage = (withOnes: boolean, weights: LevelWeights): ResultsPage => ({ page: paper(pageWidths, true), columns: columnNames.filter((name) => withOnes || name !== 'ones'), last: withOnes ? 13 : 12, weights });

/** Where a column stands on the sheet. */
export const placeOf = ({ columns }: ResultsPage, name: ColumnName): number => firstNumber + columns.indexOf(name);
const firstNumber = 2;

export const shareFormat = '0.00%';
export const pointsFormat = '+0.00;-0.00;0.00';

export interface TableText {
  readonly key: string;
  readonly headings: readonly string[];
}

/** A row of headings from A on; one that is wider than its column takes the next ones. */
export function headingRow(page: Paper, { key, headings }: TableText, spans: readonly number[] = []): void {
  page.key(`${key}/heading`);
  let column = 0;
  for (const [place, text] of headings.entries()) {
    const right = column + (spans[place] ?? 1) - 1;
    page.put(page.next, column, text, 'heading');
    page.fit(page.next, column, right, text, 'heading');
    merged(page, column, right, 'heading');
    column = right + 1;
  }
  page.advance();
}

export interface MarksRow {
  readonly key: string;
  readonly label: string;
  readonly tally: MarkTally;
}

/** Where the shares of a row stand. */
export interface ShareCells {
  readonly pupils: CellNumber;
  readonly quality: CellNumber | undefined;
  readonly success: CellNumber | undefined;
}

/** Counts of marks with their shares, all but the counts formulas; the last row adds the others up, where it has a name. Tells where the shares of each row stand, the sum's by ''. */
export function marksTable(on: ResultsPage, text: TableText, rows: readonly MarksRow[], total?: string): ReadonlyMap<string, ShareCells> {
  const { page } = on;
  const cells = new Map<string, ShareCells>();
  page.together(() => {
    headingRow(page, text);
    const first = page.next;
    for (const [place, { key, label, tally }] of rows.entries()) {
      page.key(`${text.key}/row/${key}`);
      page.put(page.next, 0, place + 1, 'count');
      page.put(page.next, 1, label, 'label');
      page.fit(page.next, 1, 1, label, 'label');
      for (const name of on.columns.filter(isCounted)) page.put(page.next, placeOf(on, name), tally[name], 'count', { numberFormat: countFormat });
      cells.set(key, shareCells(on, tally, 'share'));
      page.advance();
    }
    if (total === undefined) return;
    page.key(`${text.key}/total`);
    page.put(page.next, 0, null, 'total');
    page.put(page.next, 1, total, 'total');
    const sum = addTallies(noMarks, ...rows.map(({ tally }) => tally));
    for (const name of on.columns.filter(isCounted)) page.put(page.next, placeOf(on, name), sum[name], 'total', { numberFormat: countFormat, formula: sumOf(rows.map((_, place) => ({ address: addressOf(first + place, placeOf(on, name)) }))) });
    cells.set('', shareCells(on, sum, 'total'));
    page.advance();
  });
  return cells;
}

/** The shares of the next row, as formulas over its counts. */
function shareCells(on: ResultsPage, tally: MarkTally, role: CellRole): ShareCells {
  const { page, columns, weights } = on;
  const cell = (name: ColumnName) => addressOf(page.next, placeOf(on, name));
  const formulas = markFormulas({ address: cell, has: (name) => columns.includes(name) }, weights);
  const found = qualityOf(tally, weights);
  const put = (name: keyof typeof formulas): CellNumber | undefined => {
    const value = found[name];
    const address = page.put(page.next, placeOf(on, name), value ?? '', role, { formula: formulas[name], numberFormat: name === 'average' ? '0.00' : shareFormat });
    return value === undefined ? undefined : { address, value };
  };
  const pupils = page.put(page.next, placeOf(on, 'pupils'), pupilsOf(tally), role === 'total' ? 'total' : 'count', { formula: `SUM(${cell('fives')}:${cell(columns.includes('ones') ? 'ones' : 'twos')})`, numberFormat: countFormat });
  put('level');
  put('average');
  return { pupils: { address: pupils, value: pupilsOf(tally) }, quality: put('quality'), success: put('success') };
}
