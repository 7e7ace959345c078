import type { Report, ReportStrings } from './report.ts';
import { annual } from './annual/annual.ts';
import { strings as annualStrings } from './annual/strings.ts';
import { attestation } from './attestation/attestation.ts';
import { strings as attestationStrings } from './attestation/strings.ts';
import { categories } from './categories/categories.ts';
import { strings as categoriesStrings } from './categories/strings.ts';
import { change } from './change/change.ts';
import { strings as changeStrings } from './change/strings.ts';
import { classWeek } from './class-week/class-week.ts';
import { strings as classWeekStrings } from './class-week/strings.ts';
import { combinedClasses } from './combined-classes/combined-classes.ts';
import { strings as combinedClassesStrings } from './combined-classes/strings.ts';
import { courses } from './courses/courses.ts';
import { strings as coursesStrings } from './courses/strings.ts';
import { freeAt } from './free-at/free-at.ts';
import { strings as freeAtStrings } from './free-at/strings.ts';
import { hubLoad } from './hub-load/hub-load.ts';
import { strings as hubLoadStrings } from './hub-load/strings.ts';
import { levels } from './levels/levels.ts';
import { strings as levelsStrings } from './levels/strings.ts';
import { masterClasses } from './master-classes/master-classes.ts';
import { strings as masterClassesStrings } from './master-classes/strings.ts';
import { network } from './network/network.ts';
import { strings as networkStrings } from './network/strings.ts';
import { participation } from './participation/participation.ts';
import { strings as participationStrings } from './participation/strings.ts';
import { pupils } from './pupils/pupils.ts';
import { strings as pupilsStrings } from './pupils/strings.ts';
import { qualification } from './qualification/qualification.ts';
import { strings as qualificationStrings } from './qualification/strings.ts';
import { roomWeek } from './room-week/room-week.ts';
import { strings as roomWeekStrings } from './room-week/strings.ts';
import { session } from './session/session.ts';
import { strings as sessionStrings } from './session/strings.ts';
import { sessionCosts } from './session-costs/session-costs.ts';
import { strings as sessionCostsStrings } from './session-costs/strings.ts';
import { sessionDuties } from './session-duties/session-duties.ts';
import { strings as sessionDutiesStrings } from './session-duties/strings.ts';
import { sessionOrder } from './session-order/session-order.ts';
import { strings as sessionOrderStrings } from './session-order/strings.ts';
import { sessionPlan } from './session-plan/session-plan.ts';
import { strings as sessionPlanStrings } from './session-plan/strings.ts';
import { sessionTimetable } from './session-timetable/session-timetable.ts';
import { strings as sessionTimetableStrings } from './session-timetable/strings.ts';
import { sessionProgramme } from './session-programme/session-programme.ts';
import { strings as sessionProgrammeStrings } from './session-programme/strings.ts';
import { sessionPeople } from './session-people/session-people.ts';
import { strings as sessionPeopleStrings } from './session-people/strings.ts';
import { sessionResults } from './session-results/session-results.ts';
import { strings as sessionResultsStrings } from './session-results/strings.ts';
import { sessionRequest } from './session-request/session-request.ts';
import { strings as sessionRequestStrings } from './session-request/strings.ts';
import { sessionWeek } from './session-week/session-week.ts';
import { strings as sessionWeekStrings } from './session-week/strings.ts';
import { teacherLoad } from './teacher-load/teacher-load.ts';
import { strings as teacherLoadStrings } from './teacher-load/strings.ts';
import { teacherWeek } from './teacher-week/teacher-week.ts';
import { strings as teacherWeekStrings } from './teacher-week/strings.ts';
import { thematicPlans } from './thematic-plans/thematic-plans.ts';
import { strings as thematicPlansStrings } from './thematic-plans/strings.ts';
import { unattached } from './unattached/unattached.ts';
import { strings as unattachedStrings } from './unattached/strings.ts';

export interface OfferedReport {
  readonly definition: Report;
  readonly strings: ReportStrings;
}

/** Every report, by its folder, in the order in which people look for them. */
export const reports: Readonly<Record<string, OfferedReport>> = {
  annual: { definition: annual, strings: annualStrings },
  network: { definition: network, strings: networkStrings },
  levels: { definition: levels, strings: levelsStrings },
  unattached: { definition: unattached, strings: unattachedStrings },
  'hub-load': { definition: hubLoad, strings: hubLoadStrings },
  'combined-classes': { definition: combinedClasses, strings: combinedClassesStrings },
  categories: { definition: categories, strings: categoriesStrings },
  attestation: { definition: attestation, strings: attestationStrings },
  pupils: { definition: pupils, strings: pupilsStrings },
  courses: { definition: courses, strings: coursesStrings },
  participation: { definition: participation, strings: participationStrings },
  'master-classes': { definition: masterClasses, strings: masterClassesStrings },
  change: { definition: change, strings: changeStrings },
  'teacher-week': { definition: teacherWeek, strings: teacherWeekStrings },
  'class-week': { definition: classWeek, strings: classWeekStrings },
  'room-week': { definition: roomWeek, strings: roomWeekStrings },
  'free-at': { definition: freeAt, strings: freeAtStrings },
  'teacher-load': { definition: teacherLoad, strings: teacherLoadStrings },
  'session-week': { definition: sessionWeek, strings: sessionWeekStrings },
  'session-order': { definition: sessionOrder, strings: sessionOrderStrings },
  'session-plan': { definition: sessionPlan, strings: sessionPlanStrings },
  'session-programme': { definition: sessionProgramme, strings: sessionProgrammeStrings },
  'session-timetable': { definition: sessionTimetable, strings: sessionTimetableStrings },
  'session-duties': { definition: sessionDuties, strings: sessionDutiesStrings },
  'session-request': { definition: sessionRequest, strings: sessionRequestStrings },
  'session-costs': { definition: sessionCosts, strings: sessionCostsStrings },
  'session-people': { definition: sessionPeople, strings: sessionPeopleStrings },
  'session-results': { definition: sessionResults, strings: sessionResultsStrings },
  session: { definition: session, strings: sessionStrings },
  'thematic-plans': { definition: thematicPlans, strings: thematicPlansStrings },
  qualification: { definition: qualification, strings: qualificationStrings },
};
