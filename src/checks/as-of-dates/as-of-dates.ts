import { dayNumber } from '../../domain/calendar/day.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { referenceDatesOf, type ReferenceDate } from '../../sheet/plans/reference-dates.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Check } from '../check.ts';

interface Placed extends ReferenceDate {
  readonly sheet: string;
}

/** Figures of one report that stand as of different days. */
export const asOfDates: Check<
  'as-of-dates',
  {
    /** The days, the odd one first: `01.03.2022`. */
    readonly days: readonly string[];
  }
> = {
  id: 'as-of-dates',
  severity: 'warning',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: [['ШЖМ саны (01.06.2022ж)'], ['Мұғалімдер (01.06.2022 ж.)']] },
      { cells: [['Тірек · annual · 01.06.2022'], ['ШЖМ саны (01.06.2022ж)'], ['Мұғалімдер (01.03.2022 ж.)']] },
      { cells: [['На 01.06.2021 г. было 219 школ, на 01.06.2022 г. – 205.']] },
    ],
    reports: [{ cells: [['ШЖМ саны (01.06.2022ж)'], ['Бекітілген ШЖМ (01.06.2022ж)'], ['358 педагог-зерттеуші қызмет атқарады (01.03.2022жылға).']], at: ['A3'] }],
  },

  across(reports) {
    const groups = groupsOf(reports.flatMap(placed));
    if (groups.length < 2) return [];
    const [odd, ...others] = groups;
    const [first, ...more] = [...odd!, ...others.map((group) => group[0]!)].map(({ sheet, row, column }) => ({ sheet, address: addressOf(row, column) }));
    return [{ cells: [first!, ...more], args: { days: groups.map((group) => writeDay(group[0]!.day)) } }];
  },
};

const placed = (report: SheetReport): Placed[] => referenceDatesOf(report).map((date) => ({ ...date, sheet: report.sheet.name }));

const mostApart = 300;

/** Dates of one year's work by their day, the rarest first, of equals the later in the workbook; reports of other years stand for themselves. */
function groupsOf(dates: readonly Placed[]): Placed[][] {
  const byDay = new Map<number, Placed[]>();
  for (const date of dates) byDay.set(dayNumber(date.day), [...(byDay.get(dayNumber(date.day)) ?? []), date]);
  const days = [...byDay.keys()];
  const near = days.filter((day) => days.some((other) => other !== day && Math.abs(other - day) <= mostApart));
  const order = dates.map(({ day }) => dayNumber(day));
  return near.sort((one, other) => byDay.get(one)!.length - byDay.get(other)!.length || order.indexOf(other) - order.indexOf(one)).map((day) => byDay.get(day)!);
}
