import type { Language } from '../../text/language.ts';
import type { Destination, Order, Route } from '../environment.ts';
import { isFindingsStale } from '../check-state.ts';
import { check, judgeChanges } from './findings.ts';
import { undo } from './insert.ts';
import { look, lookAgain, settle } from './look.ts';
import { guarded, whenFree, type Pane } from './pane.ts';
import { seePainted } from './paint.ts';
import { enterRegisters, showsRegisters } from './registers.ts';
import { takeSelection } from './tables.ts';
import { enterSessions } from './sessions.ts';
import { enterTimetables } from './timetables.ts';

/** What the workbook remembers is read first: it decides how the workbook is read. */
export async function start(pane: Pane): Promise<void> {
  const { order } = pane.environment.route.current();
  await guarded(pane, async () => {
    const memory = await pane.environment.desk.memory();
    pane.dispatch(memory.ok ? { type: 'memory', memory: memory.value } : { type: 'memory-problem', problem: memory.problem });
  });
  pane.dispatch({ type: 'undoable', done: pane.environment.desk.undoable });
  // The first-run page offers what fits the workbook; it says nothing of the reading.
  await (pane.state().welcome ? look(pane, { quiet: true }) : enter(pane));
  if (order) await obey(pane, order);
}

/** A route shows something at once: the figures, or what the checks found. */
export async function enter(pane: Pane): Promise<void> {
  const { route, overview, checked } = pane.state();
  if (route === 'staff') await (overview ? settle(pane) : look(pane));
  if (showsRegisters(route)) await enterRegisters(pane);
  if (route === 'timetable') await enterTimetables(pane);
  if (route === 'session') await enterSessions(pane);
  if (route !== 'findings') return;
  await (checked ? judgeChanges(pane) : check(pane));
  await seePainted(pane);
}

export async function go(pane: Pane, route: Route): Promise<void> {
  pane.dispatch({ type: 'go', route });
  await enter(pane);
}

/** The ribbon sends a person somewhere: the first-run page steps aside. */
export async function arrive(pane: Pane, { route, order }: Destination): Promise<void> {
  if (pane.state().welcome) leaveWelcome(pane);
  await go(pane, route);
  // Who presses «check» wants what is true now.
  if (route === 'findings' && isFindingsStale(pane.state())) await check(pane);
  if (order) await obey(pane, order);
}

async function obey(pane: Pane, { kind }: Order): Promise<void> {
  await whenFree(pane);
  await (kind === 'undo' ? undo(pane, 'page') : takeSelection(pane));
}

/** The first-run page is seen once. */
export function leaveWelcome(pane: Pane): void {
  pane.environment.preferences.setWelcomed();
  pane.dispatch({ type: 'welcome', welcome: false });
}

export async function setLanguage(pane: Pane, language: Language): Promise<void> {
  pane.environment.preferences.setLanguage(language);
  pane.dispatch({ type: 'language', language });
  await lookAgain(pane);
}
