import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { Visibility } from '../book.ts';
import { areaOf, rangeOf, type Grid } from './grid.ts';
import { charactersIn, pixelsOfCharacters, pixelsOfPoints, pointsIn, usualColumnWidth, usualRowHeight } from './measures.ts';
import { command, mutation } from './mutations.ts';
import { room } from './room.ts';

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** How a sheet is laid out: its name and visibility, sizes and hiding of rows and columns, what is frozen. */
export class SheetLayout {
  /** `veryHidden`: Excel knows sheets that no menu brings back; Univer does not. */
  constructor(protected readonly grid: Grid, readonly id: string, private veryHidden: boolean) {}

  protected get sheet(): Worksheet {
    return this.grid.sheet(this.id);
  }

  private change(id: string, params: object, before: object, undo = id): void {
    this.grid.change(this.id, id, params, { id: undo, params: before });
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
    const before = { hidden: this.sheet.isSheetHidden() };
    const set = () => this.change(mutation.sheetHidden, { hidden: flag(visibility !== 'Visible') }, before);
    if (visibility === 'Visible') this.grid.withoutSwitching(set);
    else set();
  }

  rowHeight(row: number): number {
    return pointsIn(this.sheet.getRowManager().getRowHeight(row));
  }

  setRowHeight(row: number, points: number): void {
    room(this.grid, this.id, row, 0);
    const change = (pixels: number) => ({ ranges: [this.row(row)], rowHeight: pixels });
    const before = this.sheet.getRowManager().getRowHeight(row);
    this.grid.order(mutation.rowIsAutomatic, { subUnitId: this.id, ranges: [this.row(row)], autoHeightInfo: BooleanNumber.FALSE });
    this.change(mutation.rowHeight, change(pixelsOfPoints(points)), change(before));
  }

  columnWidth(column: number): number {
    return charactersIn(this.sheet.getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(column: number, characters: number): void {
    room(this.grid, this.id, 0, column);
    const change = (w: number) => ({ ranges: [this.column(column)], colWidth: w, columnData: { [column]: { w } } });
    const before = this.sheet.getColumnManager().getColumnWidth(column);
    // The mutation for widths passes over hidden columns.
    this.change(this.columnHidden(column) ? mutation.columnData : mutation.columnWidth, change(pixelsOfCharacters(characters)), change(before));
  }

  /** In points, all of them together as they are shown. */
  heightOf(first: number, last: number): number {
    let height = 0;
    for (let row = first; row <= last; row++) if (!this.rowHidden(row)) height += this.rowHeight(row);
    return height;
  }

  rowHidden(row: number): boolean {
    return !this.sheet.getRowManager().getRowRawVisible(row);
  }

  setRowHidden(row: number, hidden: boolean): void {
    room(this.grid, this.id, row, 0);
    const [id, undo] = hidden ? [mutation.rowHidden, mutation.rowVisible] : [mutation.rowVisible, mutation.rowHidden];
    this.change(id, { ranges: [this.row(row)] }, { ranges: [this.row(row)] }, undo);
  }

  columnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    room(this.grid, this.id, 0, column);
    const [id, undo] = hidden ? [mutation.columnHidden, mutation.columnVisible] : [mutation.columnVisible, mutation.columnHidden];
    this.change(id, { ranges: [this.column(column)] }, { ranges: [this.column(column)] }, undo);
  }

  private row = (row: number) => rangeOf({ top: row, bottom: row, left: 0, right: this.sheet.getColumnCount() - 1 });
  private column = (column: number) => rangeOf({ top: 0, bottom: this.sheet.getRowCount() - 1, left: column, right: column });

  /** Rows and columns whose size or hiding the sheet says something about. */
  sized(): { readonly rows: number[]; readonly columns: number[] } {
    const { rowData, columnData } = this.sheet.getConfig();
    const hidden = BooleanNumber.TRUE;
    return {
      rows: Object.keys(rowData).map(Number).filter((row) => rowData[row]?.hd === hidden || (rowData[row]?.h !== undefined && rowData[row]?.ia === BooleanNumber.FALSE)),
      columns: Object.keys(columnData).map(Number).filter((column) => columnData[column]?.hd === hidden || columnData[column]?.w !== undefined),
    };
  }

  /** Sizes of all other rows and columns, where they are not Excel's own. */
  usual(): { readonly rowHeight: number | undefined; readonly columnWidth: number | undefined } {
    const { defaultRowHeight, defaultColumnWidth } = this.sheet.getConfig();
    return {
      rowHeight: defaultRowHeight === usualRowHeight ? undefined : pointsIn(defaultRowHeight),
      columnWidth: defaultColumnWidth === usualColumnWidth ? undefined : charactersIn(defaultColumnWidth),
    };
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    const after = { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.change(mutation.freeze, after, { ...this.sheet.getFreeze() });
  }

  merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  protected join(area: Area): void {
    room(this.grid, this.id, area.bottom, area.right);
    this.change(mutation.merge, { ranges: [rangeOf(area)] }, { ranges: [rangeOf(area)] }, mutation.unmerge);
  }

  unmerge(area: Area): void {
    const ranges = this.sheet.getMergeData().filter((range) => overlap(areaOf(range), area));
    if (ranges.length > 0) this.change(mutation.unmerge, { ranges }, { ranges }, mutation.merge);
  }
}

const overlap = (a: Area, b: Area) => a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
