import type { Kept } from '../../../sheet/workbook.ts';
import { asText } from './texts.ts';

/** Asks for what `keptOf` needs. */
export const loadKept = (range: Excel.Range): Excel.Range => range.load('formulas,numberFormat,values,valueTypes');

/** One cell of a loaded range. */
export function keptOf({ formulas, numberFormat, values, valueTypes }: Excel.Range, row: number, column: number): Kept {
  const formula = formulas[row]![column] as string | number | boolean;
  const isText = valueTypes[row]![column] === 'String' && formula === values[row]![column];
  return { formula, isText, numberFormat: numberFormat[row]![column] as string };
}

export const isSame = (one: Kept, other: Kept): boolean => one.formula === other.formula && one.isText === other.isText && one.numberFormat === other.numberFormat;

/** The same cell as it must be handed to Excel to be so again. */
export const entryOfKept = ({ formula, isText, numberFormat }: Kept): string | number | boolean =>
  isText && numberFormat !== '@' ? asText(String(formula)) : formula;
