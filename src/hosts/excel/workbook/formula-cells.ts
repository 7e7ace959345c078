import { areaAddress, parseArea } from '../../../sheet/cells/address.ts';
import type { CellPlace } from '../../../sheet/workbook.ts';
import { blocksAround } from './blocks-around.ts';
import { keptOf, loadKept } from './kept.ts';

/** Which of some cells hold a formula; of a sheet that is gone, none. Two round trips. */
export async function formulaCells({ workbook }: Excel.RequestContext, sync: () => Promise<void>, cells: readonly CellPlace[]): Promise<CellPlace[]> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => ({ name, page: workbook.worksheets.getItemOrNullObject(name).load('id') }));
  await sync();
  const asked = sheets
    .filter(({ page }) => !page.isNullObject)
    .flatMap(({ name, page }) => {
      const places = cells.flatMap((cell) => {
        const area = cell.sheet === name ? parseArea(cell.address) : undefined;
        return area ? [{ row: area.top, column: area.left, cell }] : [];
      });
      return blocksAround(places).map(({ area, places: inside }) => ({ area, inside, range: loadKept(page.getRange(areaAddress(area))) }));
    });
  await sync();
  return asked.flatMap(({ area, inside, range }) =>
    inside.flatMap(({ row, column, cell }) => {
      const { formula, isText } = keptOf(range, row - area.top, column - area.left);
      return !isText && typeof formula === 'string' && formula.startsWith('=') ? [cell] : [];
    }),
  );
}
