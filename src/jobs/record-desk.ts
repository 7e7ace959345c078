import { answer } from '../domain/result.ts';
import { unwatched, type CellPlace, type Trace, type Watch } from '../sheet/workbook.ts';
import { addressOf } from '../sheet/cells/address.ts';
import type { DeskParts } from './create-desk.ts';
import type { Changed, Done, RecordEntry, Saved, View } from './desk.ts';
import type { DeskMemory } from './desk-memory.ts';
import type { Reader } from './reader.ts';

/** Registers: what the workbook has of them, and single records of it. */
export function recordDesk({ workbook, today }: DeskParts, reader: Reader, memory: DeskMemory, keep: (done: Done, trace: Trace) => void) {
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
    if (!made.ok) return made;
    if ('problems' in made.value) return answer<Saved>({ saved: false, problems: made.value.problems });
    const { record } = made.value;
    if (Object.keys(record.cells).length === 0) return answer<Saved>({ saved: true, at: entry.at! });
    const written = await workbook.writeRecord(record);
    if (!written.ok) return written;
    const { trace, row } = written.value;
    keep({ insertion: { kind: 'record', of: entry.kind }, sheets: [record.sheet], cells: Object.keys(record.cells).length }, trace);
    const at = { sheet: record.sheet, address: `${addressOf(row, record.area.left)}:${addressOf(row, record.area.right)}` };
    if (trace.rows?.some(({ by }) => by !== 'looks')) reader.outdated();
    else await reader.refresh([at]);
    return answer<Saved>({ saved: true, at });
  }

  return {
    registers: (view: View, watch: Watch) => reader.readAnd(task(view), watch),
    registersAgain: (view: View, changes: readonly Changed[]) => reader.readAgainAnd(task(view), changes),
    inSelection,
    open,
    save,
  };
}
