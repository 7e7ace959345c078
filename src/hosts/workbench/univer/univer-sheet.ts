import { Direction, type ICellData, type Nullable } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { BookCell, BookSheet, CellInput, CellLook, KeptOfSheet } from '../book.ts';
import { changeOf, valueOf } from './cell-data.ts';
import { textUnder } from './cell-text.ts';
import { rangeOf, type CellsMutation, type Grid } from './grid.ts';
import { lookOf, needsFitting } from './look-style.ts';
import { command, operation } from './mutations.ts';
import { room } from './room.ts';
import { SheetLayout } from './sheet-layout.ts';
import { spillAt, spilledIn } from './spills.ts';
import { areaAround, holdsSomething, isInUse } from './used-area.ts';

/** Most readers ask for the value only: text and look are worked out when they are asked for. */
class GridCell implements BookCell {
  constructor(readonly value: CellValue, readonly formula: string | undefined, private readonly findLook: () => CellLook) {}

  get look(): CellLook {
    return this.findLook();
  }

  get text(): string {
    return textUnder(this.value, this.look.numberFormat);
  }
}

type Change = Record<number, Record<number, ICellData>>;

/** A sheet of the grid. Reads Univer's own cells, without its formatting of each; writes so that it can be undone. */
export class UniverSheet extends SheetLayout implements BookSheet {
  constructor(grid: Grid, id: string, readonly kept: KeptOfSheet, veryHidden: boolean) {
    super(grid, id, veryHidden);
  }

  cell(row: number, column: number): BookCell | undefined {
    const own = this.sheet.getCellRaw(row, column);
    const spilled = own?.f || own?.si ? undefined : spilledIn(this.grid, this.id)[row]?.[column];
    if (!own && !spilled) return undefined;
    const look = () => this.lookOf(own);
    if (this.isCovered(row, column)) return new GridCell(null, undefined, look);
    return new GridCell(spilled ? (valueOf(spilled) ?? '') : valueOf(own), this.formula(own, row, column), look);
  }

  private isCovered(row: number, column: number): boolean {
    if (this.sheet.getMergeData().length === 0) return false;
    const merged = this.sheet.getMergedCell(row, column);
    return !!merged && (merged.startRow !== row || merged.startColumn !== column);
  }

  private formula(data: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (!data || (!data.f && !data.si)) return undefined;
    return data.f ?? this.grid.formulas.getFormulaStringByCell(row, column, this.id, this.grid.id) ?? undefined;
  }

  private lookOf(data: Nullable<ICellData>): CellLook {
    return lookOf(this.grid.workbook.getStyles().getStyleByCell(data), data?.custom?.['unlocked'] === true);
  }

  used(valuesOnly: boolean): Area | undefined {
    const sources = [this.sheet.getCellMatrix().getMatrix(), spilledIn(this.grid, this.id)];
    return areaAround(sources, valuesOnly ? holdsSomething : isInUse);
  }

  /** The places of all cells that Univer knows something of, row by row. Spilled ones are not among them. */
  places(): (readonly [row: number, column: number])[] {
    const places: (readonly [number, number])[] = [];
    for (const [row, cells] of Object.entries(this.sheet.getCellMatrix().getMatrix())) for (const column of Object.keys(cells)) places.push([Number(row), Number(column)]);
    return places;
  }

  set(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    const contents: Change = {};
    const looks: Change = {};
    inputs.forEach((line, down) =>
      line.forEach((input, across) => {
        if (!input) return;
        const [row, column] = [area.top + down, area.left + across];
        const target = input.value === undefined && input.formula === undefined ? looks : contents;
        (target[row] ??= {})[column] = changeOf(input, this.sheet.getCellRaw(row, column));
      }),
    );
    room(this.grid, this.id, area.bottom, area.right);
    this.write(contents, false);
    this.write(looks, true);
    if (inputs.some((line) => line.some((input) => input?.look && needsFitting(input.look)))) this.fitRows(area);
  }

  insertRows(before: number, count: number): void {
    room(this.grid, this.id, before + count, 0);
    const range = { ...rangeOf({ top: before, left: 0, bottom: before + count - 1, right: this.sheet.getColumnCount() - 1 }) };
    const above = Object.entries(this.sheet.getCellMatrix().getRow(before - 1) ?? {}).flatMap(([column, data]) => (data?.s ? [[column, { s: data.s }] as const] : []));
    const cellValue = Object.fromEntries(above.length > 0 ? Array.from({ length: count }, (_, down) => [before + down, Object.fromEntries(above)]) : []);
    this.grid.order(command.insertRows, { subUnitId: this.id, range, direction: Direction.UP, cellValue });
  }

  removeRows(first: number, count: number): void {
    // The grid's own command passes over hidden rows.
    for (let row = first; row < first + count; row++) if (this.rowHidden(row)) this.setRowHidden(row, false);
    const range = rangeOf({ top: first, left: 0, bottom: first + count - 1, right: this.sheet.getColumnCount() - 1 });
    this.grid.asActive(this.id, () => this.grid.order(command.removeRows, { subUnitId: this.id, range }));
  }

  private write(change: Change, looksOnly: boolean): void {
    if (Object.keys(change).length > 0) this.grid.setCells(this.id, change as CellsMutation['cellValue'], looksOnly);
  }

  /** Lets rows without a height of their own grow with their text, where there is a screen to measure it. */
  fitRows(area: Area): void {
    this.grid.order(operation.fitRows, { subUnitId: this.id, ranges: [rangeOf(area)], id: `${this.id}-${area.top}-${area.left}` });
  }

  spill(row: number, column: number): Area | undefined {
    return spillAt(this.grid, this.id, row, column, this.sheet.getCellRaw(row, column));
  }

  /** As in Excel, only what stands in the first cell remains. */
  merge(area: Area): void {
    const others: Change = {};
    const matrix = this.sheet.getCellMatrix();
    const last = Math.min(area.bottom, matrix.getLength() - 1);
    for (let row = area.top; row <= last; row++)
      for (const [key, data] of Object.entries(matrix.getRow(row) ?? {})) {
        const column = Number(key);
        const covered = column >= area.left && column <= area.right && (row !== area.top || column !== area.left);
        if (covered && holdsSomething(data)) (others[row] ??= {})[column] = changeOf({ value: null }, data);
      }
    this.write(others, false);
    this.join(area);
  }
}
