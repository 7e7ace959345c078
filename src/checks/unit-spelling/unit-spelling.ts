import { unitVariants } from '../../sheet/names/unit-variants.ts';
import type { SpelledCell, Spelling } from '../../sheet/names/spelling.ts';
import { cellPlaces, cellText, withPiece } from '../cell-places.ts';
import type { Check } from '../check.ts';

const head = ['№', 'Аудан/қала', 'ШЖМ саны'];

/** One district or city under several spellings: proposed as one, never merged. */
export const unitSpelling: Check<
  'unit-spelling',
  {
    readonly written: string;
    /** How the workbook mostly spells it; null where nothing speaks for one of them. */
    readonly preferred: string | null;
    readonly others: readonly string[];
    readonly count: number;
  }
> = {
  id: 'unit-spelling',
  severity: 'style',
  examples: {
    accepts: [
      { cells: [head, [1, 'Абай', 3], [2, 'Қарқаралы', 4]], others: { Екінші: [head, [1, 'АБАЙ ауданы', 3], [2, 'Қарқаралы:', 4]] } },
      { cells: [head, [1, 'Қарағанды қаласы', 3], [2, 'Бұқар жырау', 4]], others: { Сводка: [['№', 'Район/город', 'Количество'], [1, 'г. Караганда', 3], [2, 'Бухар-Жырауский район', 4]] } },
      { cells: [['Аудан', 'Түрі', 'Облыс', 'Басқа жазылуы'], ['Бұқар жырау', 'аудан', 'Қарағанды', 'Бұқаржырау'], ['Абай', 'аудан', 'Қарағанды', '']], others: { Екінші: [head, [1, 'Бұқар жырау', 3], [2, 'Абай', 4]] } },
    ],
    reports: [
      {
        cells: [head, [1, 'Бұқаржырау', 3], [2, 'Абай', 4]],
        others: { Екінші: [head, [1, 'Бұқаржырау', 3], [2, 'Абай', 4]], Аудандар: [['Аудан', 'Түрі', 'Облыс'], ['Бұқар жырау', 'аудан', 'Қарағанды'], ['Абай', 'аудан', 'Қарағанды']] },
        at: ['B2'],
      },
      { cells: [head, [1, 'Жаңаарка', 3], [2, 'Абай', 4]], others: { Екінші: [head, [1, 'Жаңаарқа', 3], [2, 'Абай', 4]] }, at: ['B2'] },
      { cells: [['Осакаров ауданы, Бұқаржырау ауданы'], ['Осакаров ауданы'], ['Бұқар-жырау ауданы, Бұқаржырау ауданы']], at: ['A3'] },
    ],
  },

  across: (reports) =>
    unitVariants(reports).flatMap(({ preferred, others }) =>
      (preferred ? others : others.slice(0, 1)).map((spelling) => {
        const cells = labelsFirst(spelling.cells);
        const [first] = cells;
        const rest = [preferred, ...others].flatMap((other) => (other && other !== spelling ? other.cells.slice(0, 1) : []));
        return {
          cells: cellPlaces([...cells, ...rest]),
          args: { written: spelling.written, preferred: preferred?.written ?? null, others: others.map(({ written }) => written), count: spelling.cells.length },
          ...(preferred ? { expected: expectedIn(first, preferred) } : {}),
        };
      }),
    ),
};

/** A label is easier to look at than a long sentence. */
function labelsFirst(cells: readonly SpelledCell[]): readonly [SpelledCell, ...SpelledCell[]] {
  const isLabel = ({ report, spot }: SpelledCell) => cellText(report, spot).length <= longestLabel;
  return [...cells.filter(isLabel), ...cells.filter((cell) => !isLabel(cell))] as unknown as readonly [SpelledCell, ...SpelledCell[]];
}

const longestLabel = 40;

/** Of a label the whole cell, of a sentence the name alone. */
function expectedIn({ report, spot }: SpelledCell, { written }: Spelling): string {
  const text = cellText(report, spot);
  const own = caseEnding.exec(text.slice(spot.from, spot.to))?.[0];
  const name = own === undefined ? written : written.replace(caseEnding, own);
  return text.length <= longestLabel ? withPiece(text, spot, name).trim() : name;
}

/** Of a Russian adjective: it stays as the sentence wants it. */
const caseEnding = /(?<=[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/u;
