import { dayOfNumber, type Day } from '../domain/calendar/day.ts';
import type { Session } from '../domain/timetable/sessions.ts';
import { writeDates } from '../sheet/dates/write-date.ts';
import { lessonCell } from '../sheet/timetables/lesson-cell.ts';
import type { ReadLesson } from '../sheet/timetables/timetables.ts';
import { list } from '../text/timetable.ts';
import type { CellPlace } from './check.ts';

/** A session as a finding tells it. */
export interface SessionArgs {
  readonly school: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export const sessionArgs = ({ place, dates }: Session): SessionArgs => ({ school: place.name.trim(), from: dates ? dayOfNumber(dates.from) : null, to: dates ? dayOfNumber(dates.to) : null });

/** «№ 5 ЖББМ, 12.10.2026–16.10.2026». */
export const sessionText = ({ school, from, to }: SessionArgs): string => list([school, from && to ? writeDates({ from, to }) : '']);

/** Where a session says its dates first. */
export const sessionCell = ({ lessons }: Session<ReadLesson>): CellPlace => lessonCell(lessons[0]!, 'dates');
