import type { SheetReport } from '../../sheet/sheet-report.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { LessonField, ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { ViewDifference } from '../../sheet/timetables/views/compare-views.ts';
import { viewDifferences, type ViewComparison } from '../../sheet/timetables/views/view-differences.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { CellPlace, Check, Evidence } from '../check.ts';
import { lessonList } from '../lesson-examples.ts';

export interface ViewArgs {
  readonly kind: 'views';
  /** `week`: the two are hardly of one week; it is said once for all. */
  readonly what: ViewDifference['what'] | 'week';
  readonly school: string;
  readonly class: string;
  readonly day: number | null;
  readonly period: number | null;
  /** What the view that counts says, and what the other does; '' where it has no lesson. */
  readonly here: string;
  readonly there: string;
  readonly sheet: string;
  readonly otherSheet: string;
  /** Periods of classes that were compared, and that differ. */
  readonly compared: number;
  readonly differing: number;
}

const monday = (period: number, subject: string, teacher: string, room: string) => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', period, '', '', subject, teacher, room];
const week = lessonList(monday(1, 'Алгебра', 'Ахметов Б. А.', '12'), monday(2, 'Физика', 'Ким В. Г.', '14'), monday(3, 'Тарих', 'Оспанова Г. К.', '3'));
const teachers = (...ofKim: string[]) => ({
  Мұғалімдер: [['№ 5 ЖББМ: мұғалімдердің кестесі'], ['Мұғалім', 'Дүйсенбі', '', ''], ['', 1, 2, 3], ['Ахметов Б. А.', '7А', '', ''], ['Ким В. Г.', ...ofKim], ['Оспанова Г. К.', '', '', '7А']],
});

/** Two views of one week in a workbook contradict each other: the timetable by classes and that by teachers or rooms, or a copy. */
export const viewsDiffer: Check<'views-differ', ViewArgs> = {
  id: 'views-differ',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: week, others: teachers('', '7А', '') }, { cells: week }],
    reports: [{ cells: week, others: teachers('', '', '7А'), at: ['H3', 'I4'] }],
  },

  across(reports: readonly SheetReport[]) {
    const timetables = timetablesAcross(reports);
    return timetables ? viewDifferences(timetables).flatMap(evidenceOf) : [];
  },
};

const remembered = new WeakMap<ViewComparison, readonly Evidence<ViewArgs>[]>();

function evidenceOf(comparison: ViewComparison): readonly Evidence<ViewArgs>[] {
  const known = remembered.get(comparison);
  if (known) return known;
  const { compared, differences } = comparison;
  const found = differences.length * 2 > compared && differences.length > 5 ? [otherWeek(comparison)] : differences.map((difference) => told(comparison, difference));
  remembered.set(comparison, found);
  return found;
}

/** Most of it differs: an older timetable, or another week. */
function otherWeek({ other, compared, differences, beside }: ViewComparison): Evidence<ViewArgs> {
  const cell = (sheet: string, { top, left }: { readonly top: number; readonly left: number }): CellPlace => ({ sheet, address: addressOf(top, left) });
  const args: ViewArgs = { kind: 'views', what: 'week', school: other.school, class: '', day: null, period: null, here: '', there: '', sheet: beside.sheet, otherSheet: other.sheet, compared, differing: differences.length };
  return { cells: [cell(other.sheet, other.area), cell(beside.sheet, beside.area)], args };
}

const fields: Readonly<Record<ViewDifference['what'], LessonField>> = { absent: 'subject', teacher: 'teachers', subject: 'subject', room: 'rooms' };

function told({ other, compared, differences, beside }: ViewComparison, { what, class: own, day, period, here, there }: ViewDifference): Evidence<ViewArgs> {
  const lessons = [here, there].filter((lesson) => lesson !== undefined);
  const [first, ...more] = lessons.map((lesson) => lessonCell(lesson, fields[what]));
  const says = (lesson: ReadLesson | undefined) => {
    if (!lesson) return '';
    const { subject, teacher, room } = toldLesson(lesson, undefined);
    return { absent: [subject, teacher].filter(Boolean).join(', ') || room || own.name, teacher, subject, room }[what];
  };
  const args: ViewArgs = {
    kind: 'views', what, school: lessons[0]!.place.name, class: own.name, day, period, here: says(here), there: says(there),
    sheet: here?.sheet ?? beside.sheet, otherSheet: there?.sheet ?? other.sheet, compared, differing: differences.length,
  };
  return { cells: [first!, ...more], args };
}
