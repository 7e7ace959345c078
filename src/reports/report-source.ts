import type { Day } from '../domain/calendar/day.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { Reading } from '../sheet/reading.ts';
import { registersOf, type RegisterMapping } from '../sheet/registers/read-registers.ts';
import { reportOf, noWishes, type ReadingWishes } from '../sheet/sheet-report.ts';
import type { SessionBook } from '../sheet/sessions/session-book.ts';
import { sessionsAcross } from '../sheet/sessions/sessions-across.ts';
import { comparedPlans } from '../sheet/thematic/compared-plans.ts';
import { timetablesAcross } from '../sheet/timetables/across-timetables.ts';
import type { Timetables } from '../sheet/timetables/timetables.ts';
import type { ReportSource, ReportWishes } from './report.ts';

interface Given extends Partial<ReadingWishes> {
  readonly staff: StaffSettings;
  readonly today: Day;
  readonly wishes?: ReportWishes;
  readonly registerMappings?: readonly RegisterMapping[];
}

/** What reports are made of: the registers and the timetables are read once, and only where a report asks for them. */
export function reportSource(reading: Reading, { staff, today, wishes = {}, registerMappings, ...said }: Given): ReportSource {
  let registers: ReturnType<typeof registersOf> | undefined;
  let timetables: { readonly found: Timetables | undefined } | undefined;
  let sessions: { readonly found: SessionBook | undefined } | undefined;
  const visible = () => reading.sheets.filter(({ hidden }) => !hidden).map((sheet) => reportOf(sheet, { ...noWishes, ...said }));
  return {
    reading, staff, today, wishes,
    ...(said.people ? { people: said.people } : {}),
    registers: () => (registers ??= registersOf(reading, registerMappings)),
    timetables: () => (timetables ??= { found: timetablesAcross(visible()) }).found,
    plans: () => comparedPlans(visible()),
    sessions: () => (sessions ??= { found: sessionsAcross(visible()) }).found,
  };
}
