import { unwatched, type CellPlace, type Trace, type Watch } from '../sheet/workbook.ts';
import type { ReportWishes } from '../reports/report.ts';
import type { DeskParts } from './create-desk.ts';
import type { Changed, Done, SessionEntry, SessionWishes, View } from './desk.ts';
import type { DeskMemory } from './desk-memory.ts';
import type { Reader } from './reader.ts';
import { recordSaver } from './save-record.ts';

/** Sessions: what the workbook says of them, single rows of their register, and the files that come out of them. */
export function sessionDesk({ workbook, today }: DeskParts, reader: Reader, memory: DeskMemory, keep: (done: Done, trace: Trace) => void) {
  const saved = recordSaver({ workbook }, reader, keep);
  const task = (view: View, wishes: SessionWishes) => ({ kind: 'session', view, wishes, today: today(), off: memory.off, accepted: memory.accepted }) as const;

  /** The row is looked at as it is now; the rest is as it was read last. */
  async function save(entry: SessionEntry, view: View) {
    const made = await reader.readAgainAnd({ kind: 'session-cells', entry, view }, entry.at ? [entry.at] : []);
    return saved('sessions', made, entry.at);
  }

  return {
    session: (view: View, wishes: SessionWishes, watch: Watch) => reader.readAnd(task(view, wishes), watch),
    again: (view: View, wishes: SessionWishes, changes: readonly Changed[]) => reader.readAgainAnd(task(view, wishes), changes),
    open: (at: CellPlace, view: View) => reader.readAgainAnd({ kind: 'session-at', at, view }, [at]),
    save,
    paper: (id: string, wishes: ReportWishes, view: View) => reader.readAnd({ kind: 'paper-file', id, wishes, view, today: today() }, unwatched),
    deadlines: (view: View, wishes: SessionWishes) => reader.readAnd({ kind: 'deadlines', wishes, view, today: today() }, unwatched),
  };
}
