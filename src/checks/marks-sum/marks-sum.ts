import { pupilsOf } from '../../domain/session/quality.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { countedMarks, markArgs, type MarkArgs } from '../mark-args.ts';

interface Args extends MarkArgs {
  /** Pupils that the line states, marks and pupils without one that it counts. */
  readonly pupils: number;
  readonly counted: number;
}

/** Counts of marks that are other than the number of pupils. */
export const marksSum: Check<'marks-sum', Args> = {
  id: 'marks-sum',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [{ cells: countedMarks([8, 10, 2, 4, 3, 1], [9, 12, 2, 4, 3, 1, 2]) }, { cells: countedMarks([8, 10, 2, 4, 3, 0]) }],
    reports: [{ cells: countedMarks([8, 10, 2, 4, 3, 2]), at: ['D2'] }, { cells: countedMarks([9, 12, 2, 4, 3, 1, 1]), at: ['D2'] }],
  },

  across: judgeSessions(({ marks }) =>
    marks.flatMap((line) => {
      const { counts, pupils } = line;
      if (!counts || pupils === undefined) return [];
      const counted = pupilsOf(counts) + counts.unmarked;
      return counted === pupils ? [] : evidenceAt<Args>([...recordCell(line, 'pupils'), ...['fives', 'fours', 'threes', 'twos', 'unmarked'].flatMap((field) => recordCell(line, field))], { ...markArgs(line), pupils, counted });
    }),
  ),
};
