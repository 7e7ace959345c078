import type { Result } from '../domain/result.ts';
import type { OpenWorkbook } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import { emptyMemory, mergeMemory, readMemory, writeMemory, type Memory } from './memory.ts';

/** What the workbook remembers, as the desk asks for it and has it written. */
export type DeskMemory = ReturnType<typeof memoryOf>;

export function memoryOf(workbook: OpenWorkbook) {
  let [off, accepted, reports]: [Memory['off'], Memory['accepted'], Memory['reports']] = [[], [], []];
  /** What the pane knows: what it was told last, or asked for last. */
  let base = emptyMemory;
  async function read(): Promise<Result<Memory, KnownProblem>> {
    const xml = await workbook.memory();
    return xml.ok ? readMemory(xml.value) : xml;
  }
  async function recall(): Promise<Result<Memory, KnownProblem>> {
    const memory = await read();
    if (memory.ok) [base, off, accepted, reports] = [memory.value, memory.value.off, memory.value.accepted, memory.value.reports];
    return memory;
  }
  async function remember(wanted: Memory): Promise<Result<null, KnownProblem>> {
    const theirs = await read();
    // A newer version's memory is left as it is; a damaged one may be written anew, since the person asks for it.
    if (!theirs.ok && theirs.problem.code !== 'memory-damaged') return theirs;
    const memory = mergeMemory(base, theirs.ok ? theirs.value : base, wanted);
    const written = await workbook.remember(writeMemory(memory));
    if (!written.ok) return written;
    [base, off, accepted, reports] = [wanted, memory.off, memory.accepted, memory.reports];
    return workbook.recalculate();
  }
  return {
    recall,
    remember,
    get off() {
      return off;
    },
    get accepted() {
      return accepted;
    },
    /** Sheets on which reports of Tirek's stand. */
    get reportSheets() {
      return reports.map(({ sheet }) => sheet);
    },
  };
}
