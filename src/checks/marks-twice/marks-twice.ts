import { dayNumber } from '../../domain/calendar/day.ts';
import type { MarkLine } from '../../domain/session/records.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { markArgs, marksOfPupils, type MarkArgs } from '../mark-args.ts';

interface Args extends MarkArgs {
  readonly times: number;
}

/** A pupil, or a counted class, twice in one test: it would count twice. */
export const marksTwice: Check<'marks-twice', Args> = {
  id: 'marks-twice',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 5], ['шығу тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 5], ['кіру тесті', '№ 2 НОМ', 9, 'Химия', 'Ахметов Али', 5], ['кіру тесті', '№ 3 НОМ', 9, 'Физика', 'Ахметов Али', 4]) }],
    reports: [{ cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 5], ['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ким Вера', 3], ['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'АХМЕТОВ Али', 4]), at: ['E4'] }],
  },

  across: judgeSessions(({ marks }) => {
    const lines = new Map<string, MarkLine[]>();
    for (const line of marks) {
      const key = keyOf(line);
      const own = lines.get(key);
      if (own) own.push(line);
      else lines.set(key, [line]);
    }
    return [...lines.values()].filter(({ length }) => length > 1).flatMap((own) => evidenceAt<Args>([...own.slice(1), own[0]!].flatMap((line) => recordCell(line, line.counts ? 'class' : 'name')), { ...markArgs(own[0]!), times: own.length }));
  }),
};

const keyOf = ({ kind, on, school, class: { key }, subject, pupil, counts }: MarkLine): string => [kind, on ? dayNumber(on) : '', school.key, key, subject.key, counts ? 'counted' : pupil.key].join('\n');
