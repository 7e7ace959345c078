import type { Insertion, Plan, View } from '../../jobs/desk.ts';
import { resultView, type PaneState } from '../pane-state.ts';
import type { SheetWish } from '../timetable-state.ts';
import { carryOut, planned } from './insert.ts';
import { announce, guarded, whenFree, type Pane } from './pane.ts';

/** The sheet speaks the language that a person chose for it, otherwise that of what goes into cells. */
export const sheetView = (state: PaneState): View => ({ ...resultView(state), language: state.sheetWish.language ?? resultView(state).language });

const insertionOf = ({ id, who, day, period, anew }: SheetWish): Insertion => ({
  kind: 'report',
  id,
  wishes: id === 'free-at' ? { day, period } : who === '' ? {} : { who },
  ...(anew ? { anew } : {}),
});

/** What the sheet would look like. */
export const previewSheet = (pane: Pane, spoken: (plan: Plan) => string): Promise<void> =>
  guarded(pane, async () => {
    if (pane.state().work) await whenFree(pane);
    const { sheetWish } = pane.state();
    pane.dispatch({ type: 'quiet' });
    const plan = await planned(pane, insertionOf(sheetWish), 'sheets', sheetView(pane.state()));
    if (!plan || pane.state().sheetWish !== sheetWish) return;
    pane.dispatch({ type: 'sheet-plan', plan });
    announce(pane, spoken(plan));
  });

export async function insertSheet(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { sheetPlan: plan } = pane.state();
  if (plan) await carryOut(pane, plan, 'sheets', sheetView(pane.state()));
}
