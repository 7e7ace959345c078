import type { SchoolLevel } from '../../domain/network/records.ts';
import { schoolsByLevel } from '../../domain/network/network-table.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableRow } from '../annual-table.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence, type CellNumber, type Sentence } from '../sentence.ts';
import { shareOf } from '../share-cell.ts';
import { strings, type LevelCount } from './strings.ts';

/** The levels that there are, with their schools; `?`: the register does not say. */
export function levelsOf(data: AnnualSource['data']): { readonly level: SchoolLevel | '?'; readonly schools: number }[] {
  const { levels, unknown } = schoolsByLevel(data);
  return [...levels, ...(unknown > 0 ? [{ level: '?', schools: unknown } as const] : [])];
}

const usual: readonly string[] = ['primary', 'basic', 'secondary'];

/** «Барлық 205 ШЖМ-тің 37 – бастауыш, 56 – негізгі орта …» */
export function levelSentence(small: CellNumber, parts: readonly LevelCount[], language: Language): Sentence {
  const words = strings[language];
  return sentence((parts.every(({ level }) => usual.includes(level)) ? words.usual : words.all)(small, parts), language);
}

export const levelsSection: Section = {
  id: 'levels',
  needs: ['schools'],
  dated: ['schools'],
  write(page, { data, days }, language, number) {
    const words = strings[language];
    const found = levelsOf(data);
    sectionTitle(page, { key: 'levels', title: words.heading, day: days.schools, number }, language);
    if (found.length === 0) return sectionLine(page, 'levels/none', words.none);
    const say = sectionLineLater(page, 'levels/sentence');
    page.key('levels/gap');
    page.advance();
    const rows = found.map(({ level, schools }): TableRow<'schools'> => ({ key: level, label: level === '?' ? words.unknown : words.levels[level], counts: { schools } }));
    const { numbers } = annualTable(page, {
      key: 'levels',
      headings: [annualWords[language].number, words.level],
      columns: [
        { heading: words.schools, shows: { kind: 'count', name: 'schools' } },
        { heading: words.share, span: 2, shows: { kind: 'formula', of: (own, _row, total) => shareOf(own('schools'), total('schools')) } },
      ],
      groups: [{ rows }],
      total: { label: annualWords[language].total },
    });
    say(levelSentence(numbers('total')('schools'), found.map(({ level }) => ({ level, schools: numbers(level)('schools') })), language));
  },
};
