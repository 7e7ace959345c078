import type { ReadPlan } from '../thematic/thematic.ts';
import { plansOfSheet } from '../thematic/plans-of-sheet.ts';
import { registersAcross } from '../registers/across-registers.ts';
import type { Registers } from '../registers/registers.ts';
import { perWorkbook, sameItems } from '../per-workbook.ts';
import type { SheetReport } from '../sheet-report.ts';
import { timetablesAcross } from '../timetables/across-timetables.ts';
import { smallTablesOf } from '../timetables/sheet-timetables.ts';
import type { Timetables } from '../timetables/timetables.ts';
import { assembler, type SheetParts } from './assemble.ts';
import type { SessionBook } from './session-book.ts';
import { sessionsOfSheet } from './sessions-of-sheet.ts';

interface Known {
  readonly reports: readonly SheetReport[];
  readonly parts: readonly (SheetParts | undefined)[];
  readonly registers: Registers | undefined;
  readonly timetables: Timetables | undefined;
  readonly found: SessionBook | undefined;
}

/** What is known of a workbook: the checks see its visible sheets, somebody else may hand in others. */
interface Memory {
  readonly assemble: ReturnType<typeof assembler>;
  last: Known | undefined;
}

const memoryOf = perWorkbook((): Memory => ({ assemble: assembler(), last: undefined }));

/** What a sheet has of sessions; the classes of schools alone make no workbook of sessions. */
const partsOf = (report: SheetReport): SheetParts | undefined => {
  const [{ tables }, plans] = [sessionsOfSheet(report), plansOfSheet(report)];
  return tables.length === 0 && plans.length === 0 ? undefined : partsBefore(report, tables, plans);
};

const parts = new WeakMap<SheetReport, SheetParts>();
function partsBefore(report: SheetReport, tables: SheetParts['tables'], plans: readonly ReadPlan[]): SheetParts {
  const before = parts.get(report);
  if (before?.tables === tables && before.plans === plans) return before;
  const now = { tables, plans };
  parts.set(report, now);
  return now;
}

/**
 * Everything that a workbook says of sessions.
 *
 * Takes    the reports of its visible sheets
 * Returns  its tables of sessions and its thematic plans, put together; undefined where it has none of them.
 *          The last answer is remembered; after an edit all records but those of the edited rows are the same objects
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function sessionsAcross(reports: readonly SheetReport[]): SessionBook | undefined {
  const read = reports.map(partsOf);
  if (!read.some((each) => each !== undefined)) return undefined;
  const memory = memoryOf(reports);
  const { last } = memory;
  if (last && sameItems(last.reports, reports) && sameItems(last.parts, read)) return last.found;
  const [registers, timetables] = [registersAcross(reports), timetablesAcross(reports)];
  const classes = reports.flatMap((report) => smallTablesOf(report).filter(({ kind }) => kind === 'schoolClasses'));
  const found = memory.assemble(read.flatMap((each) => each ?? []), classes, registers, timetables);
  memory.last = { reports, parts: read, registers, timetables, found };
  return found;
}
