import type { AssignedRole, Assignment, CalendarEntry, CouncilMember, GivenAnswer, LessonDay, MarkLine, Participant, PlannedSession, Rate, Route } from '../../domain/session/records.ts';
import type { HeadedTable } from '../headed-table.ts';
import type { SessionKind } from '../registers/session-columns.ts';
import type { WrittenActivity } from './written-activity.ts';

/** The tables whose records are read here; of thematic plans only the place is known. */
export type ReadKind = Exclude<SessionKind, 'thematicPlans'>;

export interface SessionRecords {
  readonly calendar: CalendarEntry;
  readonly sessions: PlannedSession;
  readonly participants: Participant;
  readonly routes: Route;
  readonly rates: Rate;
  readonly council: CouncilMember;
  readonly roles: AssignedRole;
  readonly activities: WrittenActivity;
  readonly marks: MarkLine;
  readonly answers: GivenAnswer;
  readonly assignments: Assignment;
  readonly lessonDays: LessonDay;
}

export type ReadTable<Kind extends ReadKind = ReadKind> = HeadedTable<Kind, SessionRecords[Kind]>;
