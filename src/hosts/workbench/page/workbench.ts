import { locales, type Language } from '../../../text/language.ts';
import type { FunctionOffer } from '../book.ts';
import type { Schema } from '../office/schema.ts';
import type { PageBook } from '../univer/page-book.ts';
import { offersIn, type FunctionsFile } from './add-in/function-offers.ts';
import { addInFrom, type AddIn, type Command } from './add-in/manifest.ts';
import { ChartStrip } from './chart/chart-strip.ts';
import { byId } from './element.ts';
import type { ExcelSide } from './excel-side.ts';
import { Pane } from './frame/pane.ts';
import { drawBook, sayBusy, tellOfCell, type Opened } from './grid-view.ts';
import { clearMessage, showMessage } from './messages.ts';
import { drawRibbon } from './ribbon/ribbon.ts';
import { messageWords, pageWords, type MessageWords, type PageWords } from './strings.ts';
import { Unsaved } from './unsaved.ts';

/** What the page has from its server, asked for once. */
export interface Supplies {
  readonly manifest: Promise<Document>;
  readonly schema: Promise<Schema>;
  /** Whether the service worker stands between the pane and the network. */
  readonly worker: Promise<boolean>;
  functions(file: string): Promise<FunctionsFile>;
}

/** A workbook before the person, and Excel's side of it. */
interface Shown {
  readonly book: PageBook;
  readonly excel: ExcelSide;
}

/** The page's parts and what connects them: one workbook in the grid, one pane beside it, one language. */
export class Workbench {
  readonly unsaved = new Unsaved(() => this.showName());
  readonly pane = new Pane((shown) => this.shown?.excel.paneTurned(shown));
  private readonly charts = new ChartStrip(byId<HTMLDetailsElement>('charts'), () => this.shown?.book, () => this.words.page.charts);
  private shown: Shown | undefined;
  private addIn: AddIn | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(private spoken: Language, private readonly supplies: Supplies) {}

  get language(): Language {
    return this.spoken;
  }

  get words(): { readonly page: PageWords; readonly message: MessageWords } {
    return { page: pageWords[this.spoken], message: messageWords[this.spoken] };
  }

  get book(): PageBook {
    return this.open.book;
  }

  get excel(): ExcelSide {
    return this.open.excel;
  }

  private get open(): Shown {
    if (!this.shown) throw new Error('No workbook is open yet');
    return this.shown;
  }

  /** One thing after the other: whoever presses twice gets both. A mistake of ours is said, and does not stop the next. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.work = this.work.then(work).catch((mistake: unknown) => {
      sayBusy(false);
      showMessage({ kind: 'problem', text: this.words.message.mistake }, this.words.page.close);
      reportError(mistake);
    });
    return this.work;
  }

  /** Resolves when nothing is being opened, saved or translated. */
  idle(): Promise<void> {
    return this.work;
  }

  /** From now on in this language: the ribbon at once, the rest when a workbook is shown or translated. */
  async speak(language: Language): Promise<void> {
    this.spoken = language;
    this.addIn = addInFrom(await this.supplies.manifest, locales[language]);
    drawRibbon(byId('ribbon'), this.addIn, language, (command) => void this.run(command));
    this.showName();
    this.charts.follow();
  }

  /** Puts a workbook in the place of the one before, and a new pane beside it. */
  async show(opened: Opened): Promise<void> {
    sayBusy(true);
    clearMessage();
    await this.close();
    const [book, offers, schema, { ExcelSide }] = await Promise.all([drawBook(opened, this.spoken), this.offers(), this.supplies.schema, import(/* webpackChunkName: "office" */ './excel-side.ts')]);
    const excel = new ExcelSide({ book, schema, offers, locale: locales[this.spoken], showPane: (shown) => this.pane.show(shown), worked: () => this.follow(book) });
    this.shown = { book, excel };
    book.functions = excel.functions(offers);
    book.listen(() => {
      this.charts.follow();
      book.redraw();
      tellOfCell(book);
    });
    const pane = this.loadPane();
    await book.settled();
    sayBusy(false);
    this.unsaved.follow(book);
    this.charts.follow();
    book.redraw();
    await pane;
  }

  /** The open workbook in the page's language: the grid's menus and functions, and Office with its pane. */
  async translate(): Promise<void> {
    if (!this.shown) return;
    const { book, excel } = this.shown;
    await book.setLanguage(this.spoken);
    book.functions = excel.functions(await this.offers());
    await this.loadPane();
  }

  private async offers(): Promise<readonly FunctionOffer[]> {
    if (!this.addIn) throw new Error('The manifest is not read yet');
    const { file, namespace } = this.addIn.functions;
    return offersIn(await this.supplies.functions(file), namespace);
  }

  private async close(): Promise<void> {
    const { shown } = this;
    this.shown = undefined;
    this.pane.clear();
    shown?.excel.end();
    await shown?.book.dispose();
  }

  private async loadPane(): Promise<void> {
    const { excel } = this.open;
    const locale = locales[this.spoken];
    this.pane.say(this.words.page.paneLoading);
    if (await this.supplies.worker) this.pane.load(this.addIn!.page, (window) => excel.externalFor(window, locale), this.words.page.paneFrame);
    else this.pane.say(this.words.message.noWorker);
  }

  private async run(command: Command): Promise<void> {
    if (command.action === undefined) this.pane.open();
    else if (!(await this.shown?.excel.run(command))) showMessage({ kind: 'problem', text: this.words.message.commandFailed }, this.words.page.close);
  }

  /** False where there is no grid to type into now. */
  focusGrid(): boolean {
    if (!this.shown || byId('grid-side').offsetParent === null) return false;
    this.shown.book.focus();
    return true;
  }

  private follow(book: PageBook): void {
    this.unsaved.look(book);
    this.charts.follow();
    book.redraw();
  }

  private showName(): void {
    const { product, changed } = this.words.page;
    const name = this.shown?.book.name() ?? '';
    byId('book-name').textContent = this.unsaved.any ? `${name} · ${changed}` : name;
    document.title = name === '' ? product : `${name} – ${product}`;
  }
}
