import type { RegistersView } from '../../jobs/desk.ts';
import type { Route } from '../environment.ts';
import { following } from './following.ts';
import type { Pane } from './pane.ts';
import { followSessions } from './sessions.ts';
import { followTimetables } from './timetables.ts';

/** The pages that show what the registers hold. */
export const showsRegisters = (route: Route): boolean => route === 'registers' || route === 'reports';

/** Which registers the workbook holds. */
export const { read: readRegisters, follow: followRegisters, readByWish: registersByWish, enter: enterRegisters, isStale: areRegistersStale } = following<RegistersView>({
  job: 'registers',
  isShown: showsRegisters,
  of: ({ registers, registersProblem, registersPending }) => ({ read: registers, problem: registersProblem, pending: registersPending }),
  read: (desk, view, watch) => desk.registers(view, watch),
  readAgain: (desk, view, changes) => desk.registersAgain(view, changes),
  taken: (registers) => ({ type: 'registers', registers }),
  failed: (problem) => ({ type: 'registers-problem', problem }),
  reading: { type: 'registers-reading' },
  outdated: { type: 'registers-outdated' },
});

/** Tirek itself has written into the workbook, or taken something back: anything may be otherwise now. */
export async function workbookWritten(pane: Pane): Promise<void> {
  pane.dispatch({ type: 'registers-outdated' });
  pane.dispatch({ type: 'timetables-outdated' });
  pane.dispatch({ type: 'sessions-outdated' });
  await followRegisters(pane);
  await followTimetables(pane);
  await followSessions(pane);
}
