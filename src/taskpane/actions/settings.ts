import type { Memory } from '../../jobs/memory.ts';
import { judgeAgain } from './findings.ts';
import { lookAgain } from './look.ts';
import type { Pane } from './pane.ts';
import { remember } from './tables.ts';

type Settings = Pick<Memory, 'language' | 'staff' | 'off'>;

/** Counts by other settings from now on; the workbook is not told. */
export async function setSettings(pane: Pane, settings: Settings): Promise<void> {
  pane.dispatch({ type: 'current', memory: { ...pane.state().current, ...settings } });
  await lookAgain(pane);
}

/** Has the workbook remember the settings in use. What it remembers of lists stays. */
export async function rememberSettings(pane: Pane): Promise<void> {
  const done = await remember(pane, ({ mappings, corrections, registerMappings, timetables, people, plans, topics, reports, accepted }) => ({ ...pane.state().current, mappings, corrections, registerMappings, timetables, people, plans, topics, reports, accepted }), 'settings', { kind: 'remembered' });
  // Which checks are run is among them.
  if (done) await judgeAgain(pane, { quiet: true });
}

/** Back to the settings that the workbook remembers. */
export const discardSettings = (pane: Pane): Promise<void> => setSettings(pane, pane.state().remembered);
