import type { TimetableView } from '../../jobs/desk.ts';
import { keyed } from '../findings/finding-key.ts';
import { announceChange } from './findings.ts';
import { following } from './following.ts';

/** Which timetables the workbook holds, and what is wrong between them. */
export const { read: readTimetables, follow: followTimetables, readByWish: timetablesByWish, enter: enterTimetables, isStale: areTimetablesStale } = following<TimetableView>({
  job: 'timetables',
  isShown: (route) => route === 'timetable',
  of: ({ timetables, timetablesProblem, timetablesPending }) => ({ read: timetables, problem: timetablesProblem, pending: timetablesPending }),
  read: (desk, view, watch) => desk.timetables(view, watch),
  readAgain: (desk, view, changes) => desk.timetablesAgain(view, changes),
  taken: (timetables) => ({ type: 'timetables', timetables }),
  failed: (problem) => ({ type: 'timetables-problem', problem }),
  reading: { type: 'timetables-reading' },
  outdated: { type: 'timetables-outdated' },
  heard: (pane, before, now) => announceChange(pane, keyed(before.findings), keyed(now.findings)),
});
