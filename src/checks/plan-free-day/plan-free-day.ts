import { dayOfNumber } from '../../domain/calendar/day.ts';
import type { DayOff } from '../../text/days-off.ts';
import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, together, type PlanArgs } from '../judge-plans.ts';
import { oneHoliday, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A4_date_on_holiday';
  readonly days: readonly DayOff[];
  readonly numbers: readonly number[];
  /** Only a source that is not confirmed says that the day is free. */
  readonly maybe: boolean;
}

const moved = usualLessons.map(([topic, on, hours], at) => [topic, at === 2 ? '22.09.2026' : on, hours] as const);

/** A lesson of a plan on a holiday, in the vacations or on a Sunday. */
export const planFreeDay: Check<'plan-free-day', Args> = {
  id: 'plan-free-day',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(moved), others: oneHoliday('23.09.2026', 'бекітілген') }],
    reports: [
      { cells: twoPlans(moved), others: oneHoliday('22.09.2026', 'бекітілген'), at: ['G12'] },
      { cells: twoPlans(moved), others: oneHoliday('22.09.2026', 'расталмаған'), at: ['G12'] },
    ],
  },

  across: judgePlans((compared) => {
    const faults = faultsOf(compared, 'free-day');
    return [false, true].flatMap((maybe) =>
      together(faults.filter(({ free }) => (free.kind === 'maybe') === maybe)).map((found): Evidence<Args> => ({
        cells: cellsOfLines(found[0].line, 'on', ...found.slice(1).map(({ line }) => line)),
        args: { kind: 'A4_date_on_holiday', ...planArgs(compared.plan), days: found.map(({ day, free }) => ({ ...dayOfNumber(day), why: free })), numbers: found.flatMap(({ line }) => line.number ?? []), maybe },
        ...(maybe ? { severity: 'warning' as const } : {}),
      })),
    );
  }),
};
