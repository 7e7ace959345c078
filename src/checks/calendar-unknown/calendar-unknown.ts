import { schoolYearOf } from '../../domain/calendar/day.ts';
import { knowsHolidays } from '../../domain/calendar/holidays.ts';
import { knowsVacations } from '../../domain/calendar/vacations.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { heldPeriodsOf, type HeldPeriod } from '../../sheet/plans/periods.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Check } from '../check.ts';

interface Args {
  readonly kind: 'holidays' | 'vacations';
  /** The calendar year, or the year in which the school year begins. */
  readonly year: number;
}

interface Placed extends HeldPeriod {
  readonly sheet: string;
}

/** Years whose holidays or vacations the register does not have: days off are not checked in them, and that is said once. */
export const calendarUnknown: Check<'calendar-unknown', Args> = {
  id: 'calendar-unknown',
  severity: 'question',
  examples: {
    accepts: [{ cells: [['2023 жылдың 13.11 – 17.11 аралығында күзгі сессия өтті.']] }, { cells: [['2027-2028 оқу жылының жоспары жасалды.']] }],
    reports: [{ cells: [['13.11.2028-17.11.2028 аралығында күзгі сессия өтеді.'], ['20.11.2028-24.11.2028 аралығында семинар өтеді.']], at: ['A1'] }, { cells: [['2022 жылдың 14.11 – 18.11 аралығында күзгі сессия өтті.']], at: ['A1'] }],
  },

  across(reports) {
    const said = new Set<string>();
    return reports.flatMap(placed).flatMap((held) => {
      const args = missingFor(held);
      const key = args && `${args.kind} ${args.year}`;
      if (!args || said.has(key!)) return [];
      said.add(key!);
      return [{ cells: [{ sheet: held.sheet, address: addressOf(held.row, held.column) }] as const, args }];
    });
  },
};

const placed = (report: SheetReport): Placed[] => heldPeriodsOf(report).map((held) => ({ ...held, sheet: report.sheet.name }));

/** Vacations are asked of sessions only; where the holidays are missing, they are said to be missing alone. */
function missingFor({ from, to, isSession }: HeldPeriod): Args | undefined {
  const unknown = [from.year, to.year].find((year) => !knowsHolidays(year));
  if (unknown !== undefined) return { kind: 'holidays', year: unknown };
  return isSession && !knowsVacations(schoolYearOf(from)) ? { kind: 'vacations', year: schoolYearOf(from) } : undefined;
}
