import { offer, type OfferedCheck } from './offer.ts';
import { sessionAdvisers } from './session-advisers/session-advisers.ts';
import { strings as sessionAdvisersStrings } from './session-advisers/strings.ts';

/** The checks of the people who run a session. */
export const sessionCouncilChecks: Readonly<Record<string, OfferedCheck>> = {
  'session-advisers': offer(sessionAdvisers, sessionAdvisersStrings),
};
