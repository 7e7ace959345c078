import { registersAcross } from '../registers/across-registers.ts';
import { perWorkbook, sameItems } from '../per-workbook.ts';
import { decisionsOf, reportOf, type ReadingWishes, type SheetReport } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import { assembler, type Assembler } from './assembly/assemble.ts';
import { sameIfEqual } from './assembly/kept.ts';
import { timetablesOfSheet, type SheetTimetables } from './sheet-timetables.ts';
import type { PersonDecision, Timetable, Timetables } from './timetables.ts';
import type { Registers } from '../registers/registers.ts';

interface Known {
  readonly reports: readonly SheetReport[];
  readonly read: readonly SheetTimetables[];
  readonly registers: Registers | undefined;
  readonly decisions: readonly PersonDecision[];
  readonly found: Timetables | undefined;
}

/** What is known of a workbook: the checks see its visible sheets, a page may ask for a hidden one as well. */
interface Memory {
  readonly assemble: Assembler;
  last: Known | undefined;
}

const memoryOf = perWorkbook((): Memory => ({ assemble: assembler(), last: undefined }));

const nobody: readonly PersonDecision[] = [];
const sameDecisions = sameIfEqual((decisions: readonly PersonDecision[]) => JSON.stringify(decisions.map(({ keys, same: one }) => [keys, one])));

/**
 * The timetables of a workbook, put together from its sheets.
 *
 * Takes    the reports of its sheets: whoever hands in that of a hidden sheet wants it read
 * Returns  every timetable, all that is known of them, and spellings that may be one person; undefined where the workbook holds no timetable.
 *          The last answer is remembered; after an edit all lessons but those of the edited rows are the same objects
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function timetablesAcross(reports: readonly SheetReport[]): Timetables | undefined {
  const decisions = sameDecisions(reports[0] ? decisionsOf(reports[0]) : nobody);
  const read = reports.map(timetablesOfSheet);
  if (!read.some(({ tables }) => tables.length > 0)) return undefined;
  const memory = memoryOf(reports);
  const { last } = memory;
  if (last?.decisions === decisions && sameItems(last.reports, reports)) return last.found;
  const registers = registersAcross(reports);
  const known = last?.decisions === decisions && last.registers === registers && sameItems(last.read, read) ? last.found : undefined;
  const found = known ?? memory.assemble(read, registers, decisions);
  memory.last = { reports, read, registers, decisions, found };
  return found;
}

/** The same of sheets that nobody asks for again, as the ranges of a formula: nothing of them is remembered. */
export function timetablesOnce(reports: readonly SheetReport[]): Timetables | undefined {
  const read = reports.map(timetablesOfSheet);
  return read.some(({ tables }) => tables.length > 0) ? assembler()(read, undefined, nobody) : undefined;
}

/**
 * The timetables of hidden sheets, which nobody reads unless a person asks for them.
 *
 * Takes    all sheets of a workbook; what a person says of reading them
 * Returns  their timetables, each marked as hidden; remembered for the sheet
 * Refuses  nothing
 */
export const hiddenTimetables = (sheets: readonly Sheet[], wishes?: ReadingWishes): readonly Timetable[] =>
  sheets.filter(({ hidden }) => hidden).flatMap((sheet) => timetablesOfSheet(reportOf(sheet, wishes)).tables);
