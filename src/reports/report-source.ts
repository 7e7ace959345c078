import type { Day } from '../domain/calendar/day.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { Reading } from '../sheet/reading.ts';
import { registersOf, type RegisterMapping } from '../sheet/registers/read-registers.ts';
import type { ReadingWishes } from '../sheet/sheet-report.ts';
import type { ReportSource, ReportWishes } from './report.ts';

interface Given extends Partial<ReadingWishes> {
  readonly staff: StaffSettings;
  readonly today: Day;
  readonly wishes?: ReportWishes;
  readonly registerMappings?: readonly RegisterMapping[];
}

/** What reports are made of: the registers and the timetables are read once, and only where a report asks for them. */
export function reportSource(reading: Reading, { staff, today, wishes = {}, registerMappings }: Given): ReportSource {
  let registers: ReturnType<typeof registersOf> | undefined;
  return {
    reading, staff, today, wishes,
    registers: () => (registers ??= registersOf(reading, registerMappings)),
    timetables: () => undefined,
  };
}
