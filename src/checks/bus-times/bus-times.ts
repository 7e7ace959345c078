import { busProblems, type BusProblem } from '../../domain/timetable/bus-times.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { clockText } from '../../text/timetable.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables } from '../judge-timetables.ts';
import { sessionList } from '../norm-examples.ts';
import { recordCells } from '../timetable-evidence.ts';

const session = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика']);
const bus = (there: string, back: string) => ({ Автобус: [['Қайдан', 'Қайда', 'Шығады', 'Келеді'], ['№ 2 НОМ', '№ 5 ЖББМ', '08:00', there], ['№ 5 ЖББМ', '№ 2 НОМ', back, '14:30']] });

interface Args {
  readonly kind: 'TC-23';
  readonly problem: BusProblem['problem'];
  readonly from: string;
  readonly to: string;
  readonly day: number;
  /** When the bus arrives or leaves, and when the first lesson begins or the last ends. */
  readonly bus: string;
  readonly lesson: string;
}

/** The bus to a session comes after the first lesson, or leaves before the last. */
export const busTimes: Check<'bus-times', Args> = {
  id: 'bus-times',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: session, others: bus('08:50', '13:40') }],
    reports: [{ cells: session, others: bus('09:10', '13:40'), at: ['D2'] }, { cells: session, others: bus('08:50', '10:30'), at: ['C3'] }],
  },

  across: judgeTimetables(({ data, clock }) =>
    busProblems(data, clock).flatMap(({ problem, day, bus: line, lesson, at }) => {
      const late = problem === 'arrives-late';
      return evidenceAt<Args>([...recordCells(line, late ? 'arrives' : 'leaves'), lessonCell(lesson, late ? 'start' : 'end')], {
        kind: 'TC-23', problem, from: line.from.name.trim(), to: line.to.name.trim(), day, bus: clockText(late ? line.arrives : line.leaves), lesson: clockText(at),
      });
    }),
  ),
};
