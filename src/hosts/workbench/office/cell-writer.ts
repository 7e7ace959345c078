import { lastColumn, type Area } from '../../../sheet/cells/address.ts';
import type { BookSheet, CellInput, CellLook } from '../book.ts';
import { cellsOf, columnsOf, isSame } from './areas.ts';
import { HostError } from './host-error.ts';
import { PendingLooks } from './pending-looks.ts';

export type Inputs = (CellInput | undefined)[][];

/**
 * Writes into sheets. office.js cuts a large write into strips of 1,500 cells: strips that lie below each other are
 * joined again, so that the sheet is changed, calculated and drawn once. Looks wait for each other too.
 */
export class CellWriter {
  private looks: PendingLooks | undefined;
  private waiting: { readonly sheet: BookSheet; area: Area; readonly inputs: Inputs } | undefined;
  /** True after a write until somebody waited for the calculation. */
  unsettled = true;

  write(sheet: BookSheet, area: Area, inputs: Inputs): void {
    refuseLocked(sheet, area, inputs);
    const strip = this.stripAbove(sheet, area);
    if (strip) {
      for (const line of inputs) strip.inputs.push(line);
      strip.area = { ...strip.area, bottom: area.bottom };
    } else {
      this.flush();
      this.waiting = { sheet, area, inputs };
    }
  }

  /** Gives cells something of a look; undefined leaves one as it is. */
  writeLook(sheet: BookSheet, area: Area, look: (row: number, column: number) => CellLook | undefined): void {
    refuseProtected(sheet, 'allowFormatCells');
    // Either contents wait or looks, never both: what is ordered first goes in first.
    if (this.looks?.sheet.id !== sheet.id || cellsOf(area) > mostWaiting) this.flush();
    const looks = (this.looks ??= new PendingLooks(sheet));
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const one = look(row, column);
        if (one) looks.add(row, column, one);
      }
    if (cellsOf(area) > mostWaiting) this.flush();
  }

  /** How a cell looks, or will look when all has been written. */
  lookOf(sheet: BookSheet, row: number, column: number): CellLook {
    return this.looks?.sheet.id === sheet.id ? this.looks.at(row, column) : (sheet.cell(row, column)?.look ?? {});
  }

  /** The cells of an area are about to be looked at: what waits for them goes in, but a strip above may go on waiting. */
  lookAt(sheet: BookSheet, area: Area): void {
    if (!this.stripAbove(sheet, area)) this.flush();
  }

  private stripAbove(sheet: BookSheet, area: Area) {
    return this.waiting?.sheet.id === sheet.id && isBelow(area, this.waiting.area) ? this.waiting : undefined;
  }

  /** Brings into the sheet what still waits. */
  flush(): void {
    const [strip, looks] = [this.waiting, this.looks];
    this.waiting = this.looks = undefined;
    if (strip) this.unsettled = true;
    strip?.sheet.set(strip.area, strip.inputs);
    looks?.write();
  }
}

/** So many cells are painted at once. */
const mostWaiting = 200_000;

const isBelow = (area: Area, above: Area) =>
  area.left === above.left && columnsOf(area) === columnsOf(above) && area.top === above.bottom + 1;

/** On a protected sheet only cells that were unlocked take anything; looks need the permission for formats besides. */
function refuseLocked(sheet: BookSheet, area: Area, inputs: Inputs): void {
  const { protection } = sheet.kept;
  if (!protection) return;
  inputs.forEach((line, down) =>
    line.forEach((input, across) => {
      if (!input) return;
      const writes = input.value !== undefined || input.formula !== undefined;
      const locked = sheet.cell(area.top + down, area.left + across)?.look.locked !== false;
      if (writes ? locked : protection.options['allowFormatCells'] !== true) throw protectedSheet();
    }),
  );
}

export const protectedSheet = (): HostError => new HostError('AccessDenied', 'The sheet is protected.');

/** Refuses what a protected sheet does not allow, unless its protection grants that very thing. */
export function refuseProtected({ kept: { protection } }: BookSheet, permission = ''): void {
  if (protection && protection.options[permission] !== true) throw protectedSheet();
}

/** The areas of merged cells that have some of an area's cells. */
export const mergesIn = (sheet: BookSheet, area: Area): readonly Area[] =>
  sheet.merges().filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left);

/** Takes out what falls on a merged cell other than the first: Excel passes over it without a word. */
export function withoutCovered(sheet: BookSheet, area: Area, inputs: Inputs): Inputs {
  for (const merge of mergesIn(sheet, area))
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++)
      for (let column = Math.max(merge.left, area.left); column <= Math.min(merge.right, area.right, lastColumn); column++)
        if (!isSame({ top: row, bottom: row, left: column, right: column }, { ...merge, bottom: merge.top, right: merge.left })) inputs[row - area.top]![column - area.left] = undefined;
  return inputs;
}
