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
  constructor(preset: Preset, private readonly screen: Screen, options: BookOptions) {
    super(preset, options);
    this.fitRows(options);
  }

  /** The grid's own menus; there are none in Kazakh, they are Russian then. */
  async setLanguage(language: string): Promise<void> {
    const { locale, words } = await this.screen.menus(language);
    const service = this.grid.injector.get(LocaleService);
    service.load({ [locale]: words });
    service.setLocale(locale);
  }

  /** Lets the keyboard go to the grid. */
  focus(): void {
    this.screen.focus();
  }

  private fitRows({ contents: { looks, sheets } }: BookOptions): void {
    const large = new Set(looks.flatMap((look, place) => (needsFitting(look) ? [place] : [])));
    this.sheets().forEach((sheet, place) => {
      const rows = sheets[place]!.cells.filter(({ look }) => look !== undefined && large.has(look)).map(({ row }) => row);
      if (rows.length > 0) sheet.fitRows({ top: rows[0]!, left: 0, bottom: rows.at(-1)!, right: 0 });
    });
  }
}
