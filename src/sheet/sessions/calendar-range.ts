import { schoolCalendar, type SchoolCalendar } from '../../domain/calendar/school-calendar.ts';
import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import type { CalendarEntry } from '../../domain/session/records.ts';
import { gridOf, type Values } from '../cells/grid.ts';
import { readHeadedTable } from '../headed-table.ts';
import { frameIn } from '../registers/register-range.ts';
import { readerOf } from './read-rows.ts';

export type CalendarRangeProblem = Problem<'no-calendar-in-range', Record<string, never>>;

/**
 * The calendar of a district out of a bare range, as a formula receives it.
 *
 * Takes    the cells of its register with their headings
 * Returns  the calendar: its lines rule over what Tirek knows
 * Refuses  `no-calendar-in-range` where it has no such headings, or no line that could be read
 * Source   docs/sources.md#the-calendar
 */
export function calendarOfRange(values: Values): Result<SchoolCalendar, CalendarRangeProblem> {
  const frame = frameIn('calendar', values);
  if (!frame) return refuse({ code: 'no-calendar-in-range', args: {} });
  const sheet = { name: '', hidden: false, grid: gridOf(values), texts: [], hiddenRows: [], hiddenColumns: [] };
  const { records } = readHeadedTable<'calendar', CalendarEntry>('calendar', sheet, frame, readerOf('calendar', { title: '', fields: frame.fields }));
  return records.length > 0 ? answer(schoolCalendar(records)) : refuse({ code: 'no-calendar-in-range', args: {} });
}
