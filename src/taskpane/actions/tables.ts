import type { TableView } from '../../jobs/desk.ts';
import type { Memory } from '../../jobs/memory.ts';
import type { StaffMapping } from '../../sheet/tables/mapping.ts';
import type { Message, Place } from '../message.ts';
import { viewOf } from '../pane-state.ts';
import { keyOf, mappingKey, withMapping, withoutMapping } from '../table-key.ts';
import { lookAgain } from './look.ts';
import { guarded, say, type Pane } from './pane.ts';

/** Counts a list by what a person said of its columns; the workbook is not told. False where nobody is found that way. */
export async function applyMapping(pane: Pane, table: TableView, mapping: StaffMapping): Promise<boolean> {
  const { current } = pane.state();
  pane.dispatch({ type: 'current', memory: { ...current, mappings: withMapping(current.mappings, mapping) } });
  await lookAgain(pane);
  const counted = pane.state().overview?.tables.find((other) => keyOf(other) === mappingKey(mapping));
  // A list without people is no list to the reader: it stays here, so that its columns can be corrected further.
  pane.dispatch({ type: 'candidate', table: counted ? undefined : { ...table, mapping, people: 0, notUnderstood: 0 } });
  const { sheet, range } = counted ?? table;
  say(pane, 'tables', { kind: counted ? 'list-counted' : 'list-empty', sheet, range });
  return counted !== undefined;
}

/** Writes into the workbook what it shall remember from now on. A memory that could not be read is never written over. False where it was not written. */
export async function remember(pane: Pane, change: (remembered: Memory) => Memory, place: Place, message: Message): Promise<boolean> {
  let done = false;
  await guarded(pane, async () => {
    const { desk } = pane.environment;
    if (pane.state().memoryProblem) {
      const read = await desk.memory();
      if (!read.ok) return say(pane, place, { kind: 'problem', problem: read.problem });
      pane.dispatch({ type: 'remembered', memory: read.value });
    }
    const memory = change(pane.state().remembered);
    const result = await desk.remember(memory);
    if (!result.ok) return say(pane, place, { kind: 'problem', problem: result.problem });
    done = true;
    pane.dispatch({ type: 'remembered', memory });
    say(pane, place, message);
  });
  return done;
}

/** Counts by the mapping and has the workbook remember it. */
export async function rememberMapping(pane: Pane, table: TableView, mapping: StaffMapping): Promise<void> {
  if (await applyMapping(pane, table, mapping)) await remember(pane, (memory) => ({ ...memory, mappings: withMapping(memory.mappings, mapping) }), 'tables', { kind: 'remembered' });
}

/** Goes back to what Tirek recognises by itself; a workbook that remembers the list forgets it. */
export async function forgetMapping(pane: Pane, key: string, place: Place): Promise<void> {
  const { current, remembered } = pane.state();
  pane.dispatch({ type: 'current', memory: { ...current, mappings: withoutMapping(current.mappings, key) } });
  pane.dispatch({ type: 'candidate', table: undefined });
  await lookAgain(pane);
  if (remembered.mappings.some((mapping) => mappingKey(mapping) === key))
    await remember(pane, (memory) => ({ ...memory, mappings: withoutMapping(memory.mappings, key) }), place, { kind: 'forgotten' });
}

/** The list in the selected cells: counted at once where it was recognised, otherwise a person names its columns first. */
export const takeSelection = (pane: Pane): Promise<void> =>
  guarded(pane, async () => {
    const result = await pane.environment.desk.tableInSelection(viewOf(pane.state()));
    if (!result.ok) return say(pane, 'tables', { kind: 'problem', problem: result.problem });
    const table = result.value;
    const { sheet, range } = table;
    const known = pane.state().overview?.tables.some((other) => keyOf(other) === keyOf(table) && other.mapping.area.bottom === table.mapping.area.bottom);
    pane.dispatch({ type: 'open-table', key: keyOf(table) });
    if (known) return say(pane, 'tables', { kind: 'list-known', sheet, range });
    if (table.people > 0) return void (await applyMapping(pane, table, table.mapping));
    pane.dispatch({ type: 'candidate', table });
    say(pane, 'tables', { kind: 'list-bare', sheet, range });
  });
