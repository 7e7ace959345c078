import { InterceptorEffectEnum, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, IRenderManagerService, SheetInterceptorService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { KeptFormat } from '../book.ts';
import { valueOf } from './cell-data.ts';
import { drawnCell, isDrawn } from './conditional-looks.ts';

/** After the grid has put numbers under their own formats. */
const afterNumberFormats = 5;
const beforeNumberFormats = 100;

interface Drawn {
  readonly format: KeptFormat;
  readonly area: Area;
}

/** Sheets and what they keep, as far as drawing needs it. */
interface Sheets {
  sheets(): readonly { readonly id: string; readonly kept: { readonly formats: readonly KeptFormat[] } }[];
}

/**
 * Draws conditional formats over the cells of the grid; the cells themselves know nothing of it.
 *
 * Returns  how to draw anew where a format has changed: the grid does not hear of that
 */
export function drawFormats(injector: Injector, unit: string, book: Sheets): () => void {
  const rows = new Map<string, Map<number, Drawn[]>>();
  const rowsOf = (sheet: string) => {
    const known = rows.get(sheet) ?? byRow(book.sheets().find(({ id }) => id === sheet)?.kept.formats.filter(isDrawn) ?? []);
    rows.set(sheet, known);
    return known;
  };
  const interceptors = injector.get(SheetInterceptorService);
  const undrawn = new WeakMap<ICellData, Nullable<ICellData>>();
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: afterNumberFormats,
    handler: (cell, { subUnitId, row, col, workbook, rawData }, next) => {
      const drawn = rowsOf(subUnitId).get(row)?.find(({ area }) => col >= area.left && col <= area.right);
      if (!drawn) return next(cell);
      const shown = drawnCell(drawn.format, cell, workbook.getStyles().getStyleByCell(cell) ?? {}, valueOf(rawData) ?? valueOf(cell));
      undrawn.set(shown, cell);
      return next(shown);
    },
  });
  // Whoever edits a cell edits what it holds, not what is drawn over it.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: beforeNumberFormats,
    handler: (cell, _place, next) => next(cell && undrawn.has(cell) ? undrawn.get(cell) : cell),
  });
  let drawn = '[]';
  return () => {
    const print = JSON.stringify(book.sheets().flatMap(({ id, kept }) => kept.formats.filter(isDrawn).map(({ areas, more }) => [id, areas, more])));
    if (print === drawn) return;
    drawn = print;
    rows.clear();
    const render = injector.get(IRenderManagerService).getRenderById(unit);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };
}

/** Far below what a person fills, and far more cells than one highlights: files may claim any. */
const lowest = 20_000;
const mostEntries = 400_000;

/** The first format of a cell is the one that is drawn. */
function byRow(formats: readonly KeptFormat[]): Map<number, Drawn[]> {
  const rows = new Map<number, Drawn[]>();
  let entries = 0;
  for (const format of formats)
    for (const area of format.areas)
      for (let row = area.top; row <= Math.min(area.bottom, lowest) && entries < mostEntries; row++, entries++) {
        const here = rows.get(row);
        if (here) here.push({ format, area });
        else rows.set(row, [{ format, area }]);
      }
  return rows;
}
