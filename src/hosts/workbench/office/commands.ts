import type { Frame } from './frame.ts';
import { dispId } from './wire.ts';

/** How a button of the ribbon ended. */
export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly code: number };

/** No function is associated with the action. */
export const unknownAction = 11101;

interface Running {
  readonly frame: Frame;
  readonly resolve: (result: CommandResult) => void;
}

/** Carries orders of the ribbon and the context menu to the add-in's actions. */
export class Commands {
  private readonly running = new Map<string, Running>();
  private made = 0;

  /** `source` is the control's id in the manifest. Resolves when the action has called `event.completed()`. */
  async run(frame: Frame, action: string, source: string): Promise<CommandResult> {
    await frame.when(() => frame.actionsReady && frame.hears(dispId.command));
    const id = `command-${++this.made}`;
    return new Promise((resolve) => {
      this.running.set(id, { frame, resolve });
      frame.fire(dispId.command, [id, action, JSON.stringify({ source: { id: source } })]);
    });
  }

  completed(id: string, status: number): void {
    this.running.get(id)?.resolve(status === 0 ? { ok: true } : { ok: false, code: status });
    this.running.delete(id);
  }

  /** A page that is left answers nothing more. */
  abandon(frame: Frame): void {
    for (const [id, one] of this.running)
      if (one.frame === frame) {
        this.running.delete(id);
        one.resolve({ ok: false, code: -1 });
      }
  }
}
