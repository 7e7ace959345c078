import type { Insertion, Plan, View } from '../../jobs/desk.ts';
import type { TemplateKind } from '../../sheet/registers/template-columns.ts';
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

/** Tables that timetables stand on, as they would be laid out. */
export const previewTemplates = (pane: Pane, kinds: readonly TemplateKind[], spoken: (plan: Plan) => string): Promise<void> =>
  guarded(pane, async () => {
    if (pane.state().work) await whenFree(pane);
    pane.dispatch({ type: 'quiet' });
    const view = resultView(pane.state());
    const plan = await planned(pane, { kind: 'registers', wishes: { language: view.language, kinds, guide: false } }, 'templates', view);
    if (!plan) return;
    pane.dispatch({ type: 'template-plan', plan });
    announce(pane, spoken(plan));
  });

export async function layDownTemplates(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { templatePlan: plan } = pane.state();
  if (plan) await carryOut(pane, plan, 'templates');
}

export async function insertSheet(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { sheetPlan: plan } = pane.state();
  if (plan) await carryOut(pane, plan, 'sheets', sheetView(pane.state()));
}
