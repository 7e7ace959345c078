import { offer, type OfferedCheck } from './offer.ts';
import { participantTwice } from './participant-twice/participant-twice.ts';
import { strings as participantTwiceStrings } from './participant-twice/strings.ts';
import { participantFit } from './participant-fit/participant-fit.ts';
import { strings as participantFitStrings } from './participant-fit/strings.ts';
import { participantClass } from './participant-class/participant-class.ts';
import { strings as participantClassStrings } from './participant-class/strings.ts';
import { classFull } from './class-full/class-full.ts';
import { strings as classFullStrings } from './class-full/strings.ts';
import { seatsShort } from './seats-short/seats-short.ts';
import { strings as seatsShortStrings } from './seats-short/strings.ts';
import { routeIncomplete } from './route-incomplete/route-incomplete.ts';
import { strings as routeIncompleteStrings } from './route-incomplete/strings.ts';

/** The checks of who goes to a session, where they are placed and how they are brought. */
export const participantChecks: Readonly<Record<string, OfferedCheck>> = {
  'participant-twice': offer(participantTwice, participantTwiceStrings),
  'participant-fit': offer(participantFit, participantFitStrings),
  'participant-class': offer(participantClass, participantClassStrings),
  'class-full': offer(classFull, classFullStrings),
  'seats-short': offer(seatsShort, seatsShortStrings),
  'route-incomplete': offer(routeIncomplete, routeIncompleteStrings),
};
