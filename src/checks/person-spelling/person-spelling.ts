import { mixedOrder, personVariants } from '../../sheet/names/person-variants.ts';
import type { SpelledCell } from '../../sheet/names/spelling.ts';
import { cellPlaces, cellText } from '../cell-places.ts';
import type { Check } from '../check.ts';

const head = ['№', 'Іс-шара', 'Орындаушы', 'Жауапты'];

/** People under several spellings: a letter apart they are asked about, Kazakh and Russian letters are proposed as one. Nobody is merged. */
export const personSpelling: Check<
  'person-spelling',
  {
    /** `near`: a letter apart; `initials`: other second initials; `letters`: Kazakh and Russian letters of one name; `order`: initials before the surname here and behind it there. */
    readonly kind: 'near' | 'initials' | 'letters' | 'order';
    readonly names: readonly string[];
    /** Which of the names the workbook prefers; null where nothing speaks for one. */
    readonly preferred: string | null;
    readonly cells: number;
  }
> = {
  id: 'person-spelling',
  severity: 'style',
  examples: {
    accepts: [
      { cells: [head, [1, 'Жоспар құру', 'Е. Мұсатаев', 'А. Мұсатаева'], [2, 'Бекіту', 'Е. Мұсатаев', 'Б. Мұратаева'], [3, 'Өткізу', 'С. Ким', 'С. Кем']] },
    ],
    reports: [
      { cells: [head, [1, 'Жоспар құру', 'Е. Тасқын', 'А. Мусағатова'], [2, 'Бекіту', 'Е. Тасқын', 'А. Мушағатова'], [3, 'Өткізу', 'Е. Тасқын', 'А. Мушағатова']], at: ['D2'] },
      { cells: [head, [1, 'Жоспар құру', 'Құлмұханова А', 'Е. Тасқын'], [2, 'Бекіту', 'А. Кулмуханова', 'Тасқын Е'], [3, 'Өткізу', 'Құлмұханова А', 'Тасқын Е']], at: ['D2', 'C3'] },
    ],
  },

  inSheet(report) {
    const mixed = mixedOrder(report);
    const [first, ...others] = mixed?.cells ?? [];
    return mixed && first ? [{ cells: cellPlaces([first, ...others]), args: { kind: 'order', names: mixed.people, preferred: null, cells: mixed.cells.length } }] : [];
  },

  across: (reports) =>
    personVariants(reports).map(({ kind, preferred, others }) => {
      const cells = [...others.flatMap((spelling) => spelling.cells), ...(preferred?.cells ?? [])];
      const [first, ...more] = cells as unknown as readonly [SpelledCell, ...SpelledCell[]];
      return {
        cells: cellPlaces([first, ...more]),
        args: { kind, names: [...others, ...(preferred ? [preferred] : [])].map(({ written }) => written), preferred: kind === 'letters' ? (preferred?.written ?? null) : null, cells: cells.length },
        ...(kind === 'near' ? { severity: 'warning' as const } : kind === 'initials' ? { severity: 'question' as const } : {}),
        ...(kind === 'letters' && preferred ? { expected: expectedIn(first, others[0].written, preferred.written) } : {}),
      };
    }),
};

/** Where the person stands alone, the whole cell. */
function expectedIn({ report, spot }: SpelledCell, written: string, preferred: string): string {
  const text = cellText(report, spot);
  return text.length <= 40 ? text.replace(written, preferred).trim() : preferred;
}
