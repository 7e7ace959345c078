import { describeProblem } from '../../text/problems.ts';
import { findingsSpoken } from '../strings.ts';
import { viewOf } from '../pane-state.ts';
import { announce, runJob, type Pane } from './pane.ts';
import { show } from './show.ts';

/** Reads the workbook and runs every check. */
export const check = (pane: Pane): Promise<void> =>
  runJob(pane, 'check', async (watch) => {
    const { desk } = pane.environment;
    const { changes } = pane.state();
    const result = await desk.check(viewOf(pane.state()), watch);
    const { language } = pane.state();
    if (result.ok) {
      // The figures of the same cells: they cost no reading, and both pages speak of the same workbook.
      const figures = await desk.lookAgain(viewOf(pane.state()));
      if (figures.ok) pane.dispatch({ type: 'overview', overview: figures.value, stale: pane.state().changes > changes });
      pane.dispatch({ type: 'findings', findings: result.value, stale: pane.state().changes > changes });
    } else pane.dispatch({ type: 'check-problem', problem: result.problem });
    announce(pane, result.ok ? findingsSpoken[language](result.value.length) : describeProblem(result.problem, language));
  });

/** Goes to the cell to look at first. */
export async function showFinding(pane: Pane, index: number): Promise<void> {
  const place = pane.state().findings?.[index]?.cells[0];
  if (place) await show(pane, place.sheet, place.address, 'findings', index);
}

/** The finding before or after the last one gone to; from either end there is no further. */
export const neighbour = (finding: number | undefined, step: 1 | -1, all: number): number | undefined => {
  const next = finding === undefined ? (step === 1 ? 0 : undefined) : finding + step;
  return next !== undefined && next >= 0 && next < all ? next : undefined;
};
