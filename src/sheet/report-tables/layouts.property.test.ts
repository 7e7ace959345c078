import fc from 'fast-check';
import { anyLayout, withCell } from '../../../test/fixtures/report-layouts.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../cells/grid.ts';
import { reportOf } from '../sheet-report.ts';
import { tableFaults } from './sums.ts';

const tables = (cells: Values) => reportOf(sheetOf(cells)).tables;
const faults = (cells: Values) =>
  tableFaults(reportOf(sheetOf(cells))).map(({ table, place, due, certain, equations }) => ({
    row: table.rows[place.row]!.row,
    column: table.columns[place.at]!.column,
    due,
    certain,
    rows: equations.flatMap((equation) => [equation.whole, ...equation.parts()]).map(({ row, at }) => `${table.rows[row]!.row} ${table.columns[at]!.column}`),
  }));

describe('a table of units, however it is laid out', () => {
  it('is read as it was meant: units, sub-totals, totals', () => {
    fc.assert(
      fc.property(anyLayout, ({ cells, kinds }) => {
        const found = tables(cells);
        expect(found).toHaveLength(1);
        expect(found[0]!.rows.map(({ kind }) => kind)).toEqual(kinds);
      }),
      { numRuns: 100 },
    );
  });

  it('has no fault where its sums are right', () => {
    fc.assert(fc.property(anyLayout, ({ cells }) => expect(faults(cells)).toEqual([])), { numRuns: 100 });
  });

  it('with one wrong number has one fault: at that number where two sums cross in it, at a sum that it belongs to otherwise', () => {
    fc.assert(
      fc.property(anyLayout, fc.nat(), fc.integer({ min: 1, max: 30 }), fc.boolean(), ({ cells, figures }, pick, by, less) => {
        const { row, column, sums } = figures[pick % figures.length]!;
        const right = cells[row]![column] as number;
        const wrong = less && right > by ? right - by : right + by;
        const found = faults(withCell(cells, row, column, wrong));
        expect(found).toHaveLength(1);
        expect(found[0]!.rows).toContain(`${row} ${column}`);
        if (sums > 1) expect(found[0]).toMatchObject({ row, column, due: right, certain: true });
      }),
      { numRuns: 200 },
    );
  });
});
