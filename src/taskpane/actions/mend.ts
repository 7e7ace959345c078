import type { CellChange } from '../../checks/check.ts';
import { changesOf, mendable } from '../findings/mending.ts';
import type { Place } from '../message.ts';
import type { PaneState } from '../pane-state.ts';
import { judgeAgain } from './findings.ts';
import { runNext, say, whenFree, type Pane } from './pane.ts';
import { followSessions } from './sessions.ts';
import { followTimetables } from './timetables.ts';

/** The cells that would change by what is shown. */
export const plannedChanges = ({ checked, filter, mending }: PaneState): readonly CellChange[] => (checked && mending ? changesOf(mendable(checked.findings, filter, mending)) : []);

/** Mends what was shown, and judges the cells anew. What cannot be mended any more is named. */
export async function mend(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const changes = plannedChanges(pane.state());
  if (changes.length > 0) await mendCells(pane, changes, 'findings');
}

/** Writes into cells what they shall hold, and lets the pages follow; `together`: all of them or none. */
export async function mendCells(pane: Pane, changes: readonly CellChange[], place: Place, together?: 'together'): Promise<void> {
  await runNext(pane, 'mend', async () => {
    const result = await pane.environment.desk.mend(changes, together);
    const cells = changes.map(({ sheet, address }) => ({ sheet, address }));
    pane.dispatch({ type: 'mended', cells });
    pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
    if (result.ok) pane.dispatch({ type: 'changed', changes: cells });
    say(pane, place, result.ok ? { kind: 'mended', mended: result.value } : { kind: 'problem', problem: result.problem });
  });
  await judgeAgain(pane, { quiet: true });
  await followTimetables(pane);
  await followSessions(pane);
}
