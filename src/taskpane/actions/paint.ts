import { filtered } from '../findings/filter.ts';
import { guarded, runNext, say, type Pane } from './pane.ts';

const shownFindings = (pane: Pane) => {
  const { checked, filter } = pane.state();
  return filtered(checked?.findings ?? [], filter).map(({ finding }) => finding);
};

/** Highlights the cells of what the filter shows. */
export const paint = (pane: Pane): Promise<boolean> =>
  runNext(pane, 'paint', async () => {
    const result = await pane.environment.desk.paint(shownFindings(pane));
    if (result.ok) pane.dispatch({ type: 'painted', painted: result.value.cells > 0 });
    say(pane, 'findings', result.ok ? { kind: 'painted', painted: result.value } : { kind: 'problem', problem: result.problem });
  });

/** Takes the highlighting away. */
export const unpaint = (pane: Pane): Promise<boolean> =>
  runNext(pane, 'paint', async () => {
    const result = await pane.environment.desk.unpaint();
    if (result.ok) pane.dispatch({ type: 'painted', painted: false });
    say(pane, 'findings', result.ok ? { kind: 'unpainted' } : { kind: 'problem', problem: result.problem });
  });

/** The highlighting follows the findings; nobody is told. */
export const repaint = (pane: Pane): Promise<void> =>
  guarded(pane, async () => {
    if (!pane.state().painted) return;
    const result = await pane.environment.desk.paint(shownFindings(pane));
    if (result.ok) pane.dispatch({ type: 'painted', painted: result.value.cells > 0 });
  });

/** Is anything highlighted, perhaps since another day? */
export const seePainted = (pane: Pane): Promise<void> =>
  guarded(pane, async () => {
    const result = await pane.environment.desk.painted();
    if (result.ok) pane.dispatch({ type: 'painted', painted: result.value });
  });
