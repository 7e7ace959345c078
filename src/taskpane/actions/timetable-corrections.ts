import type { Memory } from '../../jobs/memory.ts';
import type { PersonDecision, TimetableCorrection } from '../../sheet/timetables/timetables.ts';
import type { Message, Place } from '../message.ts';
import { placeKey, withoutPlaced, withPlaced } from '../table-key.ts';
import { judgeAgain } from './findings.ts';
import type { Pane } from './pane.ts';
import { remember } from './tables.ts';
import { timetablesByWish } from './timetables.ts';

type Said = Pick<Memory, 'timetables' | 'people'>;
type Change = (said: Said) => Partial<Said>;

/** Counts in the pane at once, and the workbook remembers it: what the next reader does not know is not said. */
async function say(pane: Pane, change: Change, place: Place, message: Message): Promise<void> {
  const { current } = pane.state();
  pane.dispatch({ type: 'current', memory: { ...current, ...change(current) } });
  await timetablesByWish(pane);
  await remember(pane, (memory) => ({ ...memory, ...change(memory) }), place, message);
  await judgeAgain(pane, { quiet: true });
}

/** A timetable is read as a person says. */
export const correctTimetable = (pane: Pane, correction: TimetableCorrection): Promise<void> =>
  say(pane, ({ timetables }) => ({ timetables: withPlaced(timetables, correction) }), 'understood', { kind: 'remembered' });

/** Tirek reads it by itself again. */
export const forgetTimetable = (pane: Pane, correction: TimetableCorrection, place: Place = 'understood'): Promise<void> =>
  say(pane, ({ timetables }) => ({ timetables: withoutPlaced(timetables, placeKey(correction)) }), place, { kind: 'forgotten' });

const pairKey = ({ keys }: Pick<PersonDecision, 'keys'>): string => [...keys].sort().join('\n');

/** Two spellings are one person, or two. */
export const decidePerson = (pane: Pane, decision: PersonDecision): Promise<void> =>
  say(pane, ({ people }) => ({ people: [...people.filter((other) => pairKey(other) !== pairKey(decision)), decision] }), 'people', { kind: 'remembered' });

/** What was said of two spellings is taken back: they are asked about again. */
export const forgetPerson = (pane: Pane, decision: PersonDecision): Promise<void> =>
  say(pane, ({ people }) => ({ people: people.filter((other) => pairKey(other) !== pairKey(decision)) }), 'people', { kind: 'forgotten' });
