import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { FunctionArgument, FunctionOffer, FunctionResult } from '../book.ts';
import type { Frame } from './frame.ts';
import { errorIn, liftedArguments, wireArguments } from './function-arguments.ts';
import { failed, readResult } from './function-results.ts';
import { messageCategory, type Message } from './wire.ts';

const invocation = 1000;
const cancellation = 1001;
const flags = { cancelable: 1, takesErrors: 4 } as const;

export interface FunctionOptions {
  /** As the metadata declare them; they decide how arguments are given. */
  readonly offers?: readonly FunctionOffer[];
  /** `allowErrorForDataTypeAny` of the metadata: errors reach the function instead of being its result. True unless said. */
  readonly takesErrors?: boolean;
  /** Functions that the metadata call cancelable, by id. */
  readonly cancelable?: readonly string[];
}

interface Pending {
  readonly message: Message;
  readonly resolve: (result: FunctionResult) => void;
}

/** Calls custom functions through the runtime in the add-in's page. Calls do not wait for each other. */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private outgoing: Message[] = [];
  private frame: Frame | undefined;
  private made = 0;

  constructor(private readonly options: FunctionOptions) {}

  /** From now on calls go to this page; those that the page before has not answered are made again. */
  async attach(frame: Frame): Promise<void> {
    this.frame = undefined;
    await frame.when(() => frame.functionsReady);
    if (frame.gone) return;
    this.frame = frame;
    this.outgoing = [...this.pending.values()].map(({ message }) => message);
    this.sendSoon();
  }

  detach(frame: Frame): void {
    if (this.frame === frame) this.frame = undefined;
  }

  /** Never rejects: a failure is a result too. When the signal comes, the call is given up as `#BUSY!`. */
  call(id: string, args: readonly FunctionArgument[], address: string, signal?: AbortSignal): Promise<FunctionResult> {
    const offer = this.options.offers?.find((one) => one.id.toUpperCase() === id.toUpperCase());
    const lifted = liftedArguments(args, offer?.parameters);
    return lifted ? this.callForEach(id, lifted, address, signal) : this.callOnce(id, args, address, offer, signal);
  }

  private async callForEach(id: string, calls: readonly FunctionArgument[][][], address: string, signal?: AbortSignal): Promise<FunctionResult> {
    const results = await Promise.all(calls.map((row) => Promise.all(row.map((args) => this.call(id, args, address, signal)))));
    const [only] = results.flat();
    if (results.length === 1 && results[0]!.length === 1 && only) return only;
    return { ok: true, value: results.map((row) => row.map(cellOf)) };
  }

  private callOnce(id: string, args: readonly FunctionArgument[], address: string, offer: FunctionOffer | undefined, signal?: AbortSignal): Promise<FunctionResult> {
    const error = errorIn(args, (at) => this.takesErrors && (offer?.parameters[at] ?? offer?.parameters.at(-1))?.type !== 'string');
    if (error !== undefined) return Promise.resolve(failed(error));
    const number = ++this.made;
    const cancelable = this.options.cancelable?.some((one) => one.toUpperCase() === id.toUpperCase()) === true;
    const bits = (cancelable ? flags.cancelable : 0) | (this.takesErrors ? flags.takesErrors : 0);
    const message = { category: messageCategory.customFunction, type: invocation, target: '', content: [number, id, wireArguments(args, offer?.parameters), address, bits, null] };
    return new Promise((resolve) => {
      this.pending.set(number, { message, resolve });
      this.outgoing.push(message);
      signal?.addEventListener('abort', () => this.cancel(number), { once: true });
      this.sendSoon();
    });
  }

  private get takesErrors(): boolean {
    return this.options.takesErrors !== false;
  }

  /** Many calls of one calculation travel in one message. */
  private sendSoon(): void {
    queueMicrotask(() => {
      if (!this.frame || this.outgoing.length === 0) return;
      const messages = this.outgoing;
      this.outgoing = [];
      this.frame.send(messages);
    });
  }

  private cancel(number: number): void {
    const call = this.pending.get(number);
    if (!call) return;
    this.pending.delete(number);
    this.outgoing = this.outgoing.filter((message) => message !== call.message);
    this.frame?.send([{ category: messageCategory.customFunction, type: cancellation, target: '', content: { invocationId: number } }]);
    call.resolve(failed('#BUSY!'));
  }

  /** Takes in results; those of calls that nobody waits for any more are dropped. */
  receive(results: readonly (readonly unknown[])[]): void {
    for (const result of results) {
      const number = Number(result[0]);
      this.pending.get(number)?.resolve(readResult(result));
      this.pending.delete(number);
    }
  }
}

const cellOf = (result: FunctionResult): CellValue => {
  if (!result.ok) return { error: result.error };
  return Array.isArray(result.value) ? ((result.value as CellValue[][])[0]?.[0] ?? null) : (result.value as CellValue);
};
