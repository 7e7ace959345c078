import {
  CanceledError,
  ICommandService,
  IUndoRedoService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IWorkbookData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../../../sheet/cells/address.ts';
import type { CalculationState } from './calculation.ts';
import type { FunctionDescriptions } from './functions/describe.ts';
import { command, mutation, operation } from './mutations.ts';
import { undoOf } from './undo-cells.ts';

export interface CellsMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** What the two presets of Univer give, each from its own bundle: the page's needs a screen, the headless one Node. */
export interface Preset {
  readonly univer: Univer;
  readonly calculation: (injector: Injector) => CalculationState;
  readonly descriptions: (injector: Injector) => FunctionDescriptions;
}

/** Univer with one workbook in it, and how we give it orders. */
export class Grid {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  private readonly undo: IUndoRedoService;
  private depth = 0;
  private switching = true;

  constructor(readonly preset: Preset, data: Partial<IWorkbookData>) {
    this.workbook = preset.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.injector = preset.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.undo = this.injector.get(IUndoRedoService);
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id === operation.activate && !this.switching) throw new CanceledError();
    });
  }

  /** Univer brings every new or shown sheet to the front; Excel does so for a person only. */
  withoutSwitching(work: () => void): void {
    this.switching = false;
    try {
      work();
    } finally {
      this.switching = true;
    }
  }

  /** What follows from taking out rows – formulas, merged cells – Univer does on whichever sheet is in front. */
  asActive(sheet: string, work: () => void): void {
    const front = this.workbook.ensureActiveSheet();
    const own = this.sheet(sheet);
    if (front !== own) this.workbook.setActiveSheet(own);
    try {
      work();
    } finally {
      if (front !== own) this.workbook.setActiveSheet(front);
    }
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  /** Whether what happens now is our own doing, not a person's. */
  get byHost(): boolean {
    return this.depth > 0;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id}`);
    return sheet;
  }

  order(id: string, params: object, options?: IExecutionOptions): void {
    this.depth++;
    try {
      this.commands.syncExecuteCommand(id, { unitId: this.id, ...params }, options);
    } finally {
      this.depth--;
    }
  }

  /** Carries out a change of a sheet, and lets the grid's own undo take it back. */
  change(sheet: string, id: string, params: object, undo: { readonly id: string; readonly params: object }): void {
    const common = { unitId: this.id, subUnitId: sheet };
    this.order(id, { ...common, ...params });
    this.remember([{ id, params: { ...common, ...params } }], [{ id: undo.id, params: { ...common, ...undo.params } }]);
  }

  /** With `looksOnly` Univer neither calculates again nor forgets what formulas spill over these cells. */
  setCells(sheet: string, cellValue: CellsMutation['cellValue'], looksOnly: boolean): void {
    const params = { unitId: this.id, subUnitId: sheet, cellValue, ...(looksOnly ? { trigger: command.setStyle } : {}) };
    const undo = { ...params, cellValue: undoOf(this.workbook, sheet, cellValue) };
    this.order(mutation.setCells, params);
    this.remember([{ id: mutation.setCells, params }], [{ id: mutation.setCells, params: undo }]);
  }

  private remember(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    this.undo.pushUndoRedo({ unitID: this.id, redoMutations, undoMutations });
  }
}

export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right });
export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
