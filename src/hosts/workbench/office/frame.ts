import { safeArray, type SafeArray } from './safe-array.ts';
import { dispId, type Message } from './wire.ts';

type Handler = (id: number, payload: SafeArray) => void;

/** One page of the add-in, as the host reaches it: the handlers that its office.js has registered. */
export class Frame {
  private readonly handlers = new Map<string, Handler>();
  private readonly waiting: { readonly ready: () => boolean; readonly go: () => void }[] = [];
  /** office.js has loaded, and its runtime takes calls of custom functions. */
  functionsReady = false;
  /** Actions of ribbon buttons can be carried out. */
  actionsReady = false;
  gone = false;

  register(id: number, target: string, handler: Handler): void {
    this.handlers.set(`${id}|${target}`, handler);
    this.look();
  }

  unregister(id: number, target: string): void {
    this.handlers.delete(`${id}|${target}`);
  }

  hears(id: number): boolean {
    return this.handlersOf(id).length > 0;
  }

  private handlersOf(id: number): Handler[] {
    return [...this.handlers].flatMap(([key, handler]) => (key.startsWith(`${id}|`) ? [handler] : []));
  }

  /** Fires an event of the seam. */
  fire(id: number, payload: readonly unknown[]): void {
    for (const handler of this.handlersOf(id)) handler(id, safeArray(payload));
  }

  /** Messages of the rich API: events of the object model and calls of custom functions. */
  send(messages: readonly Message[]): void {
    if (messages.length > 0) this.fire(dispId.richApiMessage, messages.map(({ category, type, target, content }, at) => [category, type, target, JSON.stringify(content), at + 1, false]));
  }

  /** Resolves when something has become so; looked at again whenever the page registers or says that it is ready. */
  when(ready: () => boolean): Promise<void> {
    return new Promise((go) => {
      this.waiting.push({ ready, go });
      this.look();
    });
  }

  look(): void {
    for (const one of [...this.waiting])
      if (one.ready()) {
        this.waiting.splice(this.waiting.indexOf(one), 1);
        one.go();
      }
  }

  leave(): void {
    this.gone = true;
  }
}
