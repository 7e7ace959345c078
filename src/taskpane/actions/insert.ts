import type { Done, Insertion, Plan, View } from '../../jobs/desk.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import type { Language } from '../../text/language.ts';
import { filtered } from '../findings/filter.ts';
import { insertionOf } from '../insert-choice.ts';
import { insertWords } from '../insert/strings.ts';
import type { Message, Place } from '../message.ts';
import { resultView } from '../pane-state.ts';
import { check, judgeAgain } from './findings.ts';
import { look, settle } from './look.ts';
import { workbookWritten } from './registers.ts';
import { announce, guarded, runNext, say, whenFree, type Pane } from './pane.ts';
import { followSessions } from './sessions.ts';
import { followTimetables } from './timetables.ts';

/** What the chosen insertion would do. */
export const preview = (pane: Pane): Promise<void> =>
  guarded(pane, async () => {
    const { choice } = pane.state();
    pane.dispatch({ type: 'quiet' });
    const plan = await planned(pane, insertionOf(choice), 'insert');
    if (!plan || pane.state().choice !== choice) return;
    pane.dispatch({ type: 'plan', plan });
    announce(pane, insertWords[pane.state().language].planned(plan));
  });

/** What an insertion would do; why it cannot be done is said. */
export async function planned(pane: Pane, insertion: Insertion, place: Place, view: View = resultView(pane.state())): Promise<Plan | undefined> {
  const result = await pane.environment.desk.plan(insertion, view);
  if (result.ok) return result.value;
  say(pane, place, { kind: 'problem', problem: result.problem });
  return undefined;
}

/** Does what was previewed. A ground that has changed since is refused by the desk, and nothing is written. */
export async function insert(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { plan } = pane.state();
  if (plan) await carryOut(pane, plan, 'insert');
}

/** The sample goes to new sheets only and is looked at right away. */
export const insertSample = (pane: Pane): Promise<void> => guarded(pane, () => insertAtOnce(pane, 'page', () => ({ kind: 'sample' })));

/** What is not previewed. Planning it is work like writing it: who presses twice gets it once. */
async function insertAtOnce(pane: Pane, place: Place, insertion: () => Insertion): Promise<void> {
  const plans: Plan[] = [];
  await runNext(pane, 'insert', async () => {
    const plan = await planned(pane, insertion(), place);
    if (plan) plans.push(plan);
  });
  for (const plan of plans) await carryOut(pane, plan, place);
}

/** The findings that the filter shows, as a list on a new sheet, in the language of what goes into cells. */
export const exportFindings = (pane: Pane, wordsOf: (finding: Finding, language: Language) => string): Promise<void> =>
  guarded(pane, () =>
    insertAtOnce(pane, 'findings', () => {
      const { checked, filter } = pane.state();
      const { language } = resultView(pane.state());
      return { kind: 'findings', findings: filtered(checked?.findings ?? [], filter).map(({ finding }) => ({ ...finding, message: wordsOf(finding, language) })) };
    }),
  );

/** A report of Word becomes a sheet of its own, and the workbook is checked with it. */
export async function importDocument(pane: Pane, file: string, bytes: Uint8Array): Promise<void> {
  let done = false;
  await runNext(pane, 'insert', async (watch) => {
    const result = await pane.environment.desk.importDocument(file, bytes, watch);
    done = result.ok;
    pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
    say(pane, 'findings', result.ok ? { kind: 'imported', imported: result.value, file } : { kind: 'problem', problem: result.problem });
  });
  if (done) await check(pane);
}

const inserted = (done: Done, { into, update }: Plan): Message => ({ kind: update ? 'renewed' : 'inserted', done, places: into ? [into] : done.sheets.map((sheet) => ({ sheet, address: 'A1' })) });

/** Does what was planned, says it, and lets the pages follow. */
export async function carryOut(pane: Pane, plan: Plan, place: Place, view: View = resultView(pane.state())): Promise<void> {
  let done = false;
  await runNext(pane, 'insert', async (watch) => {
    const result = await pane.environment.desk.carryOut(plan, view, watch);
    done = result.ok;
    pane.dispatch({ type: 'planned-done', laidOut: done && plan.insertion.kind === 'registers' });
    pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
    say(pane, place, result.ok ? inserted(result.value, plan) : { kind: 'problem', problem: result.problem });
  });
  if (done) await workbookWritten(pane);
  await (plan.insertion.kind === 'sample' ? look(pane, { quiet: pane.state().overview !== undefined }) : settle(pane));
}

/** Takes the last insertion back; what somebody changed since stays and is named. */
export async function undo(pane: Pane, place: Place): Promise<void> {
  // The figures may be read again by themselves at this very moment: what a person asks for is not lost over it.
  if (pane.state().work) await whenFree(pane);
  const kind = pane.environment.desk.undoable?.insertion.kind;
  await runNext(pane, 'undo', async () => {
    const result = await pane.environment.desk.undo();
    pane.dispatch({ type: 'plan', plan: undefined });
    pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
    // What was saved is in no register any more: its form is open again.
    const { form } = pane.state();
    if (kind === 'record' && result.ok && form) pane.dispatch({ type: 'form', form: { ...form, saved: undefined } });
    if (kind === 'mending' && result.ok) pane.dispatch({ type: 'changed', changes: pane.state().mended });
    say(pane, place, result.ok ? { kind: 'taken-back', takenBack: result.value } : { kind: 'problem', problem: result.problem });
  });
  if (kind === 'mending') await judgeAgain(pane, { quiet: true });
  if (kind === 'mending') {
    await followTimetables(pane);
    await followSessions(pane);
  } else await workbookWritten(pane);
  await (kind === 'sample' ? look(pane, { quiet: true }) : settle(pane));
}
