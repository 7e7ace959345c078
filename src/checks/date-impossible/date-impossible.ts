import { addressOf } from '../../sheet/cells/address.ts';
import type { ImpossibleDate } from '../../sheet/dates/impossible-dates.ts';
import { impossibleDatesOf } from '../../sheet/plans/all-dates.ts';
import type { Check } from '../check.ts';

/** A date that no calendar has, or a period that ends before it begins. */
export const dateImpossible: Check<
  'date-impossible',
  {
    readonly kind: ImpossibleDate['kind'];
    /** As written. */
    readonly written: string;
    /** How many days the month has; null where that is not the matter. */
    readonly days: number | null;
  }
> = {
  id: 'date-impossible',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [['Сессия 29.02.2024 – 31.03.2024 аралығында өтті, 30 сәуірде қорытындыланды.']] },
      { cells: [['28.12-08.01.2024 аралығында, № 31.04 бұйрық, 44.2 – 60.2 ұпай, 31.04 балл']] },
    ],
    reports: [
      { cells: [['Жиналыс 31.04.2024 күні өтті.']], at: ['A1'] },
      { cells: [['Сессия 17.11–13.11.2023 аралығында өтті.']], at: ['A1'] },
      { cells: [['№', 'Іс-шара', 'мерзімі', 'жауапты'], [1, 'Кесте құру', '29.02', 'АӘК'], [2, 'Тест алу', '31.04', 'АӘК']], at: ['C3'] },
    ],
  },

  inSheet: (report) =>
    impossibleDatesOf(report).map(({ kind, written, days, row, column }) => ({
      cells: [{ sheet: report.sheet.name, address: addressOf(row, column) }] as const,
      args: { kind, written, days: days ?? null },
      ...(kind === 'perhaps-backwards' ? { severity: 'warning' as const } : {}),
    })),
};
