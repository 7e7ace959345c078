import { dayOfNumber, type Day } from '../../domain/calendar/day.ts';
import { missingSubstitutes, type MissingSubstitute } from '../../domain/timetable/substitutes.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables } from '../judge-timetables.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';

const columns = ['Түрі', 'Күндері', 'Оқушылар мектебі'];
const lesson = (name: string, teacher: string, room: CellValue, kind: string, dates: string, school: string): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', 1, '09:00', '09:45', 'Алгебра', teacher, room, kind, dates, school];
const rows = [lesson('9', 'Ахметов Б. А.', '12', 'сессия', '12.10.2026–16.10.2026', '№ 2 НОМ'), lesson('7А', 'Ахметов Б. А.', '14', '', '01.09.2026–11.10.2026; 17.10.2026–25.12.2026', '№ 5 ЖББМ')];
const substitute = lesson('7А', 'Серікова А. Б.', '14', '', '12.10.2026–16.10.2026', '№ 5 ЖББМ');

interface Args {
  readonly kind: 'TC-26';
  readonly school: string;
  readonly teacher: string;
  readonly lessons: readonly { readonly class: string; readonly subject: string; readonly day: number; readonly period: number | null }[];
  readonly from: Day;
  readonly to: Day;
}

/** A hub teacher's own lessons fall away in the session that she teaches, and nobody takes them. */
export const substituteMissing: Check<'substitute-missing', Args> = {
  id: 'substitute-missing',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessonListWith(columns, ...rows, substitute) }],
    reports: [{ cells: lessonListWith(columns, ...rows), at: ['I3'] }],
  },

  across: judgeTimetables(({ data, clock }) =>
    [...byTeacher(missingSubstitutes(data, clock)).values()].flatMap((same) => {
      const dates = same.flatMap((each) => each.dates);
      return evidenceAt<Args>([...same.map((each) => lessonCell(each.lesson, 'teachers')), ...same.map((each) => lessonCell(each.session, 'teachers'))], {
        kind: 'TC-26', school: same[0]!.lesson.place.name.trim(), teacher: same[0]!.teacher.trim(), lessons: same.map(({ lesson: own }) => toldBriefly(own)), from: dayOfNumber(Math.min(...dates)), to: dayOfNumber(Math.max(...dates)),
      });
    }),
  ),
};

function toldBriefly(lesson: ReadLesson): Args['lessons'][number] {
  const { class: name, subject, period } = toldLesson(lesson, undefined);
  return { class: name, subject, day: lesson.day!, period };
}

function byTeacher(all: readonly MissingSubstitute<ReadLesson>[]): ReadonlyMap<string, readonly MissingSubstitute<ReadLesson>[]> {
  const found = new Map<string, MissingSubstitute<ReadLesson>[]>();
  for (const each of all) {
    const key = `${each.lesson.place.key}\n${each.teacher}`;
    (found.get(key) ?? found.set(key, []).get(key)!).push(each);
  }
  return found;
}
