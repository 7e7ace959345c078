import type { Changed, Overview, View } from '../../jobs/desk.ts';
import { describeProblem, type KnownProblem } from '../../text/problems.ts';
import { viewOf } from '../pane-state.ts';
import { staffWords } from '../staff/strings.ts';
import { judgeChanges } from './findings.ts';
import { followRegisters } from './registers.ts';
import { followSessions } from './sessions.ts';
import { followTimetables } from './timetables.ts';
import { announce, guarded, runJob, type Pane } from './pane.ts';

/** Up to this many people a workbook is read again by itself when its cells change. */
const smallWorkbook = 2000;

/** Reads the workbook. Quietly: the figures on the screen stay until the new ones are there, and nobody is told. */
export async function look(pane: Pane, { quiet = false } = {}): Promise<void> {
  const asked = viewOf(pane.state());
  const { changes } = pane.state();
  let done = false;
  await runJob(pane, 'look', async (watch) => {
    const result = await pane.environment.desk.look(asked, watch);
    done = result.ok;
    if (result.ok) {
      const { language, work } = pane.state();
      pane.dispatch({ type: 'overview', overview: result.value, stale: pane.state().changes > changes });
      if (!quiet && work?.slow) announce(pane, staffWords[language].totals(totalsOf(result.value)));
    } else if (quiet) pane.dispatch({ type: 'changed' });
    else lookFailed(pane, result.problem);
  }, { byItself: quiet });
  if (!sameView(asked, viewOf(pane.state()))) await lookAgain(pane);
  if (done) await settle(pane);
}

function lookFailed(pane: Pane, problem: KnownProblem): void {
  pane.dispatch({ type: 'look-problem', problem });
  announce(pane, describeProblem(problem, pane.state().language));
}

export const totalsOf = ({ people, schools, tables }: Overview) => ({
  people,
  schools,
  sheets: new Set(tables.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet)).size,
});

const sameView = (one: View, other: View) => JSON.stringify(one) === JSON.stringify(other);

/** The same cells in other words, or by other settings. Of several wishes in a row only the last one counts. */
export async function lookAgain(pane: Pane): Promise<void> {
  if (!pane.state().overview) return;
  const asked = viewOf(pane.state());
  await guarded(pane, async () => {
    const result = await pane.environment.desk.lookAgain(asked);
    if (!sameView(asked, viewOf(pane.state()))) return;
    if (result.ok) pane.dispatch({ type: 'overview', overview: result.value, stale: pane.state().stale });
    else lookFailed(pane, result.problem);
  });
}

/** Reads a small workbook again by itself if cells changed since; of a large one the pane says so and offers it. */
export async function settle(pane: Pane): Promise<void> {
  const { overview, stale, work, route } = pane.state();
  if (overview && stale && !work && route === 'staff' && overview.people <= smallWorkbook) await look(pane, { quiet: true });
}

export async function workbookChanged(pane: Pane, changes?: readonly Changed[]): Promise<void> {
  pane.dispatch({ type: 'changed', ...(changes ? { changes } : {}) });
  await settle(pane);
  await judgeChanges(pane);
  await followRegisters(pane);
  await followTimetables(pane);
  await followSessions(pane);
}
