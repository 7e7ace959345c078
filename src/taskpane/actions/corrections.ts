import type { TableCorrection } from '../../sheet/report-tables/report-table.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import type { Message, Place } from '../message.ts';
import { placeKey, withPlaced, withoutPlaced } from '../table-key.ts';
import { withSigns } from '../findings/correction-draft.ts';
import { judgeAgain } from './findings.ts';
import { say, type Pane } from './pane.ts';
import { remember } from './tables.ts';

const told = (kind: 'table-corrected' | 'table-forgotten', { sheet, area, ignored }: TableCorrection): Message => ({ kind: ignored ? 'table-ignored' : kind, sheet, range: areaAddress(area) });

/** As the table stands in the pane now. A table that is none keeps nothing but its place. */
function signed(pane: Pane, correction: TableCorrection): TableCorrection {
  const table = pane.state().checked?.tables.find((view) => placeKey(view.correction) === placeKey(correction));
  return table ? withSigns(table, correction) : correction;
}

/** Reads a table as a person said; the workbook is not told. */
export async function applyCorrection(pane: Pane, described: TableCorrection): Promise<void> {
  const { current } = pane.state();
  const correction = signed(pane, described);
  pane.dispatch({ type: 'current', memory: { ...current, corrections: withPlaced(current.corrections, correction) } });
  await judgeAgain(pane, { quiet: true });
  say(pane, 'reports', told('table-corrected', correction));
}

/** Reads it so and has the workbook remember it. */
export async function rememberCorrection(pane: Pane, correction: TableCorrection): Promise<void> {
  const known = signed(pane, correction);
  await applyCorrection(pane, known);
  await remember(pane, (memory) => ({ ...memory, corrections: withPlaced(memory.corrections, known) }), 'reports', { kind: 'remembered' });
}

/** Goes back to what Tirek recognises by itself; a workbook that remembers the correction forgets it. */
export async function forgetCorrection(pane: Pane, correction: TableCorrection, place: Place): Promise<void> {
  const { current, remembered } = pane.state();
  const key = placeKey(correction);
  pane.dispatch({ type: 'current', memory: { ...current, corrections: withoutPlaced(current.corrections, key) } });
  await judgeAgain(pane, { quiet: true });
  const message: Message = { kind: 'table-forgotten', sheet: correction.sheet, range: areaAddress(correction.area) };
  if (!remembered.corrections.some((other) => placeKey(other) === key)) return say(pane, place, message);
  await remember(pane, (memory) => ({ ...memory, corrections: withoutPlaced(memory.corrections, key) }), place, message);
}
