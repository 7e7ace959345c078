import { answer, type Result } from '../domain/result.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { NetworkData } from '../domain/network/records.ts';
import { holdsOn, ofOpenSchools } from '../domain/network/scope.ts';
import { registerRanges, type RegisterRangeProblem, type RegisterRanges } from '../sheet/registers/register-range.ts';
import { networkData, type Registers } from '../sheet/registers/registers.ts';

/** The records, and where each stands in its range. */
export interface RangeRecords extends NetworkData {
  readonly registers: Registers;
}

/** Whatever has an end has ended by then: what holds now is what has none. */
const always: Day = { year: 9999, month: 12, day: 31 };

/**
 * Ranges with their headings, as a function receives them.
 *
 * Takes    the cells of each register
 * Returns  the records; units, schools and combined classes that have an end are left out, since a formula knows no day
 * Refuses  `no-register-headings`
 * Source   docs/sources.md#registers
 */
export function readRanges(ranges: RegisterRanges): Result<RangeRecords, RegisterRangeProblem> {
  const registers = registerRanges(ranges);
  if (!registers.ok) return registers;
  const data = networkData(registers.value);
  const held = <Row extends Parameters<typeof holdsOn>[0]>(rows: readonly Row[]) => rows.filter((row) => holdsOn(row, always));
  const open = ofOpenSchools(data.schools, always);
  return answer({
    registers: registers.value,
    ...data,
    units: held(data.units),
    schools: held(data.schools),
    staff: data.staff.filter(open),
    pupils: data.pupils.filter(open),
    classes: held(data.classes).filter(open),
  });
}
