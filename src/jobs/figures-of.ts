import { daysInMonth, type Day } from '../domain/calendar/day.ts';
import { annualFigures, type AnnualFigures } from '../domain/network/annual-figures.ts';
import { answer, type Result } from '../domain/result.ts';
import { annualSource } from '../reports/annual-source.ts';
import { reportSource } from '../reports/report-source.ts';
import { readSheets } from '../sheet/reading.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { FiguresScope } from './desk.ts';

/**
 * The figures of a workbook by unit, small enough to be kept: what a report of the next year compares itself with.
 *
 * Takes    its sheets; whose figures, who counts, and the day of the report that is compared with them; the day it is, where that is not given
 * Returns  the figures of the units of the scope, as of the workbook's own day; where it names none, a year before the report
 * Refuses  `no-registers` where it has no schools, `no-such-unit`
 * Source   docs/sources.md#registers
 */
export function figuresOf(sheets: readonly Sheet[], { staff, comparedOn, ...wishes }: FiguresScope, today: Day): Result<AnnualFigures, KnownProblem> {
  const source = annualSource(reportSource(readSheets(sheets), { staff, today: yearBefore(comparedOn ?? today), wishes }), ['schools']);
  return source.ok ? answer(annualFigures(source.value.data, source.value.on)) : source;
}

const yearBefore = ({ year, month, day }: Day): Day => ({ year: year - 1, month, day: Math.min(day, daysInMonth(year - 1, month)) });
