import { areaAddress, parseArea } from '../../../sheet/cells/address.ts';
import type { PageBook } from '../univer/page-book.ts';
import type { Workbench } from './workbench.ts';

/**
 * `window.tirekWorkbench`: what a test or a curious person can do from outside. Everything else is done as people do it,
 * with the mouse and the keyboard.
 */
export interface Handle {
  /** The workbook before the person; see `book.ts`. */
  readonly book: PageBook;
  /** Resolves when nothing is being opened or saved, every cell is calculated and no custom function is awaited. */
  settled(): Promise<void>;
  /** Resolves when the add-in's custom functions can be called. */
  functionsReady(): Promise<void>;
  /** The selected cells: `{ sheet: 'Парақ1', address: 'B2:C3' }`. */
  selection(): { readonly sheet: string; readonly address: string };
  /** Selects cells and gives the grid the keyboard: what is typed next goes there. */
  select(sheet: string, address: string): void;
  /** Whether the workbook holds changes that no saved file has. */
  readonly unsaved: boolean;
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

export const handleOn = (bench: Workbench): Handle => ({
  get book() {
    return bench.book;
  },
  get unsaved() {
    return bench.unsaved.any;
  },
  async functionsReady() {
    await bench.idle();
    await bench.excel.functionsReady();
  },
  async settled() {
    await bench.idle();
    // An answer reaches its cell a turn after it has come, and may make other cells ask.
    do {
      await bench.excel.quiet();
      await turn();
      await turn();
      await bench.book.settled();
    } while (bench.excel.busy);
  },
  selection() {
    const { sheet, areas } = bench.book.selection();
    return { sheet: bench.book.sheets().find(({ id }) => id === sheet)!.name(), address: areas.map(areaAddress).join(',') };
  },
  select(sheet, address) {
    const [found, area] = [bench.book.sheets().find((one) => one.name() === sheet), parseArea(address)];
    if (!found || !area) throw new Error(`There is no ${sheet}!${address}`);
    bench.book.select(found.id, area);
    bench.focusGrid();
  },
});
