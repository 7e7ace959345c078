import type { FunctionHost, FunctionOffer } from '../book.ts';
import type { External } from '../office/external.ts';
import { OfficeServer } from '../office/server.ts';
import type { Schema } from '../office/schema.ts';
import type { Command } from './add-in/manifest.ts';
import type { PageBook } from '../univer/page-book.ts';

export interface SideOptions {
  readonly book: PageBook;
  readonly schema: Schema;
  /** The document's own language, as numbers and dates are typed in it: `kk-KZ`. */
  readonly locale: string;
  readonly offers: readonly FunctionOffer[];
  /** The add-in wants to be seen, or not. */
  readonly showPane: (shown: boolean) => void;
  /** The add-in has changed something; it may be no event of the grid. */
  readonly worked: () => void;
}

/** Excel's side of one workbook: the pane's page, the ribbon and the grid's custom functions meet here. */
export class ExcelSide {
  private readonly server: OfficeServer;
  private loaded!: () => void;
  private readonly page = new Promise<void>((resolve) => (this.loaded = resolve));
  private awaited = 0;
  private waiting: (() => void)[] = [];

  constructor({ book, schema, locale, offers, showPane, worked }: SideOptions) {
    const pane = { onShowPane: () => showPane(true), onHidePane: () => showPane(false), onWritten: worked };
    this.server = new OfficeServer({ book, schema, locale, pane, functions: { offers } });
  }

  /** Resolves when the add-in's custom functions can be called. */
  async functionsReady(): Promise<void> {
    await this.page;
    await this.server.functionsReady();
  }

  /** What the `window.external` of the add-in's page becomes, in Office's display language. */
  externalFor(window: Window, displayLocale: string): External {
    this.loaded();
    return this.server.externalFor(window, { displayLocale });
  }

  /** The grid's custom functions. Until the add-in has registered them a call waits, and its cell says #BUSY!. */
  functions(offers: readonly FunctionOffer[]): FunctionHost {
    return { offers, call: (...asked) => this.counted(this.server.callFunction(...asked)) };
  }

  /** Resolves when no answer of a custom function is awaited. */
  quiet(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  get busy(): boolean {
    return this.awaited > 0;
  }

  /** Carries out a button; false where the add-in is not there, or knows nothing of it. */
  async run({ action = '', id }: Command): Promise<boolean> {
    return (await this.server.runCommand(action, id)).ok;
  }

  /** A person has opened or closed the pane. */
  paneTurned(shown: boolean): void {
    this.server.setPaneShown(shown);
  }

  end(): void {
    this.server.dispose();
  }

  private async counted<Result>(call: Promise<Result>): Promise<Result> {
    this.awaited++;
    try {
      return await call;
    } finally {
      this.awaited--;
      if (!this.busy) this.waiting.splice(0).forEach((tell) => tell());
    }
  }
}
