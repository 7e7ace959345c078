import { BooleanNumber, EDITOR_ACTIVATED, IContextService, type ICommandInfo } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { Book, BookEvent, BookSheet, FunctionHost } from '../book.ts';
import { emptySheet, nothingKept, type BookContents } from '../xlsx/contents.ts';
import { Calculation } from './calculation.ts';
import { eventsOf } from './changes.ts';
import { contentsOf } from './contents-of.ts';
import { GridFunctions } from './functions/grid-functions.ts';
import { Grid, type Preset } from './grid.ts';
import { command, mutation, operation } from './mutations.ts';
import { guard } from './protection.ts';
import { Selections } from './selections.ts';
import { shiftCharts, shiftKept, shiftNamed, shiftOf } from './shift-kept.ts';
import { restoreSpills } from './spills.ts';
import { UniverSheet } from './univer-sheet.ts';
import { sheetData, sheetId, workbookData } from './workbook-data.ts';

/** How a book begins. */
export interface BookOptions {
  readonly name?: string;
  readonly contents: BookContents;
  readonly functions?: FunctionHost;
}

/** A workbook whose cells and calculation are Univer's. */
export class UniverBook implements Book {
  readonly kept: Book['kept'];
  /** What the file had that a saved one will not have. */
  readonly losses: BookContents['losses'];
  protected readonly grid: Grid;
  private readonly calculation: Calculation;
  private readonly offered: GridFunctions;
  private readonly selections: Selections;
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private made = 0;
  private leaving = 0;

  constructor(preset: Preset, { name = 'Book', contents, functions }: BookOptions) {
    this.kept = contents.kept;
    this.losses = contents.losses;
    this.grid = new Grid(preset, workbookData(contents, name));
    contents.sheets.forEach(({ kept, visibility }, place) => this.know(sheetId(place), kept, visibility === 'VeryHidden'));
    restoreSpills(this.grid, contents.sheets.map(({ cells }, place) => ({ id: sheetId(place), cells })));
    this.made = contents.sheets.length;
    this.selections = new Selections(this.grid);
    this.calculation = new Calculation(this.grid);
    this.offered = new GridFunctions(this.grid);
    this.calculation.onEnd(() => {
      this.offered.ended();
      this.tell({ kind: 'calculated' });
    });
    this.grid.commands.beforeCommandExecuted((asked) => this.measure(asked));
    this.grid.commands.onCommandExecuted((done, options) => {
      this.selections.note(done);
      const sheet = (done.params as { readonly subUnitId?: string } | undefined)?.subUnitId;
      if (sheet !== undefined && this.known.has(sheet)) this.shift(this.know(sheet), done);
      for (const event of eventsOf(this.grid, done, options)) this.tell(event);
    });
    guard(this.grid, this.selections, (id) => this.known.get(id)?.kept);
    this.activate(sheetId(contents.active));
    if (functions) this.offered.offer(functions);
  }

  /** How high the rows are that are about to be taken out. */
  private measure(asked: Readonly<ICommandInfo>): void {
    const { subUnitId = '' } = (asked.params ?? {}) as { readonly subUnitId?: string };
    const sheet = asked.id === mutation.removeRows ? this.known.get(subUnitId) : undefined;
    const shift = sheet && sheet.kept.charts.length > 0 ? shiftOf(asked) : undefined;
    if (sheet && shift) this.leaving = sheet.heightOf(shift.row, shift.row - shift.rows - 1);
  }

  private shift(sheet: UniverSheet, done: Readonly<ICommandInfo>): void {
    const shift = shiftOf(done);
    if (!shift) return;
    shiftKept(sheet.kept, shift);
    shiftNamed({ sheets: this.sheets().map((each) => ({ name: each.name(), kept: each.kept })), names: this.kept.names, changed: sheet.name() }, shift);
    if (sheet.kept.charts.length > 0 && shift.rows !== 0) shiftCharts(sheet.kept, sheet.heightOf(0, shift.row - 1), shift.rows > 0 ? sheet.heightOf(shift.row, shift.row + shift.rows - 1) : -this.leaving);
  }

  private know(id: string, kept = nothingKept(), veryHidden = false): UniverSheet {
    const sheet = this.known.get(id) ?? new UniverSheet(this.grid, id, kept, veryHidden);
    this.known.set(id, sheet);
    return sheet;
  }

  /** The add-in's functions. It starts after the grid, and may start again. */
  set functions(host: FunctionHost | undefined) {
    this.offered.offer(host);
  }

  name(): string {
    return this.grid.workbook.getName();
  }

  sheets(): readonly UniverSheet[] {
    return this.grid.workbook.getSheetOrders().map((id) => this.know(id));
  }

  add(name: string): BookSheet {
    const id = sheetId(this.made++);
    this.grid.withoutSwitching(() => this.grid.order(command.insertSheet, { index: this.grid.workbook.getSheetSize(), sheet: sheetData(emptySheet(name), id) }));
    return this.know(id);
  }

  remove(id: string): void {
    if (this.active().id === id) this.activateAnother(id);
    this.grid.order(command.removeSheet, { subUnitId: id });
  }

  private activateAnother(than: string): void {
    const order = this.grid.workbook.getSheetOrders().filter((id) => id === than || this.grid.sheet(id).isSheetHidden() === BooleanNumber.FALSE);
    const at = order.indexOf(than);
    const next = order[at + 1] ?? order[at - 1];
    if (next !== undefined) this.activate(next);
  }

  move(id: string, position: number): void {
    this.grid.order(command.moveSheet, { subUnitId: id, order: position });
  }

  active(): BookSheet {
    return this.know(this.grid.workbook.ensureActiveSheet().getSheetId());
  }

  activate(id: string): void {
    this.grid.order(operation.activate, { subUnitId: id });
  }

  selection(): { readonly sheet: string; readonly areas: readonly Area[] } {
    const sheet = this.active().id;
    return { sheet, areas: this.selections.on(sheet) };
  }

  select(sheet: string, area: Area): void {
    if (this.active().id !== sheet) this.activate(sheet);
    this.selections.select(sheet, area);
  }

  editing(): boolean {
    return this.grid.injector.get(IContextService).getContextValue(EDITOR_ACTIVATED);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  recalculate(): void {
    this.offered.recalculate();
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Why the custom function in a cell failed: what Excel shows when the cell is pointed at. */
  errorMessage(sheet: string, row: number, column: number): string | undefined {
    return this.offered.message(sheet, row, column);
  }

  /** All that the book holds now, to be saved. */
  contents(): BookContents {
    return contentsOf(this, this.sheets(), this.losses);
  }

  /** Takes the grid away, when it is not calculating. */
  async dispose(): Promise<void> {
    this.listeners.clear();
    await this.settled();
    this.grid.preset.univer.dispose();
  }
}
