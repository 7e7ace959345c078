import { offer, type OfferedCheck } from './offer.ts';
import { sessionDayOff } from './session-day-off/session-day-off.ts';
import { strings as sessionDayOffStrings } from './session-day-off/strings.ts';
import { sessionWeek } from './session-week/session-week.ts';
import { strings as sessionWeekStrings } from './session-week/strings.ts';
import { sessionLength } from './session-length/session-length.ts';
import { strings as sessionLengthStrings } from './session-length/strings.ts';
import { sessionGrades } from './session-grades/session-grades.ts';
import { strings as sessionGradesStrings } from './session-grades/strings.ts';
import { sessionCourses } from './session-courses/session-courses.ts';
import { strings as sessionCoursesStrings } from './session-courses/strings.ts';
import { sessionSubjects } from './session-subjects/session-subjects.ts';
import { strings as sessionSubjectsStrings } from './session-subjects/strings.ts';
import { combinedHalfEmpty } from './combined-half-empty/combined-half-empty.ts';
import { strings as combinedHalfEmptyStrings } from './combined-half-empty/strings.ts';
import { lessonLanguage } from './lesson-language/lesson-language.ts';
import { strings as lessonLanguageStrings } from './lesson-language/strings.ts';
import { weeklyLoad } from './weekly-load/weekly-load.ts';
import { strings as weeklyLoadStrings } from './weekly-load/strings.ts';
import { bellBreaks } from './bell-breaks/bell-breaks.ts';
import { strings as bellBreaksStrings } from './bell-breaks/strings.ts';
import { doubleLessons } from './double-lessons/double-lessons.ts';
import { strings as doubleLessonsStrings } from './double-lessons/strings.ts';
import { dayDifficulty } from './day-difficulty/day-difficulty.ts';
import { strings as dayDifficultyStrings } from './day-difficulty/strings.ts';
import { testsADay } from './tests-a-day/tests-a-day.ts';
import { strings as testsADayStrings } from './tests-a-day/strings.ts';
import { busTimes } from './bus-times/bus-times.ts';
import { strings as busTimesStrings } from './bus-times/strings.ts';
import { teacherHours } from './teacher-hours/teacher-hours.ts';
import { strings as teacherHoursStrings } from './teacher-hours/strings.ts';
import { substituteMissing } from './substitute-missing/substitute-missing.ts';
import { strings as substituteMissingStrings } from './substitute-missing/strings.ts';
import { periodTwice } from './period-twice/period-twice.ts';
import { strings as periodTwiceStrings } from './period-twice/strings.ts';
import { lessonWithoutTeacher } from './lesson-without-teacher/lesson-without-teacher.ts';
import { strings as lessonWithoutTeacherStrings } from './lesson-without-teacher/strings.ts';

/** The checks of sessions, of what a timetable leaves open, and of norms that a district has switched on. */
export const sessionChecks: Readonly<Record<string, OfferedCheck>> = {
  'session-day-off': offer(sessionDayOff, sessionDayOffStrings),
  'session-week': offer(sessionWeek, sessionWeekStrings),
  'session-length': offer(sessionLength, sessionLengthStrings),
  'session-grades': offer(sessionGrades, sessionGradesStrings),
  'session-courses': offer(sessionCourses, sessionCoursesStrings),
  'session-subjects': offer(sessionSubjects, sessionSubjectsStrings),
  'combined-half-empty': offer(combinedHalfEmpty, combinedHalfEmptyStrings),
  'lesson-language': offer(lessonLanguage, lessonLanguageStrings),
  'weekly-load': offer(weeklyLoad, weeklyLoadStrings),
  'bell-breaks': offer(bellBreaks, bellBreaksStrings),
  'double-lessons': offer(doubleLessons, doubleLessonsStrings),
  'day-difficulty': offer(dayDifficulty, dayDifficultyStrings),
  'tests-a-day': offer(testsADay, testsADayStrings),
  'bus-times': offer(busTimes, busTimesStrings),
  'teacher-hours': offer(teacherHours, teacherHoursStrings),
  'substitute-missing': offer(substituteMissing, substituteMissingStrings),
  'period-twice': offer(periodTwice, periodTwiceStrings),
  'lesson-without-teacher': offer(lessonWithoutTeacher, lessonWithoutTeacherStrings),
};
