import { frameWords } from '../strings.ts';
import type { Place } from '../message.ts';
import { announce, guarded, say, type Pane } from './pane.ts';

/** Goes to a cell; the list that it was chosen from stays where it is. */
export const show = (pane: Pane, sheet: string, address: string, place: Place): Promise<void> =>
  guarded(pane, async () => {
    const result = await pane.environment.desk.show(sheet, address);
    if (!result.ok) return say(pane, place, { kind: 'problem', problem: result.problem });
    pane.dispatch({ type: 'shown', cell: { sheet, address } });
    if (pane.state().message?.message.kind === 'problem') pane.dispatch({ type: 'quiet' });
    announce(pane, frameWords[pane.state().language].selected(sheet, address));
  });
