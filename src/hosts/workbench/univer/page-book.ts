import { LocaleService, type ILanguagePack, type LocaleType } from '@univerjs/core';
import type { BookOptions } from './univer-book.ts';
import { UniverBook } from './univer-book.ts';
import type { Preset } from './grid.ts';
import { needsFitting } from './look-style.ts';

/** The grid's own menus in one language. */
export interface Menus {
  readonly locale: LocaleType;
  readonly words: ILanguagePack;
}

/** What only a page can do with a book. */
export interface Screen {
  menus(language: string): Promise<Menus>;
  focus(): void;
}

/** A book that a person sees. */
export class PageBook extends UniverBook {
  /** Shows conditional formats and drop-downs as they are now: they are no cells, and the grid does not hear of them. */
  redraw: () => void = () => undefined;

  constructor(preset: Preset, private readonly screen: Screen, options: BookOptions) {
    super(preset, options);
    // Only a grid that has been drawn can measure texts.
    void this.settled().then(() => this.fitRows(options));
  }

  /** The grid's own menus; there are none in Kazakh, they are Russian then. */
  async setLanguage(language: string): Promise<void> {
    const { locale, words } = await this.screen.menus(language);
    const service = this.grid.injector.get(LocaleService);
    service.load({ [locale]: words });
    service.setLocale(locale);
  }

  /** Univer's name for the workbook. */
  get unit(): string {
    return this.grid.id;
  }

  /** Lets the keyboard go to the grid. */
  focus(): void {
    this.screen.focus();
  }

  private fitRows({ contents: { looks, sheets } }: BookOptions): void {
    const large = new Set(looks.flatMap((look, place) => (needsFitting(look) ? [place] : [])));
    this.sheets().forEach((sheet, place) => {
      const cells = sheets[place]?.cells.filter(({ look }) => look !== undefined && large.has(look)) ?? [];
      const used = cells.length > 0 ? sheet.used(false) : undefined;
      if (used) sheet.fitRows({ ...used, left: 0, top: cells[0]!.row, bottom: cells.at(-1)!.row });
    });
  }
}
