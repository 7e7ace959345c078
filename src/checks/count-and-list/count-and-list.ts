import { countMismatches } from '../../sheet/figures/counts-against-lists.ts';
import { magnetCounts } from '../../sheet/figures/magnet-counts.ts';
import { districtLists, districtsOf } from '../../sheet/figures/district-lists.ts';
import { spotAddress, type Spot } from '../../sheet/spot.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { CellPlace, Check, Evidence } from '../check.ts';

interface Args {
  readonly stated: number;
  readonly named: number;
  readonly what: 'schools' | 'units' | 'subjects' | 'titles' | 'people' | 'sessions';
  /** The names follow in a list, stand in the sentences that attach schools, are those of the tables, or of magnet schools anywhere in the report. */
  readonly against: 'list' | 'orders' | 'tables' | 'magnets';
  /** Names that the list lacks; the magnet schools that are named. */
  readonly missing: readonly string[];
}

const districts = (...names: string[]) => [['№', 'Аудан', 'ШЖМ саны'], ...names.map((name, at) => [at + 1, name, at + 3])];

/** A stated count against the names that are given for it. */
export const countAndList: Check<'count-and-list', Args> = {
  id: 'count-and-list',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [['Сессияға 3 магниттік мектеп қатысты.'], ['Олар: Тасбұлақ орта мектебі'], ['Көктал негізгі мектебі'], ['Сарбөрі орта мектебі.'], ['Сессия 5 күн өтті.']] },
      { cells: [['5 пән оқытылды: химия, биология, физика, математика және география.']] },
      { cells: [['Байқауға 5 ауданның жұмысы ұсынылды.'], ['- I орын – Шалқар ауданы'], ['- II орын – Темір ауданы'], ['- III орын – Мұғалжар ауданы'], ...districts('Шалқар', 'Темір', 'Мұғалжар', 'Қобда', 'Ойыл')] },
    ],
    reports: [
      { cells: [['Сессияға 4 магниттік мектеп қатысты.'], ['Олар: Тасбұлақ орта мектебі'], ['Көктал негізгі мектебі'], ['Сарбөрі орта мектебі.'], ['Сессия 5 күн өтті.']], at: ['A1'] },
      {
        cells: [
          ['Ресурстық орталыққа магниттік мектеп болып Тасбұлақ орта мектебі, Көктал негізгі мектебі, Сарбөрі орта мектебі бекітілді.'],
          ['Сессияға 2 магниттік мектептің оқушылары қатысты. Олар: Тасбұлақ орта мектебі, Көктал негізгі мектебі.'],
        ],
        at: ['A2'],
      },
      { cells: [['За опорной школой закреплены 5 магнитных школ: Аккудукская СШ, Майтубинская СШ, Онгарская ОШ, Коктауская СШ.']], at: ['A1'] },
    ],
  },

  inSheet: (report) => [
    ...countMismatches(report).map(({ stated, named, what, against, missing, spots, certain, announced }) => ({
      cells: places(report, stated.spot, spots),
      args: { stated: stated.value, named, what, against, missing },
      ...(certain ? { expected: String(named) } : {}),
      ...(announced ? {} : { severity: 'warning' as const }),
    })),
    ...magnetCounts(report).map(({ stated, spot, named }) => ({
      cells: places(report, spot, named.map((one) => one.spot)),
      args: { stated, named: named.length, what: 'schools' as const, against: 'magnets' as const, missing: named.map(({ name }) => name) },
      severity: 'warning' as const,
    })),
  ],

  across: (reports) => {
    const all = districtsOf(reports);
    return reports.flatMap((report): Evidence<Args>[] =>
      districtLists(report, all).flatMap(({ stated, spot, named, missing }) =>
        missing.length === 0
          ? []
          : [
              {
                cells: places(report, spot, named.map((one) => one.spot)),
                args: { stated: stated.value, named: named.length, what: 'units' as const, against: 'tables' as const, missing: missing.map(({ name }) => name) },
                expected: String(named.length),
              },
            ],
      ),
    );
  },
};

/** The count first, then each cell of names once. */
function places({ sheet }: SheetReport, first: Spot, spots: readonly Spot[]): [CellPlace, ...CellPlace[]] {
  const address = spotAddress(first);
  const others = new Set(spots.map(spotAddress).filter((one) => one !== address));
  return [{ sheet: sheet.name, address }, ...[...others].map((one) => ({ sheet: sheet.name, address: one }))];
}
