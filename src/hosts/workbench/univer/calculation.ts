import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { Observable } from 'rxjs';
import type { Grid } from './grid.ts';
import { command, mutation } from './mutations.ts';

interface State {
  readonly initialized: boolean;
  readonly started: boolean;
  readonly stopped: boolean;
  readonly completed: boolean;
  readonly resultEmitted: boolean;
  readonly resultApplied: boolean;
}

/** Univer's own account of the calculation under way. */
export interface CalculationState {
  readonly state: State;
  readonly state$: Observable<State>;
}

/**
 * Knows whether a calculation is under way. Univer waits a moment after a change before it begins: that moment counts
 * too, or whoever waits for the figures would read the old ones.
 */
export class Calculation {
  private announced = true;
  private busy = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];
  private readonly ended: (() => void)[] = [];
  private readonly state: CalculationState;

  constructor(grid: Grid) {
    this.state = grid.preset.calculation(grid.injector);
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.announced = false;
      else if (dirty.get(command.id) && !isLocal(command, options)) this.announced = true;
      this.look();
    });
    this.state.state$.subscribe(() => this.look());
  }

  /** Calls when a calculation has come to its end and its results stand in the cells. */
  onEnd(listener: () => void): void {
    this.ended.push(listener);
  }

  settled(): Promise<void> {
    this.look();
    return this.busy ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  private look(): void {
    const busy = this.underWay();
    if (busy) this.busy = true;
    if (busy || !this.busy || this.timer !== undefined) return;
    // Results are written in several steps, and a stopped calculation begins again at once: look once more, later.
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.underWay()) return;
      this.busy = false;
      for (const listener of this.ended) listener();
      if (this.busy) return;
      for (const resolve of this.waiters.splice(0)) resolve();
    }, 0);
  }

  private underWay(): boolean {
    const { initialized, started, stopped, completed, resultEmitted, resultApplied } = this.state.state;
    const applied = resultApplied && (stopped || completed || resultEmitted);
    return this.announced || !initialized || (started && !applied);
  }
}

/** Changes that Univer itself does not calculate after: results that are written back, and looks. */
function isLocal({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (id !== mutation.setCells) return false;
  const trigger = (params as { trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal === true || (trigger !== undefined && looksOnly.has(trigger));
}
const looksOnly = new Set<string>([command.setStyle, command.setBorder, command.clearFormat]);
