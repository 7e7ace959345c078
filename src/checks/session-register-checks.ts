import { calendarLines } from './calendar-lines/calendar-lines.ts';
import { strings as calendarLinesStrings } from './calendar-lines/strings.ts';
import { marksParticipants } from './marks-participants/marks-participants.ts';
import { strings as marksParticipantsStrings } from './marks-participants/strings.ts';
import { marksRange } from './marks-range/marks-range.ts';
import { strings as marksRangeStrings } from './marks-range/strings.ts';
import { marksSum } from './marks-sum/marks-sum.ts';
import { strings as marksSumStrings } from './marks-sum/strings.ts';
import { marksTwice } from './marks-twice/marks-twice.ts';
import { strings as marksTwiceStrings } from './marks-twice/strings.ts';
import { offer, type OfferedCheck } from './offer.ts';
import { sessionCalendar } from './session-calendar/session-calendar.ts';
import { strings as sessionCalendarStrings } from './session-calendar/strings.ts';
import { sessionCells } from './session-cells/session-cells.ts';
import { strings as sessionCellsStrings } from './session-cells/strings.ts';
import { sessionDates } from './session-dates/session-dates.ts';
import { strings as sessionDatesStrings } from './session-dates/strings.ts';
import { sessionFreeDays } from './session-free-days/session-free-days.ts';
import { strings as sessionFreeDaysStrings } from './session-free-days/strings.ts';
import { sessionGradeRange } from './session-grade-range/session-grade-range.ts';
import { strings as sessionGradeRangeStrings } from './session-grade-range/strings.ts';
import { sessionModel } from './session-model/session-model.ts';
import { strings as sessionModelStrings } from './session-model/strings.ts';
import { sessionOrder } from './session-order/session-order.ts';
import { strings as sessionOrderStrings } from './session-order/strings.ts';
import { sessionOverlap } from './session-overlap/session-overlap.ts';
import { strings as sessionOverlapStrings } from './session-overlap/strings.ts';
import { sessionSchools } from './session-schools/session-schools.ts';
import { strings as sessionSchoolsStrings } from './session-schools/strings.ts';

/** The checks of the register of sessions, of the district's calendar, and of marks. */
export const sessionRegisterChecks: Readonly<Record<string, OfferedCheck>> = {
  'session-dates': offer(sessionDates, sessionDatesStrings),
  'session-free-days': offer(sessionFreeDays, sessionFreeDaysStrings),
  'session-overlap': offer(sessionOverlap, sessionOverlapStrings),
  'session-model': offer(sessionModel, sessionModelStrings),
  'session-grade-range': offer(sessionGradeRange, sessionGradeRangeStrings),
  'session-schools': offer(sessionSchools, sessionSchoolsStrings),
  'session-order': offer(sessionOrder, sessionOrderStrings),
  'session-calendar': offer(sessionCalendar, sessionCalendarStrings),
  'calendar-lines': offer(calendarLines, calendarLinesStrings),
  'session-cells': offer(sessionCells, sessionCellsStrings),
  'marks-sum': offer(marksSum, marksSumStrings),
  'marks-range': offer(marksRange, marksRangeStrings),
  'marks-twice': offer(marksTwice, marksTwiceStrings),
  'marks-participants': offer(marksParticipants, marksParticipantsStrings),
};
