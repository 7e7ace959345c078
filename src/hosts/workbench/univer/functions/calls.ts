import type { FunctionResult } from '../../book.ts';

interface Call {
  result: FunctionResult | undefined;
  /** The calculation in which it was last asked for. */
  asked: number;
  readonly stop: AbortController;
}

/**
 * Calls that cells wait for. A cell asks once; its answer comes later and is kept until the cell has been calculated with
 * it. A cell that asks for something else in the meantime no longer waits: the older answer is dropped when it comes.
 */
export class Calls {
  private readonly cells = new Map<string, Map<string, Call>>();
  private calculation = 0;

  /** `answered` is called when a cell that still waits can be calculated. */
  constructor(private readonly answered: (cell: string) => void) {}

  /** The answer to what a cell asks, or undefined while it is awaited. */
  ask(cell: string, question: string, start: (signal: AbortSignal) => Promise<FunctionResult>): FunctionResult | undefined {
    const calls = this.cells.get(cell) ?? new Map<string, Call>();
    this.cells.set(cell, calls);
    const known = calls.get(question);
    if (known) {
      known.asked = this.calculation;
      return known.result;
    }
    const call: Call = { result: undefined, asked: this.calculation, stop: new AbortController() };
    calls.set(question, call);
    void start(call.stop.signal).then((result) => {
      call.result = result;
      if (this.cells.get(cell)?.get(question) === call) this.answered(cell);
    });
    return undefined;
  }

  /** A calculation has ended: what its cells no longer ask is dropped, and answers that were used up. */
  ended(): void {
    for (const [cell, calls] of this.cells) {
      const asked = [...calls.values()].some((call) => call.asked === this.calculation);
      for (const [question, call] of calls) {
        if (call.asked === this.calculation || (!asked && !call.result)) continue;
        calls.delete(question);
        call.stop.abort();
      }
      // A call whose argument was a call itself needs that answer again, as long as it waits.
      if ([...calls.values()].every((call) => call.result && asked)) this.cells.delete(cell);
    }
    this.calculation++;
  }

  /** Nobody waits any longer; whoever asks again is called again. */
  forget(): void {
    const calls = [...this.cells.values()].flatMap((asked) => [...asked.values()]);
    this.cells.clear();
    for (const { stop } of calls) stop.abort();
  }
}
