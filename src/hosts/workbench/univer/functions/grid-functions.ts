import { IFunctionService, SetTriggerFormulaCalculationStartMutation, type BaseReferenceObject } from '@univerjs/engine-formula';
import { addressOf } from '../../../../sheet/cells/address.ts';
import { isError } from '../../../../sheet/cells/cell.ts';
import type { FunctionArgument, FunctionHost, FunctionOffer, FunctionResult } from '../../book.ts';
import { valueOf } from '../cell-data.ts';
import type { Grid } from '../grid.ts';
import { spilledIn } from '../spills.ts';
import { areaAround, holdsSomething } from '../used-area.ts';
import { Calls } from './calls.ts';
import { describe, type FunctionDescriptions } from './describe.ts';
import { GridFunction, type Caller, type Line } from './grid-function.ts';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: Place) => `${sheet}!${row}!${column}`;
function placeOf(key: string): Place {
  const [sheet = '', row, column] = key.split('!');
  return { sheet, row: Number(row), column: Number(column) };
}

/** The add-in's functions in the grid: offered, called, awaited, and calculated again when an answer has come. */
export class GridFunctions implements Line {
  private host: FunctionHost | undefined;
  private readonly calls = new Calls((cell) => this.due(cell));
  private readonly waiting = new Set<string>();
  /** Of which formula in a cell, and why it failed. */
  private readonly failures = new Map<string, { readonly formula: string | undefined; readonly message: string }>();
  private readonly registry: IFunctionService;
  private readonly descriptions: FunctionDescriptions;

  constructor(private readonly grid: Grid) {
    this.registry = grid.injector.get(IFunctionService);
    this.descriptions = grid.preset.descriptions(grid.injector);
  }

  /** Offers the functions of an add-in instead of those before, and calculates the cells that name them. */
  offer(host: FunctionHost | undefined): void {
    const names = [...(this.host?.offers ?? []), ...(host?.offers ?? [])].map(({ name }) => name);
    const before = (this.host?.offers ?? []).map(({ name }) => name);
    this.registry.unregisterExecutors(...before);
    this.descriptions.unregisterDescriptions(before);
    this.host = host;
    this.calls.forget();
    this.registry.registerExecutors(...(host?.offers ?? []).map((offer) => new GridFunction(offer, this)));
    this.descriptions.registerDescriptions((host?.offers ?? []).map(describe));
    const cells = this.cellsThatName(names);
    this.registry.deleteFormulaAstCacheKey(...new Set(cells.map(({ formula }) => formula.slice(1))));
    this.calculate(cells);
  }

  private cellsThatName(names: readonly string[]): (Place & { readonly formula: string })[] {
    const cells: (Place & { readonly formula: string })[] = [];
    for (const sheet of this.grid.workbook.getSheets())
      sheet.getCellMatrix().forValue((row, column, data) => {
        if (!data?.f && !data?.si) return;
        const place = { sheet: sheet.getSheetId(), row, column };
        const formula = this.formulaIn(place) ?? '';
        if (names.some((name) => formula.toUpperCase().includes(`${name}(`))) cells.push({ ...place, formula });
      });
    return cells;
  }

  ask(offer: FunctionOffer, args: readonly FunctionArgument[], caller: Caller): FunctionResult | undefined {
    const cell = keyOf(caller);
    const result = this.calls.ask(cell, `${offer.id}(${JSON.stringify(args)})`, (signal) => this.call(offer.id, args, caller, signal));
    if (result?.ok === false && result.message !== '') this.failures.set(cell, { formula: this.formulaIn(caller), message: result.message });
    else if (result) this.failures.delete(cell);
    return result;
  }

  private formulaIn({ sheet, row, column }: Place): string | undefined {
    return this.grid.formulas.getFormulaStringByCell(row, column, sheet, this.grid.id) ?? undefined;
  }

  private call(id: string, args: readonly FunctionArgument[], { sheet, row, column }: Caller, signal: AbortSignal): Promise<FunctionResult> {
    const name = this.grid.sheet(sheet).getName();
    return this.host!.call(id, args, `${quoted(name)}!${addressOf(row, column)}`, signal);
  }

  /** Why the function in this cell failed, in the words that it gave. */
  message(sheet: string, row: number, column: number): string | undefined {
    const place = { sheet, row, column };
    const failure = this.failures.get(keyOf(place));
    const failed = isError(valueOf(this.grid.sheet(sheet).getCellRaw(row, column)));
    return failed && failure?.formula === this.formulaIn(place) ? failure?.message : undefined;
  }

  /** A whole column ends with the last cell of its own that holds something, not with the sheet: what is spilled beside it would lengthen it. */
  readonly cut = (reference: BaseReferenceObject): { readonly rows: number; readonly columns: number } => {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    const sheet = this.grid.workbook.getSheetBySheetId(reference.getSheetId());
    if (!sheet || (rows < sheet.getRowCount() && columns < sheet.getColumnCount())) return { rows, columns };
    const inside = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    const used = areaAround([sheet.getCellMatrix().getMatrix(), spilledIn(this.grid, sheet.getSheetId())], holdsSomething, inside);
    return {
      rows: rows < sheet.getRowCount() ? rows : (used?.bottom ?? startRow) - startRow + 1,
      columns: columns < sheet.getColumnCount() ? columns : (used?.right ?? startColumn) - startColumn + 1,
    };
  };

  /** Answers that come together are calculated together. */
  private due(cell: string): void {
    if (this.waiting.size === 0) setTimeout(() => this.calculateWaiting(), 0);
    this.waiting.add(cell);
  }

  private calculateWaiting(): void {
    const places = [...this.waiting].map(placeOf);
    this.waiting.clear();
    this.calculate(places);
  }

  private calculate(places: readonly Place[]): void {
    const here = places.filter(({ sheet }) => this.grid.workbook.getSheetBySheetId(sheet));
    if (here.length === 0) return;
    const dirtyRanges = here.map(({ sheet, row, column }) => ({
      unitId: this.grid.id,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.grid.order(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges }, { onlyLocal: true });
  }

  recalculate(): void {
    this.calls.forget();
    this.grid.order(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true });
  }

  ended(): void {
    this.calls.ended();
  }
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const quoted = (name: string) => (plainName.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
