import { oddCells, oddities } from '../../sheet/form/odd-cells.ts';
import { fits, loneQuotes, type LoneQuote } from '../../sheet/form/quotes.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

/** More cells than this are shown as one finding. */
const mostApart = 20;

interface QuotedCell {
  readonly report: SheetReport;
  readonly spot: { readonly row: number; readonly column: number };
  readonly quote: LoneQuote;
  readonly near: string;
}

/** A quotation mark that opens and does not close, or the reverse. A quotation may run on in the cell below. */
export const quotesUnpaired: Check<
  'quotes-unpaired',
  {
    readonly sign: string;
    readonly missing: 'opening' | 'closing';
    /** The words beside it. */
    readonly near: string;
    /** How many cells the finding speaks of. */
    readonly cells: number;
  }
> = {
  id: 'quotes-unpaired',
  severity: 'style',
  examples: {
    accepts: [
      { cells: [['«Ауыл – қала» жобасы'], ['"А" және "Б"'], ['«Үздік «Ауыл» мектебі»'], ['экран 5"'], ['«Бірінші жол'], ['екінші жолда жабылды»']] },
    ],
    reports: [
      { cells: [['Тақырыптар'], ['2021-2022 оқу жылының ерекшеліктері».'], ['№ 3 «Білім лицейі'], ['«Көктал ЖББМ" мұғалімі']], at: ['A2', 'A3', 'A4'] },
    ],
  },

  inSheet(report) {
    const cells = unpairedCells(report);
    const argsOf = ({ quote, near }: QuotedCell, count: number) => ({ sign: quote.sign, missing: quote.opens ? ('closing' as const) : ('opening' as const), near, cells: count });
    if (cells.length <= mostApart) return cells.map((cell) => ({ cells: cellPlaces([cell]), args: argsOf(cell, 1) }));
    const [first, ...others] = cells;
    return [{ cells: cellPlaces([first!, ...others]), args: argsOf(first!, cells.length) }];
  },
};

function unpairedCells(report: SheetReport): QuotedCell[] {
  const cells: QuotedCell[] = [];
  for (const { odd, row, column, value } of oddCells(report)) {
    if (!(odd & oddities.quotes) || typeof value !== 'string') continue;
    const [quote, second] = loneQuotes(value);
    if (!quote) continue;
    const above = cells.at(-1);
    const runsOn = second === undefined && !quote.opens && above?.quote.opens === true && fits(above.quote.sign, quote.sign) && above.spot.column === column && row - above.spot.row <= 3;
    if (runsOn) cells.pop();
    else cells.push({ report, spot: { row, column }, quote, near: wordsNear(value, quote) });
  }
  return cells;
}

/** So much of the text beside the mark, in whole words. */
function wordsNear(text: string, { at, opens }: LoneQuote): string {
  const far = opens ? at + 30 : at - 29;
  if (opens) return far >= text.length ? text.slice(at).trim() : `${text.slice(at, far).replace(/\s+\S*$/u, '').trim()} …`;
  return far <= 0 ? text.slice(0, at + 1).trim() : `… ${text.slice(far, at + 1).replace(/^\S*\s+/u, '').trim()}`;
}
