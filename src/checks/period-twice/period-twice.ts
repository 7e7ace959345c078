import { periodsTwice } from '../../domain/timetable/period-twice.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { clockText } from '../../text/timetable.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, schoolOfClass } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';

const lesson = (period: number, start: string, end: string, subject: string): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', period, start, end, subject, 'Ахметов Б. А.', '12'];

interface Args {
  readonly kind: 'TC-27';
  readonly school: string;
  readonly class: string;
  readonly day: number;
  readonly period: number;
  /** «10:20», of both lessons. */
  readonly starts: readonly [string, string];
}

/** One lesson number twice for a class on a day, at two times. */
export const periodTwice: Check<'period-twice', Args> = {
  id: 'period-twice',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonList(lesson(2, '09:25', '10:10', 'Алгебра'), lesson(3, '10:20', '11:05', 'Тарих')) }],
    reports: [{ cells: lessonList(lesson(2, '09:25', '10:10', 'Алгебра'), lesson(2, '10:20', '11:05', 'Тарих')), at: ['E3'] }],
  },

  across: judgeTimetables(({ data }) =>
    periodsTwice(data).flatMap(({ class: name, first, second }) =>
      evidenceAt<Args>([lessonCell(second, 'period'), lessonCell(first, 'period')], {
        kind: 'TC-27', school: schoolOfClass(data, name), class: name.name.trim(), day: first.day!, period: first.period!, starts: [clockText(first.start), clockText(second.start)],
      }),
    ),
  ),
};
