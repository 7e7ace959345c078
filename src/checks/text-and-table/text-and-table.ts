import { spotAddress } from '../../sheet/spot.ts';
import { adjacentTotals } from '../../sheet/figures/adjacent-totals.ts';
import { textAgainstTables } from '../../sheet/figures/text-against-tables.ts';
import type { MeasureKey } from '../../sheet/measures/measure.ts';
import type { Check } from '../check.ts';

const headings = ['№', 'Аудан', 'ШЖМ саны', 'Біріктірілген сыныптар саны (қ/о)', 'Біріктірілген сыныптары бар ШЖМ', 'Біріктірілген сыныптары жоқ ШЖМ'];
const table = [
  headings,
  [1, 'Шалқар', 6, '9 (7/2)', 4, 2],
  [2, 'Мұғалжар', 5, '6 (6/0)', 3, 2],
  [3, 'Темір', 4, '5 (4/1)', 3, 1],
  [null, 'Барлығы:', 15, '20 (17/3)', 10, 5],
];
const tableInRussian = [
  ['№', 'Район', 'Количество МКШ', 'Опорные школы (РЦ)', 'Прикреплено магнитных школ'],
  [1, 'Айыртауский', 9, 2, 8],
  [2, 'Тайыншинский', 7, 1, 7],
  [null, 'Всего', 16, 3, 15],
];

/** A number in a sentence against the total of the same quantity in the table. */
export const textAndTable: Check<
  'text-and-table',
  {
    readonly stated: number;
    readonly given: number;
    /** Null where it is counted by a word that is none of the field's quantities. */
    readonly measure: MeasureKey | null;
    /** That word, as written; '' where the quantity is known. */
    readonly noun: string;
    /** What the sentence's number is in the same table: 94 schools with combined classes. */
    readonly isReally: MeasureKey | null;
    /** The cell of the table, with its sheet where it is another one. */
    readonly where: string;
    /** The table's total agrees with its rows. */
    readonly sure: boolean;
  }
> = {
  id: 'text-and-table',
  severity: 'error',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: [['Облыста 15 ШЖМ жұмыс істейді, біріктірілген сыныптар саны – 20 (17/3).'], [], ...table] },
      { cells: [['Біріктірілген сыныптары бар мектептер – 10, өткен оқу жылында – 12.'], ['Семинарға 7 ШЖМ қатысты.'], [], ...table] },
      { cells: [['В области действует 16 малокомплектных школ, создано 3 ресурсных центра.'], [], ...tableInRussian] },
    ],
    reports: [
      { cells: [['Шағын жинақты мектептердегі біріктірілген сыныптар саны – 10.'], [], ...table], at: ['A1'] },
      { cells: [['За опорными школами закреплены 16 магнитных школ.'], [], ...tableInRussian], at: ['A1'] },
    ],
  },

  inSheet: (report) =>
    adjacentTotals(report).map(({ stated, given, noun, spot, table: place }) => ({
      cells: [
        { sheet: report.sheet.name, address: spotAddress(spot) },
        { sheet: report.sheet.name, address: spotAddress(place) },
      ] as const,
      args: { stated, given, measure: null, noun, isReally: null, where: spotAddress(place), sure: true },
      expected: String(given),
    })),

  across: (reports) =>
    textAgainstTables(reports).map(({ sheet, stated, tableSheet, given, sure, isReally }) => ({
      cells: [
        { sheet, address: spotAddress(stated.spot) },
        { sheet: tableSheet, address: spotAddress(given.spot) },
        ...(isReally && spotAddress(isReally.figure.spot) !== spotAddress(given.spot) ? [{ sheet: tableSheet, address: spotAddress(isReally.figure.spot) }] : []),
      ] as const,
      args: {
        stated: stated.value,
        given: given.value,
        measure: stated.measure,
        noun: '',
        isReally: isReally?.measure ?? null,
        where: tableSheet === sheet ? spotAddress(given.spot) : `${tableSheet}!${spotAddress(given.spot)}`,
        sure,
      },
      ...(sure ? { expected: String(given.value) } : {}),
    })),
};
