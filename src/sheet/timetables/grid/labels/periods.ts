import type { Periods } from '../../values/period.ts';
import { periodsOf } from '../../values/period.ts';
import { timeInside, timeLabelOf, type TimeLabel } from './times.ts';

/** The period or periods that a label is, with their time where it says that too. */
export interface PeriodLabel extends Periods {
  readonly time: TimeLabel | undefined;
}

/** No school has more lessons a day, in two shifts. */
export const mostPeriods = 16;

/**
 * The periods that a cell is the label of.
 *
 * Takes    a cell
 * Returns  «1», «1 урок», «1-сабақ», «1 - 2 урок», «II», «3 (10:15-11:00)»
 * Refuses  undefined for a time alone, and for numbers that no period has
 */
export function periodLabelOf(cell: { readonly text: string; readonly value: unknown }): PeriodLabel | undefined {
  const { text, value } = cell;
  if (text.length > 40 || timeLabelOf(cell)) return undefined;
  const found = periodsOf(typeof value === 'number' ? value : text.replace(/^(\d{1,2})[.,]0$/u, '$1'));
  if (!found || found.last > mostPeriods || found.last - found.first > 3) return undefined;
  return { ...found, time: typeof value === 'number' ? undefined : timeInside(text) };
}
