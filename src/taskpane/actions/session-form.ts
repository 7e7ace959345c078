import type { Plan, SessionProposal, SessionWishes } from '../../jobs/desk.ts';
import type { RegistersWishes } from '../../jobs/registers-wishes.ts';
import { sessionKinds } from '../../sheet/registers/session-columns.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { registerOptions } from '../../text/register-options.ts';
import { resultView, type PaneState } from '../pane-state.ts';
import type { Texts } from '../register-state.ts';
import type { SessionDraft } from '../session-state.ts';
import { carryOut, planned } from './insert.ts';
import { announce, guarded, runNext, say, whenFree, type Pane } from './pane.ts';
import { workbookWritten } from './registers.ts';
import { sessionsByWish } from './sessions.ts';
import type { TemplateKind } from '../../sheet/registers/template-columns.ts';

/** Shows another session, or the same one placed otherwise. */
export async function wishOfSession(pane: Pane, wishes: SessionWishes): Promise<void> {
  pane.dispatch({ type: 'session-wishes', wishes: { ...pane.state().sessionWishes, ...wishes } });
  await sessionsByWish(pane);
}

const placeOf = (place: CellPlace | undefined): string => (place ? `${place.sheet}!${place.address}` : '');

/** What was laid aside and not saved for the same session is taken up again. */
const laidAside = (draft: SessionDraft | undefined, at: CellPlace | undefined): boolean => draft !== undefined && placeOf(draft.at) === placeOf(at) && isDraftChanged(draft);

export const isDraftChanged = ({ before, texts }: SessionDraft): boolean => [...new Set([...Object.keys(before), ...Object.keys(texts)])].some((field) => (before[field] ?? '') !== (texts[field] ?? ''));

/** The form for a new session; the only hub there is, is given. */
export function addSession(pane: Pane): void {
  const { sessionDraft, sessions } = pane.state();
  const [hub, ...others] = sessions?.hubs ?? [];
  const texts: Texts = hub !== undefined && others.length === 0 ? { hub } : {};
  pane.dispatch({ type: 'quiet' });
  pane.dispatch({ type: 'session-draft', draft: laidAside(sessionDraft, undefined) ? sessionDraft : { at: undefined, before: {}, texts, problems: [] }, open: true });
}

/** The form with what the register holds of a session. */
export const editSession = (pane: Pane, at: CellPlace): Promise<void> =>
  guarded(pane, async () => {
    const { sessionDraft } = pane.state();
    if (laidAside(sessionDraft, at)) return pane.dispatch({ type: 'session-draft', draft: sessionDraft, open: true });
    const entry = await pane.environment.desk.openSession(at, resultView(pane.state()));
    if (!entry.ok) return say(pane, 'session', { kind: 'problem', problem: entry.problem });
    pane.dispatch({ type: 'quiet' });
    pane.dispatch({ type: 'session-draft', draft: { at, before: entry.value.texts, texts: entry.value.texts, problems: [] }, open: true });
  });

/** A field holds this from now on; what was wrong there was said of another text. */
export function writeSession(pane: Pane, texts: Texts): void {
  const { sessionDraft: draft } = pane.state();
  if (!draft) return;
  const changed = Object.keys(texts);
  pane.dispatch({ type: 'session-draft', draft: { ...draft, texts: { ...draft.texts, ...texts }, problems: draft.problems.filter(({ field }) => !changed.includes(field)) }, open: true });
}

/** Takes the days that a model proposes into the form. */
export function takeProposal(pane: Pane, { model, from, until }: SessionProposal): void {
  const { language } = resultView(pane.state());
  writeSession(pane, { model: registerOptions[language]['session-model'][model], from: writeDay(from), until: writeDay(until) });
}

/** Writes the form into the register; can be taken back. True where it was written. */
export async function saveSession(pane: Pane): Promise<boolean> {
  const { sessionDraft: draft } = pane.state();
  if (!draft) return false;
  let at: CellPlace | undefined;
  await runNext(pane, 'save', async () => {
    const { texts, before } = draft;
    const result = await pane.environment.desk.saveSession({ at: draft.at, texts, before }, resultView(pane.state()));
    pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
    if (!result.ok) return say(pane, 'session-form', { kind: 'problem', problem: result.problem });
    if (!result.value.saved) return pane.dispatch({ type: 'session-draft', draft: { ...draft, problems: result.value.problems }, open: true });
    at = result.value.at;
    pane.dispatch({ type: 'session-draft', draft: undefined, open: false });
    pane.dispatch({ type: 'session-wishes', wishes: { ...pane.state().sessionWishes, session: at } });
    say(pane, 'session', { kind: 'record-saved', name: texts['name'] ?? '', at });
  });
  if (at) await workbookWritten(pane);
  return at !== undefined;
}

/** Read from what schools send, or laid out when the days of the session are known. */
const laterTables: readonly string[] = ['thematicPlans', 'lessonDays', 'activities'];

/** The tables without which no session can be kept: laid out first where the workbook has none of them. */
export const neededTables = (missing: readonly string[]): readonly TemplateKind[] => sessionKinds.filter((kind) => missing.includes(kind) && !laterTables.includes(kind));

/** The school year and the session that is shown, for tables that are filled in with their days. */
function wishedSession({ sessions }: PaneState): Pick<RegistersWishes, 'session' | 'schoolYear'> {
  const item = sessions?.chosen === undefined ? undefined : sessions.sessions[sessions.chosen];
  const year = sessions ? { schoolYear: sessions.calendar.schoolYear } : {};
  if (!item?.from || !item.until) return year;
  const { from, until, hub, schools, name } = item;
  return { ...year, session: { from, until, hub, schools, name } };
}

/** Tables as they would be laid out, to be filled in. */
export const previewSessionTables = (pane: Pane, kinds: readonly TemplateKind[], spoken: (plan: Plan) => string): Promise<void> =>
  guarded(pane, async () => {
    if (pane.state().work) await whenFree(pane);
    pane.dispatch({ type: 'quiet' });
    const view = resultView(pane.state());
    const plan = await planned(pane, { kind: 'registers', wishes: { language: view.language, kinds, guide: false, ...wishedSession(pane.state()) } }, 'session-templates', view);
    if (!plan) return;
    pane.dispatch({ type: 'session-templates', plan });
    announce(pane, spoken(plan));
  });

/** Lays the tables out; where the register of sessions is among them, its form comes next. */
export async function layDownSessionTables(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { sessionTemplates: plan, sessions: before } = pane.state();
  if (!plan) return;
  await carryOut(pane, plan, 'session-templates');
  const { sessions } = pane.state();
  if (before?.missing.includes('sessions') === true && sessions?.missing.includes('sessions') === false) addSession(pane);
}
