import type { Plan, View } from '../../jobs/desk.ts';
import { resultView, type PaneState } from '../pane-state.ts';
import { firstWizard, reportInsertion, scopeWishes, wizardFaults, wizardInsertion } from '../register-drafts.ts';
import type { WizardDraft } from '../register-state.ts';
import type { RegisterKind } from '../../sheet/registers/columns.ts';
import { carryOut, planned } from './insert.ts';
import { show } from './show.ts';
import { go } from './start.ts';
import { announce, guarded, runNext, say, whenFree, type Pane } from './pane.ts';

/** What is said of a plan to a person who hears the pane. */
type Spoken = (plan: Plan) => string;

/** What the wizard would lay out; nothing where an answer cannot be used. */
export const previewRegisters = (pane: Pane, draft: WizardDraft, spoken: Spoken): Promise<void> =>
  guarded(pane, async () => {
    if (wizardFaults(draft).length > 0) return;
    if (pane.state().work) await whenFree(pane);
    const plan = await planned(pane, wizardInsertion(draft, pane.state().registers), 'registers', { ...resultView(pane.state()), language: draft.language });
    if (!plan || pane.state().wizard !== draft) return;
    pane.dispatch({ type: 'registers-plan', plan });
    announce(pane, spoken(plan));
  });

/** Lays out what was previewed; then the list of registers is shown again. */
export async function layDownRegisters(pane: Pane): Promise<void> {
  const { registersPlan: plan, wizard } = pane.state();
  if (!plan || !wizard) return;
  await carryOut(pane, plan, 'registers', { ...resultView(pane.state()), language: wizard.language });
}

/** The report speaks the language that a person chose for it, otherwise that of what goes into cells. */
export const reportView = (state: PaneState): View => ({ ...resultView(state), language: state.report.language ?? resultView(state).language });

/** What the report would look like and change. */
export const previewReport = (pane: Pane, spoken: Spoken): Promise<void> =>
  guarded(pane, async () => {
    if (pane.state().work) await whenFree(pane);
    const { report, registers } = pane.state();
    const insertion = reportInsertion(report, registers);
    if (!insertion) return;
    pane.dispatch({ type: 'quiet' });
    const plan = await planned(pane, insertion, 'annual', reportView(pane.state()));
    if (!plan || pane.state().report !== report) return;
    pane.dispatch({ type: 'report-plan', plan });
    announce(pane, spoken(plan));
  });

export async function insertReport(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { reportPlan: plan } = pane.state();
  if (plan) await carryOut(pane, plan, 'annual', reportView(pane.state()));
}

/** Last year's workbook is read for its figures and let go. */
export async function compareWith(pane: Pane, file: string, bytes: Uint8Array): Promise<void> {
  await runNext(pane, 'look', async (watch) => {
    const { report, registers, current } = pane.state();
    const insertion = reportInsertion(report, registers);
    const on = insertion?.kind === 'report' ? insertion.wishes?.on : undefined;
    const result = await pane.environment.desk.compareWith(file, bytes, { staff: current.staff, ...scopeWishes(report, registers), ...(on ? { comparedOn: on } : {}) }, watch);
    if (!result.ok) return say(pane, 'annual', { kind: 'problem', problem: result.problem });
    pane.dispatch({ type: 'quiet' });
    pane.dispatch({ type: 'report', report: { before: { file, figures: result.value } } });
  });
}

/** The wizard in the place of the list of registers. */
export function openWizard(pane: Pane, wizard: WizardDraft): void {
  pane.dispatch({ type: 'quiet' });
  pane.dispatch({ type: 'wizard', wizard });
  pane.dispatch({ type: 'opened', opened: 'wizard' });
}

/** A register that a report needs: its place, or the wizard for it where the workbook does not have it. */
export async function openRegister(pane: Pane, kind: RegisterKind): Promise<void> {
  const { registers, current, language } = pane.state();
  const table = registers?.registers.find((register) => register.kind === kind)?.tables[0];
  await go(pane, 'registers');
  if (table) return show(pane, table.sheet, table.address, 'registers');
  if (registers) openWizard(pane, firstWizard(current.language ?? language, registers.on, [kind]));
}
