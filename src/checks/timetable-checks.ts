import { offer, type OfferedCheck } from './offer.ts';
import { teacherTwice } from './teacher-twice/teacher-twice.ts';
import { strings as teacherTwiceStrings } from './teacher-twice/strings.ts';
import { teacherTravel } from './teacher-travel/teacher-travel.ts';
import { strings as teacherTravelStrings } from './teacher-travel/strings.ts';
import { teacherUnavailable } from './teacher-unavailable/teacher-unavailable.ts';
import { strings as teacherUnavailableStrings } from './teacher-unavailable/strings.ts';
import { classTwice } from './class-twice/class-twice.ts';
import { strings as classTwiceStrings } from './class-twice/strings.ts';
import { groupAgainstClass } from './group-against-class/group-against-class.ts';
import { strings as groupAgainstClassStrings } from './group-against-class/strings.ts';
import { divisionsOverlap } from './divisions-overlap/divisions-overlap.ts';
import { strings as divisionsOverlapStrings } from './divisions-overlap/strings.ts';
import { combinedAgainstGrade } from './combined-against-grade/combined-against-grade.ts';
import { strings as combinedAgainstGradeStrings } from './combined-against-grade/strings.ts';
import { sessionAtHome } from './session-at-home/session-at-home.ts';
import { strings as sessionAtHomeStrings } from './session-at-home/strings.ts';
import { roomTwice } from './room-twice/room-twice.ts';
import { strings as roomTwiceStrings } from './room-twice/strings.ts';
import { jointLessonDiffers } from './joint-lesson-differs/joint-lesson-differs.ts';
import { strings as jointLessonDiffersStrings } from './joint-lesson-differs/strings.ts';
import { roomSmall } from './room-small/room-small.ts';
import { strings as roomSmallStrings } from './room-small/strings.ts';
import { hoursShort } from './hours-short/hours-short.ts';
import { strings as hoursShortStrings } from './hours-short/strings.ts';
import { hoursOver } from './hours-over/hours-over.ts';
import { strings as hoursOverStrings } from './hours-over/strings.ts';
import { subjectTwiceADay } from './subject-twice-a-day/subject-twice-a-day.ts';
import { strings as subjectTwiceADayStrings } from './subject-twice-a-day/strings.ts';
import { classWindow } from './class-window/class-window.ts';
import { strings as classWindowStrings } from './class-window/strings.ts';
import { lessonsADay } from './lessons-a-day/lessons-a-day.ts';
import { strings as lessonsADayStrings } from './lessons-a-day/strings.ts';
import { bellsDiffer } from './bells-differ/bells-differ.ts';
import { strings as bellsDifferStrings } from './bells-differ/strings.ts';
import { viewsDiffer } from './views-differ/views-differ.ts';
import { strings as viewsDifferStrings } from './views-differ/strings.ts';

/** The checks of timetables: what cannot be first, then what a person should look at. */
export const timetableChecks: Readonly<Record<string, OfferedCheck>> = {
  'teacher-twice': offer(teacherTwice, teacherTwiceStrings),
  'teacher-travel': offer(teacherTravel, teacherTravelStrings),
  'teacher-unavailable': offer(teacherUnavailable, teacherUnavailableStrings),
  'class-twice': offer(classTwice, classTwiceStrings),
  'group-against-class': offer(groupAgainstClass, groupAgainstClassStrings),
  'divisions-overlap': offer(divisionsOverlap, divisionsOverlapStrings),
  'combined-against-grade': offer(combinedAgainstGrade, combinedAgainstGradeStrings),
  'session-at-home': offer(sessionAtHome, sessionAtHomeStrings),
  'room-twice': offer(roomTwice, roomTwiceStrings),
  'joint-lesson-differs': offer(jointLessonDiffers, jointLessonDiffersStrings),
  'room-small': offer(roomSmall, roomSmallStrings),
  'hours-short': offer(hoursShort, hoursShortStrings),
  'hours-over': offer(hoursOver, hoursOverStrings),
  'subject-twice-a-day': offer(subjectTwiceADay, subjectTwiceADayStrings),
  'class-window': offer(classWindow, classWindowStrings),
  'lessons-a-day': offer(lessonsADay, lessonsADayStrings),
  'bells-differ': offer(bellsDiffer, bellsDifferStrings),
  'views-differ': offer(viewsDiffer, viewsDifferStrings),
};
