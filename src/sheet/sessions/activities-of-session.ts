import { dayNumber } from '../../domain/calendar/day.ts';
import type { Activity, PlannedSession } from '../../domain/session/records.ts';
import { fold } from '../words/fold.ts';
import type { SessionBook } from './session-book.ts';

/**
 * The lines of the council's plan that are of one session.
 *
 * Takes    the book; a session of it, undefined where it plans none
 * Returns  the lines of plans that are of this session, and of those of which nobody can say it
 * Refuses  nothing
 */
export const activitiesOf = ({ activities }: Pick<SessionBook, 'activities'>, session: PlannedSession | undefined): readonly Activity[] =>
  session ? activities.filter((activity) => !activity.session || isSame(activity.session, session)) : activities;

const isSame = (one: NonNullable<Activity['session']>, other: PlannedSession): boolean => fold(one.name) === fold(other.name) && (one.from && dayNumber(one.from)) === (other.from && dayNumber(other.from));
