import type { Result } from '../domain/result.ts';
import type { OpenWorkbook } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import { emptyMemory, readMemory, writeMemory, type Memory } from './memory.ts';
import { mergeMemory, mergeReports } from './merge-memory.ts';

/** What the workbook remembers, as the desk asks for it and has it written. */
export type DeskMemory = ReturnType<typeof memoryOf>;

/** So many sheets of reports are remembered, the latest of them. */
const mostReports = 30;

export function memoryOf(workbook: OpenWorkbook) {
  let [off, accepted]: [Memory['off'], Memory['accepted']] = [[], []];
  /** What the pane knows: what it was told last, or asked for last. */
  let base = emptyMemory;
  /** Reports as the workbook remembers them, and as they are since. */
  let [remembered, reports]: [Memory['reports'], Memory['reports']] = [[], []];
  const take = (memory: Memory) => {
    [off, accepted, remembered, reports] = [memory.off, memory.accepted, memory.reports, mergeReports(remembered, memory.reports, reports)];
  };
  async function read(): Promise<Result<Memory, KnownProblem>> {
    const xml = await workbook.memory();
    return xml.ok ? readMemory(xml.value) : xml;
  }
  async function recall(): Promise<Result<Memory, KnownProblem>> {
    const memory = await read();
    if (memory.ok) base = memory.value;
    if (memory.ok) take(memory.value);
    return memory;
  }
  async function remember(wanted: Memory): Promise<Result<null, KnownProblem>> {
    const theirs = await read();
    // A newer version's memory is left as it is; a damaged one may be written anew, since the person asks for it.
    if (!theirs.ok && theirs.problem.code !== 'memory-damaged') return theirs;
    const memory = mergeMemory(base, theirs.ok ? theirs.value : base, wanted);
    const written = await workbook.remember(writeMemory(memory));
    if (!written.ok) return written;
    base = wanted;
    take(memory);
    return workbook.recalculate();
  }
  /** Writes down the reports as they are now. Where the memory cannot be read, reports stand all the same; they cannot be renewed in place. */
  async function flush(): Promise<void> {
    if (reports === remembered) return;
    const theirs = await read();
    if (!theirs.ok) return;
    const merged = mergeReports(remembered, theirs.value.reports, reports).slice(-mostReports);
    const written = await workbook.remember(writeMemory({ ...theirs.value, reports: merged }));
    if (written.ok) [remembered, reports] = [merged, merged];
  }
  return {
    recall,
    remember,
    flush,
    get off() {
      return off;
    },
    get accepted() {
      return accepted;
    },
    /** Reports that stand in the workbook, the latest last. */
    get reports() {
      return reports;
    },
    set reports(wanted: Memory['reports']) {
      reports = wanted;
    },
    /** Sheets on which they stand. */
    get reportSheets() {
      return reports.map(({ sheet }) => sheet);
    },
  };
}
