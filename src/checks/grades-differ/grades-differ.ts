import { addressOf } from '../../sheet/cells/address.ts';
import { gradesThatDiffer, sessionGradesOf, type SessionGrades } from '../../sheet/plans/session-grades.ts';
import type { Check } from '../check.ts';

/** The grades of the sessions, given in two ways. */
export const gradesDiffer: Check<
  'grades-differ',
  {
    /** As written, the later one first. */
    readonly grades: readonly [string, string];
  }
> = {
  id: 'grades-differ',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['РО-да 8-9 сыныптар оқытылды.'], ['Сессияға 8-9 сынып оқушылары қатысты.']] },
      { cells: [['В 8-9 классах ресурсного центра обучаются по предпрофильным программам, в 10-11 классах – по профильным.'], ['В сессии участвуют учащиеся 8-11 классов.']] },
      { cells: [['Сессияға қатысқан оқушылар:'], ['7 класс – 10 оқушы'], ['8 класс – 16 оқушы'], ['1-4 кл 328 оқушы, 5-11 кл 349 оқушы']] },
    ],
    reports: [{ cells: [['РО-да 9 сыныптарды оқыту басталды.'], ['Алғашқы сессия өтті. 8-9 сынып оқушылары оқуға тартылды.']], at: ['A2'] }],
  },

  inSheet(report) {
    const found = gradesThatDiffer(sessionGradesOf(report));
    if (!found) return [];
    const place = ({ row, column }: { row: number; column: number }) => ({ sheet: report.sheet.name, address: addressOf(row, column) });
    return [{ cells: [place(found.other), place(found.one)], args: { grades: [found.other.written, found.one.written] }, ...([found.one, found.other].some(isOneGrade) ? { severity: 'question' as const } : {}) }];
  },
};

/** «9 сынып оқушылары» may be some of them; «9 сыныптар» are all. */
const isOneGrade = ({ from, to, written }: SessionGrades) => from === to && !/сыныптар|класс(?:ы|ов|ах|ам|ами)$/iu.test(written);
