import { lookAlikes, withoutLookAlikes } from '../../sheet/form/look-alikes.ts';
import { oddCells, oddities } from '../../sheet/form/odd-cells.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';
import { changesOf } from '../text-changes.ts';

/** Latin letters in Cyrillic words: they look the same, and neither sorting nor searching finds the word. */
export const lookAlikeLetters: Check<
  'look-alike-letters',
  {
    /** The first of the words, as it stands. */
    readonly word: string;
    readonly words: number;
    readonly cells: number;
  }
> = {
  id: 'look-alike-letters',
  severity: 'style',
  examples: {
    accepts: [{ cells: [['Педагог-сарапшы', 'boot camp', 'ITті үйрену'], ['XXI ғасыр', 'ХХI ғасыр', '7A сыныбы'], ['STEM пәні', 'Excelде']] }],
    reports: [{ cells: [['Аудан', 'Санаты'], ['Aбай', 'Пeдaгoг'], ['Шет', 'Қазақ тiлi']], at: ['A2'] }],
  },

  inSheet(report) {
    const found = oddCells(report).flatMap(({ odd, row, column, value }) => {
      const words = odd & oddities.latin && typeof value === 'string' ? lookAlikes(value) : [];
      return words.length > 0 ? [{ report, spot: { row, column }, from: value as string, words }] : [];
    });
    const [first, ...others] = found;
    if (!first) return [];
    const mended = withoutLookAlikes(first.from);
    return [
      {
        cells: cellPlaces([first, ...others]),
        args: { word: first.words[0]!.word, words: found.reduce((sum, { words }) => sum + words.length, 0), cells: found.length },
        expected: mended.length <= 120 ? mended : first.words[0]!.mended,
        fix: changesOf(found.map(({ spot, from }) => ({ report, spot, from, to: withoutLookAlikes(from) }))),
      },
    ];
  },
};
