import { keyed, type KeyedFinding } from '../findings/finding-key.ts';
import { viewOf, type PaneState } from '../pane-state.ts';
import type { SlotPlace } from '../timetable-state.ts';
import { mendCells } from './mend.ts';
import { announce, guarded, say, whenFree, type Pane } from './pane.ts';
import { show } from './show.ts';

const clashOf = ({ timetables }: PaneState, key: string): KeyedFinding | undefined => keyed(timetables?.findings ?? []).find((item) => item.key === key);

/** Goes to the cell to look at first. */
export async function showClash(pane: Pane, key: string): Promise<void> {
  const place = clashOf(pane.state(), key)?.finding.cells[0];
  if (!place) return;
  pane.dispatch({ type: 'clash', key });
  if (pane.state().message?.place === 'clashes') pane.dispatch({ type: 'quiet' });
  await show(pane, place.sheet, place.address, 'clashes');
}

/** Looks for ways out of a clash. `spoken`: what a person hears of how many there are. */
export const seekAnswers = (pane: Pane, key: string, spoken: (count: number) => string): Promise<void> =>
  guarded(pane, async () => {
    const clash = clashOf(pane.state(), key);
    if (!clash) return;
    if (pane.state().work) await whenFree(pane);
    pane.dispatch({ type: 'answers', answers: { of: key, found: undefined, chosen: undefined } });
    const result = await pane.environment.desk.answersTo(clash.finding, viewOf(pane.state()));
    if (pane.state().answers?.of !== key) return;
    pane.dispatch({ type: 'answers', answers: result.ok ? { of: key, found: result.value, chosen: undefined } : undefined });
    if (!result.ok) return say(pane, 'clashes', { kind: 'problem', problem: result.problem });
    announce(pane, spoken(result.value.answers.length));
  });

/** Makes the changes of the answer that is shown: all of them or none. */
export async function applyAnswer(pane: Pane): Promise<void> {
  if (pane.state().work) await whenFree(pane);
  const { answers } = pane.state();
  const answer = answers?.chosen === undefined ? undefined : answers.found?.answers[answers.chosen];
  if (answer) await mendCells(pane, answer.changes, 'clashes', 'together');
}

/** The lessons behind a cell of the picture of the week. */
export const readSlot = (pane: Pane, at: SlotPlace): Promise<void> =>
  guarded(pane, async () => {
    const result = await pane.environment.desk.slotLessons(at.school, at.day, at.period, viewOf(pane.state()));
    if (result.ok) pane.dispatch({ type: 'slot-lessons', at, lessons: result.value });
    else say(pane, 'timetable', { kind: 'problem', problem: result.problem });
  });
