import { isError } from '../../sheet/cells/cell.ts';
import { lostZeros } from '../../sheet/form/lost-zeros.ts';
import { oddCells, oddities } from '../../sheet/form/odd-cells.ts';
import { spoiledDates } from '../../sheet/form/spoiled-dates.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check, Evidence } from '../check.ts';
import { changesOf } from '../text-changes.ts';

interface Args {
  readonly kind: 'error' | 'date' | 'zeros' | 'exponent';
  /** What stands there: «#REF!», «11.июл», «123», «1.2E+15». */
  readonly text: string;
  /** What was typed, where only one answer is right. */
  readonly typed: string | null;
  readonly cells: number;
}

/** Cells that Excel spoiled: dates made of classes, lost zeros, long numbers cut short, errors. */
export const spoiledCell: Check<'spoiled-cell', Args> = {
  id: 'spoiled-cell',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['№', 'Коды', 'Саны'], [1, '001', 17], [2, '014', 5], [3, '120', 250000], [4, '007', 1]] },
      { cells: [['Аудан', 'Саны'], ['Абай', 10], ['Шет', 36]] },
    ],
    reports: [
      { cells: [['Аудан', 'Саны'], ['Абай', { error: '#REF!' }], ['Шет', { error: '#DIV/0!' }], ['Нұра', { error: '#REF!' }]], at: ['B2', 'B3'] },
      { cells: [['№', 'Коды'], [1, '001'], [2, '014'], [3, 7], [4, '120'], [5, '099']], at: ['B4'] },
      { cells: [['Мектеп', 'БСН'], ['№ 7 ОМ', '1.2E+15']], at: ['B2'] },
    ],
  },

  inSheet: (report) => [...errors(report), ...exponents(report), ...zeros(report), ...dates(report)],
};

type Found = readonly Evidence<Args>[];

function errors(report: SheetReport): Found {
  const byError = new Map<string, { report: SheetReport; spot: { row: number; column: number } }[]>();
  for (const { odd, row, column, value } of oddCells(report)) {
    if (!(odd & oddities.error) || !isError(value)) continue;
    const cells = byError.get(value.error);
    if (cells) cells.push({ report, spot: { row, column } });
    else byError.set(value.error, [{ report, spot: { row, column } }]);
  }
  return [...byError].map(([text, [first, ...others]]) => ({ cells: cellPlaces([first!, ...others]), args: { kind: 'error', text, typed: null, cells: others.length + 1 } }));
}

/** «1.2E+15» as a text has lost its digits for good; a number above 15 digits too. */
function exponents(report: SheetReport): Found {
  const found = oddCells(report).filter(({ odd, value }) => odd & oddities.big && (typeof value === 'number' ? value >= 1e15 : /^\s*\d+(?:[.,]\d+)?E\+\d{1,3}\s*$/iu.test(String(value))));
  const [first, ...others] = found.map(({ row, column, value }) => ({ report, spot: { row, column }, value }));
  return first ? [{ cells: cellPlaces([first, ...others]), args: { kind: 'exponent', text: String(first.value).trim(), typed: null, cells: found.length } }] : [];
}

const zeros = (report: SheetReport): Found =>
  lostZeros(report).map((lost) => {
    const [first, ...others] = lost.map(({ spot, value, due }) => ({ report, spot, from: value, to: due }));
    return {
      cells: cellPlaces([first!, ...others]),
      args: { kind: 'zeros', text: String(first!.from), typed: first!.to, cells: lost.length },
      expected: first!.to,
      fix: changesOf([first!, ...others]),
    };
  });

const dates = (report: SheetReport): Found =>
  report.tables.flatMap(spoiledDates).map(({ spot, text, typed }) => ({
    cells: cellPlaces([{ report, spot }]),
    args: { kind: 'date', text, typed: typed ?? null, cells: 1 },
    ...(typed === undefined ? {} : { expected: typed }),
  }));
