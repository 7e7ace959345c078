import { addressOf, type Area } from '../../sheet/cells/address.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { finalArea, type Renewing } from './renewing.ts';
import { areasIn } from './standing-report.ts';

/** Numbers of a person that stand within what formulas of the report add up: their row was put into a table. */
export function countedCells(renewing: Renewing): CellPlace[] {
  const { report, plan, fresh } = renewing;
  const sums = fresh.cells.flatMap(({ formula }) => (formula === undefined ? [] : areasIn(formula).filter(({ top, bottom }) => bottom > top).map((area) => finalArea(renewing, area))));
  const isSummed = (row: number, column: number) => sums.some((area: Area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const own = new Set(plan.freshRows);
  return [...plan.stay].flatMap(([place, row]) =>
    own.has(row)
      ? []
      : (report.standing.cells[place] ?? []).flatMap((content, column) =>
          typeof content?.value === 'number' && report.whose(place, column) !== 'own' && isSummed(row, column) ? [{ sheet: report.standing.name, address: addressOf(row, column) }] : [],
        ),
  );
}
