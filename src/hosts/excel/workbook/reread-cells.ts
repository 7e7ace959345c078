import { parseArea } from '../../../sheet/cells/address.ts';
import type { CellPlace, Patch } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { ownText, valueOfCell } from './shown-cell.ts';

/**
 * Reads a few areas again, blanks included. One round trip.
 *
 * Refuses  `sheet-gone` where a sheet has another name by now
 */
export async function rereadCells({ workbook }: Excel.RequestContext, sync: () => Promise<void>, places: readonly CellPlace[]): Promise<Patch[]> {
  const asked = places.flatMap(({ sheet, address }) => {
    const area = parseArea(address);
    const page = workbook.worksheets.getItemOrNullObject(sheet);
    return area ? [{ sheet, area, page, range: page.getRange(address).load('values,text') }] : [];
  });
  await sync();
  return asked.map(({ sheet, area: { top, left }, page, range }) => {
    const values = page.isNullObject ? refuseBatch({ code: 'sheet-gone', args: { sheet } }) : (range.values as (string | number | boolean)[][]);
    return {
      sheet,
      top,
      left,
      values: values.map((row) => row.map(valueOfCell)),
      texts: values.map((row, down) => row.map((value, across) => ownText(range.text[down]![across]!, value) ?? '')),
    };
  });
}
