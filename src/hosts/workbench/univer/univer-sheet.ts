import { BooleanNumber, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { BookCell, BookSheet, CellInput, CellLook, KeptOfSheet, Visibility } from '../book.ts';
import { changeOf, valueOf } from './cell-data.ts';
import { textUnder } from './cell-text.ts';
import { areaOf, rangeOf, type CellsMutation, type Grid } from './grid.ts';
import { lookOf } from './look-style.ts';
import { charactersIn, pixelsOfCharacters, pixelsOfPoints, pointsIn } from './measures.ts';
import { command, mutation } from './mutations.ts';
import { room } from './room.ts';
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
export class UniverSheet implements BookSheet {
  /** Excel knows sheets that no menu brings back; Univer does not. */
  private veryHidden = false;

  constructor(private readonly grid: Grid, readonly id: string, readonly kept: KeptOfSheet) {}

  private get sheet(): Worksheet {
    return this.grid.sheet(this.id);
  }

  name(): string {
    return this.sheet.getName();
  }

  rename(name: string): void {
    this.grid.order(command.renameSheet, { subUnitId: this.id, name });
  }

  visibility(): Visibility {
    if (this.sheet.isSheetHidden() === BooleanNumber.FALSE) return 'Visible';
    return this.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(visibility: Visibility): void {
    this.veryHidden = visibility === 'VeryHidden';
    const hidden = (value: boolean) => ({ hidden: value ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    const before = this.sheet.isSheetHidden() === BooleanNumber.TRUE;
    this.grid.change(this.id, mutation.sheetHidden, hidden(visibility !== 'Visible'), { id: mutation.sheetHidden, params: hidden(before) });
  }

  cell(row: number, column: number): BookCell | undefined {
    const own = this.sheet.getCellRaw(row, column);
    const spilled = own?.f || own?.si ? undefined : spilledIn(this.grid, this.id)[row]?.[column];
    if (!own && !spilled) return undefined;
    if (this.isCovered(row, column)) return new GridCell(null, undefined, () => this.lookOf(own));
    const value = spilled ? (valueOf(spilled) ?? '') : valueOf(own);
    return new GridCell(value, this.formula(own, row, column), () => this.lookOf(own));
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
    const look = lookOf(this.grid.workbook.getStyles().getStyleByCell(data));
    return data?.custom?.['unlocked'] === true ? { ...look, locked: false } : look;
  }

  used(valuesOnly: boolean): Area | undefined {
    const sources = [this.sheet.getCellMatrix().getMatrix(), spilledIn(this.grid, this.id)];
    return areaAround(sources, valuesOnly ? holdsSomething : isInUse);
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
  }

  private write(change: Change, looksOnly: boolean): void {
    if (Object.keys(change).length > 0) this.grid.setCells(this.id, change as CellsMutation['cellValue'], looksOnly);
  }

  spill(row: number, column: number): Area | undefined {
    return spillAt(this.grid, this.id, row, column, this.sheet.getCellRaw(row, column));
  }

  merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  /** As in Excel, only what stands in the first cell remains. */
  merge(area: Area): void {
    room(this.grid, this.id, area.bottom, area.right);
    const others: Change = {};
    this.sheet.getCellMatrix().forValue((row, column, data) => {
      const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (inside && (row !== area.top || column !== area.left) && holdsSomething(data)) (others[row] ??= {})[column] = changeOf({ value: null }, data);
    });
    this.write(others, false);
    const params = { ranges: [rangeOf(area)] };
    this.grid.change(this.id, mutation.merge, params, { id: mutation.unmerge, params });
  }

  unmerge(area: Area): void {
    const ranges = this.sheet.getMergeData().filter((range) => overlap(areaOf(range), area));
    if (ranges.length > 0) this.grid.change(this.id, mutation.unmerge, { ranges }, { id: mutation.merge, params: { ranges } });
  }

  rowHeight(row: number): number {
    return pointsIn(this.sheet.getRowManager().getRowHeight(row));
  }

  setRowHeight(row: number, points: number): void {
    room(this.grid, this.id, row, 0);
    const change = (pixels: number) => ({ ranges: [this.rows(row)], rowHeight: pixels });
    const before = this.sheet.getRowManager().getRowHeight(row);
    this.grid.order(mutation.rowIsAutomatic, { subUnitId: this.id, ranges: [this.rows(row)], autoHeightInfo: BooleanNumber.FALSE });
    this.grid.change(this.id, mutation.rowHeight, change(pixelsOfPoints(points)), { id: mutation.rowHeight, params: change(before) });
  }

  columnWidth(column: number): number {
    return charactersIn(this.sheet.getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(column: number, characters: number): void {
    room(this.grid, this.id, 0, column);
    // The mutation for widths passes over hidden columns.
    const id = this.columnHidden(column) ? mutation.columnData : mutation.columnWidth;
    const change = (w: number) => ({ ranges: [this.columns(column)], colWidth: w, columnData: { [column]: { w } } });
    const before = this.sheet.getColumnManager().getColumnWidth(column);
    this.grid.change(this.id, id, change(pixelsOfCharacters(characters)), { id, params: change(before) });
  }

  rowHidden(row: number): boolean {
    return !this.sheet.getRowManager().getRowRawVisible(row);
  }

  setRowHidden(row: number, hidden: boolean): void {
    room(this.grid, this.id, row, 0);
    const [id, undo] = hidden ? [mutation.rowHidden, mutation.rowVisible] : [mutation.rowVisible, mutation.rowHidden];
    this.grid.change(this.id, id, { ranges: [this.rows(row)] }, { id: undo, params: { ranges: [this.rows(row)] } });
  }

  columnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    room(this.grid, this.id, 0, column);
    const [id, undo] = hidden ? [mutation.columnHidden, mutation.columnVisible] : [mutation.columnVisible, mutation.columnHidden];
    this.grid.change(this.id, id, { ranges: [this.columns(column)] }, { id: undo, params: { ranges: [this.columns(column)] } });
  }

  private rows = (row: number) => rangeOf({ top: row, bottom: row, left: 0, right: this.sheet.getColumnCount() - 1 });
  private columns = (column: number) => rangeOf({ top: 0, bottom: this.sheet.getRowCount() - 1, left: column, right: column });

  frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    const before = this.sheet.getFreeze();
    const after = { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.grid.change(this.id, mutation.freeze, after, { id: mutation.freeze, params: before });
  }
}

const overlap = (a: Area, b: Area) => a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
