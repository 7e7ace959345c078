import { dayOfNumber, type Day } from '../../domain/calendar/day.ts';
import { classLoads } from '../../domain/timetable/norms-hours.ts';
import type { Norm, Norms } from '../../sheet/registers/across-settings.ts';
import { hoursByGrade } from '../../sheet/registers/read-list-norm.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, normSeverity, schoolOfClass, type NormArgs } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';

const lesson = (name: string, day: string, period: number): LessonRow => ['№ 5 ЖББМ', name, '', day, period, '', '', 'Алгебра', 'Ахметов Б. А.', '12'];
const lessons = lessonList(lesson('7А', 'дүйсенбі', 1), lesson('7А', 'дүйсенбі', 2), lesson('7А', 'сейсенбі', 1));

interface Args extends NormArgs {
  readonly kind: 'TC-16';
  readonly school: string;
  readonly class: string;
  readonly grade: number;
  readonly hours: number;
  /** The Monday of the fullest week, where the timetable has dates. */
  readonly week: Day | null;
  readonly session: boolean;
}

/** More hours a week than the norm that is switched on, lessons at home and of a session together. */
export const weeklyLoad: Check<'weekly-load', Args> = {
  id: 'weekly-load',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessons, others: normsOn(['norm-load', '6: 2; 7: 3']) }, { cells: lessons, others: normsOff(['norm-load', '7: 2']) }],
    reports: [{ cells: lessons, others: normsOn(['norm-load', '6: 3; 7: 2']), at: ['B2'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const limits = limitsOf(norms);
    if (limits.size === 0) return [];
    return classLoads(data).flatMap(({ class: name, hours, monday, lessons: held }) => {
      const norm = name.grade === undefined ? undefined : limits.get(name.grade);
      if (!norm || hours <= norm.value) return [];
      const session = held.some(({ kind }) => kind === 'session');
      const args: Args = { kind: 'TC-16', school: schoolOfClass(data, name), class: name.name.trim(), grade: name.grade!, hours, week: monday === undefined ? null : dayOfNumber(monday), session, ...normArgs(norm) };
      return evidenceAt([lessonCell(held[0]!, 'classes')], args, normSeverity(norm));
    });
  }),
};

function limitsOf(norms: Norms): ReadonlyMap<number, Norm<number>> {
  const lists = (['norm-load-primary', 'norm-load'] as const).flatMap((id) => norms.list(id) ?? []);
  return new Map(lists.flatMap((norm) => [...(hoursByGrade(norm.value) ?? [])].map(([grade, value]) => [grade, { ...norm, value }] as const)));
}
