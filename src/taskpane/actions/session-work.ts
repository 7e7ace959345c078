import type { Finding } from '../../jobs/run-checks.ts';
import type { Insertion, Plan, SavedFile, View } from '../../jobs/desk.ts';
import type { Result } from '../../domain/result.ts';
import type { ReportWishes } from '../../reports/report.ts';
import type { CellChange } from '../../sheet/workbook.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { keyed } from '../findings/finding-key.ts';
import type { Place } from '../message.ts';
import { resultView, viewOf, type PaneState } from '../pane-state.ts';
import { carryOut, planned } from './insert.ts';
import { mendCells } from './mend.ts';
import { announce, guarded, runNext, say, whenFree, type Pane } from './pane.ts';
import { show } from './show.ts';

/** Writes what was looked at: all of it or nothing. */
export async function applyShown(pane: Pane, place: Place): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { shownChanges } = pane.state();
  if (shownChanges) await mendCells(pane, shownChanges.changes, place, 'together');
}

/** Writes a change that is so small that it needs no looking at: «done» in a line of the plan. */
export const applyNow = (pane: Pane, changes: readonly CellChange[], place: Place): Promise<void> => mendCells(pane, changes, place, 'together');

/** Goes to the cell of a finding to look at first. */
export async function showSessionFinding(pane: Pane, { key, finding }: { readonly key: string; readonly finding: Finding }): Promise<void> {
  const [place] = finding.cells;
  pane.dispatch({ type: 'session-finding', key });
  if (pane.state().message?.place === 'session-findings') pane.dispatch({ type: 'quiet' });
  if (place) await show(pane, place.sheet, place.address, 'session-findings');
}

export const sessionFindings = ({ sessions }: PaneState) => keyed(sessions?.findings ?? []);

/** The paper speaks the language that a person chose for it, otherwise that of what goes into cells. */
export const paperView = (state: PaneState): View => ({ ...resultView(state), language: state.paperWish.language ?? resultView(state).language });

/** Of the session that is shown. */
export function paperWishes({ sessions, paperWish: { who } }: PaneState): ReportWishes {
  const item = sessions?.chosen === undefined ? undefined : sessions.sessions[sessions.chosen];
  return { ...(item ? { session: `${item.at.sheet}!${item.at.address}` } : {}), ...(who === '' ? {} : { who }) };
}

const insertionOf = (state: PaneState): Insertion => ({ kind: 'report', id: state.paperWish.id, wishes: paperWishes(state), ...(state.paperWish.anew ? { anew: true } : {}) });

/** What the paper would look like on a sheet. */
export const previewPaper = (pane: Pane, spoken: (plan: Plan) => string): Promise<void> =>
  guarded(pane, async () => {
    if (pane.state().work) await whenFree(pane);
    const { paperWish } = pane.state();
    pane.dispatch({ type: 'quiet' });
    const plan = await planned(pane, insertionOf(pane.state()), 'session-papers', paperView(pane.state()));
    if (!plan || pane.state().paperWish !== paperWish) return;
    pane.dispatch({ type: 'paper-plan', plan });
    announce(pane, spoken(plan));
  });

export async function insertPaper(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { paperPlan } = pane.state();
  if (paperPlan) await carryOut(pane, paperPlan, 'session-papers', paperView(pane.state()));
}

/** Makes a file and gives it to the person; where the host lets nothing be saved, says what to do instead. */
const give = (pane: Pane, place: Place, make: () => Promise<Result<SavedFile, KnownProblem>>): Promise<boolean> =>
  runNext(pane, 'file', async () => {
    const made = await make();
    if (!made.ok) return say(pane, place, { kind: 'problem', problem: made.problem });
    const { name, bytes, type } = made.value;
    say(pane, place, { kind: (await pane.environment.save(name, bytes, type)) ? 'file-saved' : 'file-refused', name });
  });

/** The paper as a document of Word. */
export const downloadPaper = (pane: Pane): Promise<boolean> => {
  const state = pane.state();
  return give(pane, 'session-papers', () => pane.environment.desk.paperFile(state.paperWish.id, paperWishes(state), paperView(state)));
};

/** The deadlines of the council's plan for a calendar. */
export const downloadDeadlines = (pane: Pane): Promise<boolean> => {
  const state = pane.state();
  return give(pane, 'session-people', () => pane.environment.desk.deadlines(viewOf(state), state.sessionWishes));
};
