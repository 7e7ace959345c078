import type { CellValue } from '../sheet/cells/cell.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import { spotAddress, type Spot } from '../sheet/spot.ts';
import type { CellChange, Fix } from './check.ts';

export interface SpotChange {
  readonly report: SheetReport;
  readonly spot: Spot;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** One fix mends no more cells than a person can look over; the check then finds the rest. */
const most = 500;

/** The fix that makes these changes. */
export function changesOf(changes: readonly SpotChange[]): Fix {
  const cells = changes.slice(0, most).map(({ report, spot, from, to }): CellChange => ({ sheet: report.sheet.name, address: spotAddress(spot), from, to }));
  return { changes: cells as unknown as Fix['changes'] };
}
