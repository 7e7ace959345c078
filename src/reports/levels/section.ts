import { schoolsByLevel } from '../../domain/network/network-table.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableRow } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence, type CellNumber, type Sentence, type SentencePart } from '../sentence.ts';
import { shareOf } from '../share-cell.ts';
import { strings } from './strings.ts';

type Levels = ReturnType<typeof schoolsByLevel>;

/** «Барлық 205 ШЖМ-тің 37 – бастауыш, 56 – негізгі орта …»: `numbers` are those of the levels there are, then of schools without one. */
export function levelSentence({ levels, unknown }: Levels, small: CellNumber, numbers: readonly CellNumber[], language: Language): Sentence {
  const words = strings[language];
  const parts = [...levels.map(({ level }, place) => words.ofLevel(level, numbers[place]!)), ...(unknown > 0 ? [words.ofUnknown(numbers[levels.length]!)] : [])];
  return sentence([...words.ofAll(small), ...parts.flatMap((part, place): SentencePart[] => (place === 0 ? [...part] : [', ', ...part])), words.end], language);
}

export const levelsSection: Section = {
  id: 'levels',
  needs: ['schools'],
  dated: ['schools'],
  write(page, { data, days }, language, number) {
    const words = strings[language];
    const found = schoolsByLevel(data);
    const say = page.together(() => {
      sectionTitle(page, { key: 'levels', title: words.heading, day: days.schools, number }, language);
      return sectionLineLater(page, 'levels/sentence');
    });
    const rows = [
      ...found.levels.map(({ level, schools }): TableRow<'schools'> => ({ key: level, label: words.levels[level], counts: { schools } })),
      ...(found.unknown > 0 ? [{ key: '?', label: words.unknown, counts: { schools: found.unknown } }] : []),
    ];
    const { numbers } = annualTable(page, {
      key: 'levels',
      headings: [annualWords[language].number, words.level],
      columns: [
        { heading: words.schools, span: 2, shows: { kind: 'count', name: 'schools' } },
        { heading: words.share, span: 2, shows: { kind: 'formula', of: (own, _row, total) => shareOf(own('schools'), total('schools')) } },
      ],
      groups: [{ rows }],
      total: { label: annualWords[language].total },
    });
    say(levelSentence(found, numbers('total')('schools'), rows.map(({ key }) => numbers(key)('schools')), language));
  },
};
