import { acceptanceKey, acceptanceOf, type Acceptance } from '../../jobs/acceptance.ts';
import type { Memory } from '../../jobs/memory.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { keyed, type KeyedFinding } from '../findings/finding-key.ts';
import type { Message, Place } from '../message.ts';
import type { PaneState } from '../pane-state.ts';
import { judgeAgain } from './findings.ts';
import type { Pane } from './pane.ts';
import { remember } from './tables.ts';
import { sessionsByWish } from './sessions.ts';
import { timetablesByWish } from './timetables.ts';

const without = (accepted: readonly Acceptance[], gone: Acceptance) => accepted.filter((other) => acceptanceKey(other) !== acceptanceKey(gone));

/** By what a finding is known by, on whichever page it is shown. */
const foundBy = ({ checked, timetables, sessions }: PaneState, key: string): KeyedFinding | undefined => {
  for (const { findings } of [checked, timetables, sessions].filter((page) => page !== undefined)) {
    const found = keyed(findings).find((item) => item.key === key);
    if (found) return found;
  }
  return undefined;
};

/** Lets a finding stand, with a person's note; the workbook remembers it. */
export async function letStand(pane: Pane, key: string, note: string, place: Place = 'findings'): Promise<void> {
  const found = foundBy(pane.state(), key);
  if (!found) return;
  const acceptance = acceptanceOf(found.finding, note);
  await inMemory(pane, (memory) => ({ ...memory, accepted: [...without(memory.accepted, acceptance), acceptance] }), place, { kind: 'let-stand', key });
}

/** A finding that was let stand counts again. */
export const countAgain = (pane: Pane, acceptance: Acceptance, place: Place): Promise<boolean> =>
  inMemory(pane, (memory) => ({ ...memory, accepted: without(memory.accepted, acceptance) }), place, { kind: 'counts-again' });

/** The same, by what the finding is known by. */
export async function countFindingAgain(pane: Pane, key: string, place: Place = 'findings'): Promise<void> {
  const found = foundBy(pane.state(), key);
  if (found) await countAgain(pane, acceptanceOf(found.finding, ''), place);
}

/** This is no longer checked, or again; remembered at once, with whatever else is set. */
export async function switchCheck(pane: Pane, check: string, title: InEveryLanguage<string>, on: boolean, place: Place = 'findings'): Promise<void> {
  const change = (off: readonly string[]) => [...off.filter((other) => other !== check), ...(on ? [] : [check])];
  const kind = on ? 'check-on' : 'check-off';
  const done = await inMemory(pane, (memory) => ({ ...memory, off: change(memory.off) }), place, { kind, check, title });
  const { current } = pane.state();
  if (done) pane.dispatch({ type: 'current', memory: { ...current, off: change(current.off) } });
}

/** Every check is run again. */
export async function switchAllOn(pane: Pane): Promise<void> {
  const done = await inMemory(pane, (memory) => ({ ...memory, off: [] }), 'settings', { kind: 'remembered' });
  if (done) pane.dispatch({ type: 'current', memory: { ...pane.state().current, off: [] } });
}

/** Has the workbook remember it, and judges by it. */
async function inMemory(pane: Pane, change: (memory: Memory) => Memory, place: Place, message: Message): Promise<boolean> {
  const done = await remember(pane, change, place, message);
  if (done) await judgeAgain(pane, { quiet: true });
  if (done) await timetablesByWish(pane);
  if (done) await sessionsByWish(pane);
  return done;
}
