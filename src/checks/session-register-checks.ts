import { offer, type OfferedCheck } from './offer.ts';
import { sessionDates } from './session-dates/session-dates.ts';
import { strings as sessionDatesStrings } from './session-dates/strings.ts';
import { sessionFreeDays } from './session-free-days/session-free-days.ts';
import { strings as sessionFreeDaysStrings } from './session-free-days/strings.ts';
import { sessionModel } from './session-model/session-model.ts';
import { strings as sessionModelStrings } from './session-model/strings.ts';
import { sessionOverlap } from './session-overlap/session-overlap.ts';
import { strings as sessionOverlapStrings } from './session-overlap/strings.ts';

/** The checks of the register of sessions, of the district's calendar, and of marks. */
export const sessionRegisterChecks: Readonly<Record<string, OfferedCheck>> = {
  'session-dates': offer(sessionDates, sessionDatesStrings),
  'session-free-days': offer(sessionFreeDays, sessionFreeDaysStrings),
  'session-overlap': offer(sessionOverlap, sessionOverlapStrings),
  'session-model': offer(sessionModel, sessionModelStrings),
};
