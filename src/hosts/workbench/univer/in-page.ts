import { createUniver, InterceptorEffectEnum, LocaleType, LogLevel, mergeLocales, type ILanguagePack } from '@univerjs/presets';
import {
  FormulaCalculationSessionService,
  IDescriptionService,
  ILayoutService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { Language } from '../../../text/language.ts';
import { busy, waiting } from './cell-data.ts';
import './fonts.css';
import { drawFormats } from './format-layer.ts';
import { followValidations } from './validation-layer.ts';
import { whenEmpty } from './modes.ts';
import { PageBook, type Menus } from './page-book.ts';
import type { BookOptions } from './univer-book.ts';

export interface PageOptions extends BookOptions {
  readonly language: Language;
}

const packs = {
  ru: () => Promise.all([import('@univerjs/preset-sheets-core/locales/ru-RU'), import('@univerjs/preset-sheets-data-validation/locales/ru-RU')]),
  en: () => Promise.all([import('@univerjs/preset-sheets-core/locales/en-US'), import('@univerjs/preset-sheets-data-validation/locales/en-US')]),
} as const;

/** Univer speaks no Kazakh: its own menus are Russian then. */
async function menus(language: string): Promise<Menus> {
  const menu = language === 'en' ? 'en' : 'ru';
  const [grid, validation] = await packs[menu]();
  return { locale: menu === 'en' ? LocaleType.EN_US : LocaleType.RU_RU, words: mergeLocales(grid.default as ILanguagePack, validation.default as ILanguagePack) as ILanguagePack };
}

/** A book that fills an element of the page. */
export async function pageBook(container: HTMLElement, { language, ...options }: PageOptions): Promise<PageBook> {
  const [{ locale, words }] = await Promise.all([menus(language), document.fonts.load('11pt Calibri'), document.fonts.load('bold 11pt Calibri')]);
  const { univer } = createUniver({
    locale,
    locales: { [locale]: words },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        footer: { statisticBar: false },
        formula: { initialFormulaComputing: whenEmpty },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    ],
  });
  const injector = univer.__getInjector();
  const book = new PageBook(
    {
      univer,
      calculation: () => injector.get(FormulaCalculationSessionService),
      descriptions: () => injector.get(IDescriptionService),
    },
    { menus, focus: () => injector.get(ILayoutService).focus() },
    options,
  );
  // The services of a sheet are there once there is one.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(cell?.v === waiting ? { ...cell, v: busy } : cell),
  });
  const redraws = [drawFormats(injector, book.unit, book), followValidations(injector, book.unit, book)];
  book.redraw = () => redraws.forEach((redraw) => redraw());
  return book;
}
