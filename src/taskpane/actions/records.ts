import type { EntryProblem } from '../../jobs/desk.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { resultView } from '../pane-state.ts';
import type { FormDraft, RecordKind, Texts } from '../register-state.ts';
import { guarded, runNext, say, type Pane } from './pane.ts';
import { workbookWritten } from './registers.ts';

const fresh = (of: RecordKind, at: CellPlace | undefined, texts: Texts): FormDraft => ({ of, at, before: texts, texts, touched: [], tried: false, problems: [], warned: false, saved: undefined });

export const isChanged = ({ before, texts }: FormDraft): boolean => [...new Set([...Object.keys(before), ...Object.keys(texts)])].some((field) => (before[field] ?? '') !== (texts[field] ?? ''));

/** What was laid aside and not saved for the same record is taken up again. */
const laidAside = (form: FormDraft | undefined, of: RecordKind, at: CellPlace | undefined): boolean =>
  form !== undefined && form.of === of && form.saved === undefined && isChanged(form) && form.at?.sheet === at?.sheet && form.at?.address === at?.address;

/** A form for a new record; what one writes again and again (the unit, the school) may be given. */
export function addRecord(pane: Pane, of: RecordKind, given: Texts = {}): void {
  if (!laidAside(pane.state().form, of, undefined)) pane.dispatch({ type: 'form', form: { ...fresh(of, undefined, given), before: {} } });
  pane.dispatch({ type: 'quiet' });
  pane.dispatch({ type: 'opened', opened: 'form' });
}

/** A form with what a row holds now. */
export const editRecord = (pane: Pane, of: RecordKind, at: CellPlace): Promise<void> =>
  guarded(pane, async () => {
    if (!laidAside(pane.state().form, of, at)) {
      const entry = await pane.environment.desk.openRecord(of, at, resultView(pane.state()));
      if (!entry.ok) return say(pane, 'registers', { kind: 'problem', problem: entry.problem });
      pane.dispatch({ type: 'form', form: fresh(of, at, entry.value.texts) });
    }
    pane.dispatch({ type: 'quiet' });
    pane.dispatch({ type: 'opened', opened: 'form' });
  });

/** A field holds this from now on; what was wrong there was said of another text. */
export function writeFields(pane: Pane, texts: Texts): void {
  const { form } = pane.state();
  if (!form) return;
  const changed = Object.keys(texts);
  pane.dispatch({
    type: 'form',
    form: { ...form, texts: { ...form.texts, ...texts }, saved: undefined, warned: false, problems: form.problems.filter(({ field }) => !changed.includes(field)) },
  });
}

export function touchField(pane: Pane, field: string): void {
  const { form } = pane.state();
  if (form && !form.touched.includes(field)) pane.dispatch({ type: 'form', form: { ...form, touched: [...form.touched, field] } });
}

export const isGrave = ({ warning }: EntryProblem): boolean => warning !== true;

/** Saves what the form holds. Errors hinder it; remarks are shown once and let pass when a person saves again. `found`: what the form knows to be wrong. */
export async function saveRecord(pane: Pane, name: string, found: readonly EntryProblem[]): Promise<void> {
  const { form } = pane.state();
  if (!form) return;
  const hinder = found.some(isGrave) || (found.length > 0 && !form.warned);
  if (hinder) return pane.dispatch({ type: 'form', form: { ...form, tried: true, warned: !found.some(isGrave) } });
  let written = false;
  await runNext(pane, 'save', async () => {
    const { of, at, texts, before } = form;
    const result = await pane.environment.desk.saveRecord({ kind: of, at, texts, before }, resultView(pane.state()));
    pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
    if (!result.ok) return say(pane, 'form', { kind: 'problem', problem: result.problem });
    if (!result.value.saved) return pane.dispatch({ type: 'form', form: { ...form, tried: true, problems: result.value.problems } });
    written = true;
    pane.dispatch({ type: 'form', form: { ...form, problems: [], touched: [], tried: false, warned: false, saved: { name, at: result.value.at } } });
    say(pane, 'form', { kind: 'record-saved', name, at: result.value.at });
  });
  if (written) await workbookWritten(pane);
}
