import type { SheetReport } from '../sheet/sheet-report.ts';
import { spotAddress, type Spot } from '../sheet/spot.ts';
import type { CellPlace } from './check.ts';

export interface ReportSpot {
  readonly report: SheetReport;
  readonly spot: Spot;
}

/** No finding needs more to be clicked; a fix of one kind is offered again for what remains. */
const most = 500;

/** The cells of spots, each once, in their order. */
export function cellPlaces([first, ...others]: readonly [ReportSpot, ...ReportSpot[]]): readonly [CellPlace, ...CellPlace[]] {
  const cells = new Map([first, ...others].slice(0, most).map(({ report, spot }) => [`${report.sheet.name}!${spotAddress(spot)}`, { sheet: report.sheet.name, address: spotAddress(spot) }] as const));
  return [...cells.values()] as unknown as readonly [CellPlace, ...CellPlace[]];
}

/** The text of a spot's cell as it stands; '' where it is no text. */
export function cellText({ sheet }: SheetReport, { row, column }: Spot): string {
  const value = sheet.grid.values[row]?.[column];
  return typeof value === 'string' ? value : '';
}

/** A cell's text with the piece at a spot replaced. */
export function withPiece(text: string, { from = 0, to = text.length }: Spot, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}
