import type { RegisterMapping } from '../../sheet/registers/read-registers.ts';
import { viewOf } from '../pane-state.ts';
import { placeKey, withoutPlaced, withPlaced } from '../table-key.ts';
import { guarded, say, whenFree, type Pane } from './pane.ts';
import { registersByWish } from './registers.ts';
import { remember } from './tables.ts';

/** The selected table, for a person to say which register it is and what its columns hold. */
export const takeTable = (pane: Pane): Promise<void> =>
  guarded(pane, async () => {
    if (pane.state().work) await whenFree(pane);
    const result = await pane.environment.desk.registerInSelection(viewOf(pane.state()));
    if (!result.ok) return say(pane, 'registers', { kind: 'problem', problem: result.problem });
    pane.dispatch({ type: 'quiet' });
    pane.dispatch({ type: 'own-table', table: result.value });
  });

/** The table is read as this register from now on, and the workbook remembers it: a register that the next reader does not find is none. */
export const nameRegister = (pane: Pane, mapping: RegisterMapping): Promise<void> => changed(pane, (all) => withPlaced(all, mapping), 'remembered');

/** Tirek recognises the table by itself again. */
export const forgetRegister = (pane: Pane, mapping: RegisterMapping): Promise<void> => changed(pane, (all) => withoutPlaced(all, placeKey(mapping)), 'forgotten');

async function changed(pane: Pane, change: (all: readonly RegisterMapping[]) => RegisterMapping[], kind: 'remembered' | 'forgotten'): Promise<void> {
  const { current } = pane.state();
  pane.dispatch({ type: 'current', memory: { ...current, registerMappings: change(current.registerMappings) } });
  await registersByWish(pane);
  pane.dispatch({ type: 'opened', opened: undefined });
  await remember(pane, (memory) => ({ ...memory, registerMappings: change(memory.registerMappings) }), 'registers', { kind });
}
