import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { gridOf, type Values } from '../cells/grid.ts';
import type { SheetReport } from '../sheet-report.ts';
import { timetablesOnce } from './across-timetables.ts';
import type { Timetables } from './timetables.ts';

/** A range that is said to hold lessons, bells or journeys holds none that could be read. */
export type TimetableRangeProblem = Problem<'no-lessons-in-range' | 'no-bells-in-range' | 'no-journeys-in-range', Record<string, never>>;

export interface TimetableRanges {
  readonly lessons: Values;
  readonly bells?: Values | undefined;
  readonly travel?: Values | undefined;
}

/** A range as a sheet of its own: its first cell is A1. */
const sheetOf = (name: string, values: Values): SheetReport => ({
  sheet: { name, hidden: false, grid: gridOf(values), texts: [], hiddenRows: [], hiddenColumns: [] },
  staff: [],
  tables: [],
  paragraphs: [],
});

/**
 * Timetables out of bare ranges, as a formula receives them.
 *
 * Takes    the cells of lists or grids of lessons, of the bells and of the journeys, each with its headings
 * Returns  the timetables; the cells of a lesson count from the first cell of its range
 * Refuses  `no-lessons-in-range`, `no-bells-in-range`, `no-journeys-in-range`
 * Source   docs/sources.md#timetables
 */
export function timetablesOfRanges({ lessons, bells, travel }: TimetableRanges): Result<Timetables, TimetableRangeProblem> {
  const sheets = [sheetOf('', lessons), ...(bells ? [sheetOf(' ', bells)] : []), ...(travel ? [sheetOf('  ', travel)] : [])];
  const read = timetablesOnce(sheets);
  if (!read || read.data.lessons.length === 0) return refuse({ code: 'no-lessons-in-range', args: {} });
  if (bells && read.data.bells.length === 0) return refuse({ code: 'no-bells-in-range', args: {} });
  if (travel && read.data.journeys.length === 0) return refuse({ code: 'no-journeys-in-range', args: {} });
  return answer(read);
}
