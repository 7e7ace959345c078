import { DataValidationErrorStyle, DataValidationRenderMode, type ISheetDataValidationRule, type IWorkbookData } from '@univerjs/core';
import type { KeptValidation } from '../book.ts';
import type { BookContents } from '../xlsx/contents.ts';
import { rangeOf } from './grid.ts';

const errorStyles = { stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO } as const;

type Resources = NonNullable<IWorkbookData['resources']>;

/** The scope of names that hold in the whole workbook. */
const wholeBook = 'AllDefaultWorkbook';

/** Names, so that formulas with them calculate, and validations, so that the grid offers their lists. */
export function resourcesOf({ sheets, kept }: BookContents, idOf: (place: number) => string): Resources {
  const names = Object.fromEntries(kept.names.map(({ name, formula }, place) => [`name-${place}`, { id: `name-${place}`, name, formulaOrRefString: formula, localSheetId: wholeBook }]));
  const rules = Object.fromEntries(sheets.map((sheet, place) => [idOf(place), sheet.kept.validations.map((validation, index) => ruleOf(validation, firstRuleId(place, index)))]));
  return [
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(rules) },
  ];
}

/** What the grid calls the validations that a book begins with. */
export const firstRuleId = (place: number, index: number): string => `${place}-${index}`;

export function ruleOf({ areas, type, operator, formulas: [first, second], allowBlank, prompt, error }: KeptValidation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    type,
    ranges: areas.map(rangeOf),
    renderMode: DataValidationRenderMode.ARROW,
    allowBlank,
    ...(type === 'list' || type === 'custom' || type === 'any' ? {} : { operator: (operator ?? 'between') as NonNullable<ISheetDataValidationRule['operator']> }),
    ...(first === undefined ? {} : { formula1: type === 'list' ? list(first) : limit(first) }),
    ...(second === undefined ? {} : { formula2: limit(second) }),
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message } : {}),
    ...(error ? { showErrorMessage: true, errorTitle: error.title, error: error.message, errorStyle: errorStyles[error.style] } : {}),
  };
}

/** The file has a list in quotes, or a range; Univer wants a bare list, or a formula. */
const list = (formula: string) => (formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : formula.startsWith('=') ? formula : `=${formula}`);

/** A number stands for itself; all else is a formula. */
const limit = (formula: string) => (formula.startsWith('=') || !Number.isNaN(Number(formula)) ? formula : `=${formula}`);
