import { loadsOf } from '../../domain/timetable/loads.ts';
import type { Norm, Norms } from '../../sheet/registers/across-settings.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, type NormArgs } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';

const lesson = (school: string, day: string, period: number): LessonRow => [school, '7А', '', day, period, '', '', 'Алгебра', 'Ахметов Б. А.', '12'];
const lessons = lessonList(lesson('№ 5 ЖББМ', 'дүйсенбі', 1), lesson('№ 5 ЖББМ', 'дүйсенбі', 3), lesson('№ 2 НОМ', 'сейсенбі', 1));

interface Args extends NormArgs {
  readonly kind: 'TC-25';
  readonly problem: 'hours' | 'windows';
  readonly teacher: string;
  readonly schools: readonly string[];
  /** Hours a week, or windows. */
  readonly found: number;
  /** How many rates the limit is. */
  readonly rates: number;
}

/** A teacher with more hours or windows a week than the district allows. */
export const teacherHours: Check<'teacher-hours', Args> = {
  id: 'teacher-hours',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessons, others: normsOn(['norm-rate-hours', 2], ['norm-most-rates', 1.5], ['norm-teacher-windows', 1]) },
      { cells: lessons, others: normsOff(['norm-rate-hours', 2], ['norm-teacher-windows', 0]) },
    ],
    reports: [{ cells: lessons, others: normsOn(['norm-rate-hours', 2]), at: ['I2'] }, { cells: lessons, others: normsOn(['norm-teacher-windows', 0]), at: ['I2'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const [hours, windows] = [mostHours(norms), norms.number('norm-teacher-windows')];
    if (!hours && !windows) return [];
    const firsts = firstLessons(data.lessons);
    return loadsOf(data).flatMap(({ teacher, schools, ...load }) => {
      const lesson = firsts.get(teacher.key);
      const tell = (problem: Args['problem'], norm: Norm<number>, found: number, rates: number) =>
        lesson ? evidenceAt<Args>([lessonCell(lesson, 'teachers')], { kind: 'TC-25', problem, teacher: teacher.name.trim(), schools: schools.map(({ name }) => name.trim()), found, rates, ...normArgs(norm) }) : [];
      return [...(hours && load.hours > hours.norm.value ? tell('hours', hours.norm, load.hours, hours.rates) : []), ...(windows && load.windows > windows.value ? tell('windows', windows, load.windows, 0) : [])];
    });
  }),
};

/** One rate, where the settings do not say how many a teacher may have. */
function mostHours(norms: Norms): { readonly norm: Norm<number>; readonly rates: number } | undefined {
  const [norm, rates] = [norms.number('norm-rate-hours'), norms.number('norm-most-rates')?.value ?? 1];
  return norm && { norm: { ...norm, value: norm.value * rates }, rates };
}

function firstLessons(lessons: readonly ReadLesson[]): ReadonlyMap<string, ReadLesson> {
  const firsts = new Map<string, ReadLesson>();
  for (const lesson of lessons) for (const { key } of lesson.teachers) if (!firsts.has(key)) firsts.set(key, lesson);
  return firsts;
}
