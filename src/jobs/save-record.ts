import { answer, type Result } from '../domain/result.ts';
import { addressOf } from '../sheet/cells/address.ts';
import type { CellPlace, Trace } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { DeskParts } from './create-desk.ts';
import type { Done, Insertion, Saved } from './desk.ts';
import type { Reader } from './reader.ts';
import type { ToWrite } from './record-cells.ts';

export type KindOfRecord = Extract<Insertion, { kind: 'record' }>['of'];

/** Writes a record into its register, or says what forbids it; what was written can be taken back. */
export function recordSaver({ workbook }: Pick<DeskParts, 'workbook'>, reader: Reader, keep: (done: Done, trace: Trace) => void) {
  return async (of: KindOfRecord, made: Result<ToWrite, KnownProblem>, place: CellPlace | undefined): Promise<Result<Saved, KnownProblem>> => {
    if (!made.ok) return made;
    if ('problems' in made.value) return answer<Saved>({ saved: false, problems: made.value.problems });
    const { record } = made.value;
    if (Object.keys(record.cells).length === 0) return answer<Saved>({ saved: true, at: place! });
    const written = await workbook.writeRecord(record);
    if (!written.ok) return written;
    const { trace, row } = written.value;
    keep({ insertion: { kind: 'record', of }, sheets: [record.sheet], cells: Object.keys(record.cells).length }, trace);
    const at = { sheet: record.sheet, address: `${addressOf(row, record.area.left)}:${addressOf(row, record.area.right)}` };
    if (trace.rows?.some(({ by }) => by !== 'looks')) reader.outdated();
    else await reader.refresh([at]);
    return answer<Saved>({ saved: true, at });
  };
}
