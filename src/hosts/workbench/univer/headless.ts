import { createUniver, LocaleType, LogLevel } from '@univerjs/presets';
import { FormulaCalculationSessionService, IDescriptionService, UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { whenEmpty } from './modes.ts';
import { UniverBook, type BookOptions } from './univer-book.ts';

/** A book without a screen, in Node. */
export function headlessBook(options: BookOptions): UniverBook {
  const { univer } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    presets: [UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: whenEmpty } })],
  });
  return new UniverBook(
    {
      univer,
      calculation: (injector) => injector.get(FormulaCalculationSessionService),
      descriptions: (injector) => injector.get(IDescriptionService),
    },
    options,
  );
}
