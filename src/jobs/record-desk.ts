import { unwatched, type CellPlace, type Trace, type Watch } from '../sheet/workbook.ts';
import type { DeskParts } from './create-desk.ts';
import type { Changed, Done, RecordEntry, View } from './desk.ts';
import type { DeskMemory } from './desk-memory.ts';
import type { Reader } from './reader.ts';
import { recordSaver } from './save-record.ts';

/** Registers: what the workbook has of them, and single records of it. */
export function recordDesk({ workbook, today }: DeskParts, reader: Reader, memory: DeskMemory, keep: (done: Done, trace: Trace) => void) {
  const saved = recordSaver({ workbook }, reader, keep);
  const task = (view: View) => ({ kind: 'registers', view, today: today(), own: memory.reportSheets }) as const;

  async function inSelection(view: View) {
    const selection = await workbook.selection();
    if (!selection.ok) return selection;
    const { sheet, area } = selection.value;
    return reader.readAnd({ kind: 'register-in', sheet, area, view }, unwatched);
  }

  /** A row that is known by its place is looked at as it is now. */
  const open = (kind: RecordEntry['kind'], at: CellPlace, view: View) => reader.readAgainAnd({ kind: 'record-at', of: kind, at, view }, [at]);

  /** The row is looked at as it is now; the rest is as it was read last. */
  async function save(entry: RecordEntry, view: View) {
    const made = await reader.readAgainAnd({ kind: 'record-cells', entry, view, today: today() }, entry.at ? [entry.at] : []);
    return saved(entry.kind, made, entry.at);
  }

  return {
    registers: (view: View, watch: Watch) => reader.readAnd(task(view), watch),
    registersAgain: (view: View, changes: readonly Changed[]) => reader.readAgainAnd(task(view), changes),
    inSelection,
    open,
    save,
  };
}
