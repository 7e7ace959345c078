import type { MarkLine } from '../../domain/session/records.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { markArgs, marksOfPupils, type MarkArgs } from '../mark-args.ts';
import { normsOn } from '../norm-examples.ts';

interface Args extends MarkArgs {
  readonly kind: 'mark' | 'points';
  readonly value: number;
  /** The lowest mark, or the most points. */
  readonly limit: number;
}

/** Marks that are none, and more points than there are. A 1 is a mark where the settings say what it weighs. */
export const marksRange: Check<'marks-range', Args> = {
  id: 'marks-range',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 5], ['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ким Вера', 'н/а'], ['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Серікова Айна', null, 17, 20]) },
      { cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 1]), others: normsOn(['norm-level-ones', 7]) },
    ],
    reports: [
      { cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 6]), at: ['F2'] },
      { cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 1]), at: ['F2'] },
      { cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', null, 23, 20]), at: ['G2'] },
    ],
  },

  across: judgeSessions(({ marks }, norms) => {
    const lowest = norms.number('norm-level-ones') ? 1 : 2;
    return marks.flatMap((line) => {
      const found = wrongIn(line, lowest);
      return found ? evidenceAt<Args>(recordCell(line, found.kind === 'mark' ? 'mark' : 'points'), { ...markArgs(line), ...found }) : [];
    });
  }),
};

function wrongIn({ mark, points, most }: MarkLine, lowest: number): Pick<Args, 'kind' | 'value' | 'limit'> | undefined {
  if (mark !== undefined && (!Number.isInteger(mark) || mark < lowest || mark > 5)) return { kind: 'mark', value: mark, limit: lowest };
  return points !== undefined && most !== undefined && points > most ? { kind: 'points', value: points, limit: most } : undefined;
}
