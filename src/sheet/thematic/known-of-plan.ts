import type { PlannedSession } from '../../domain/session/records.ts';
import type { PlanCircumstances } from '../../domain/thematic/plan-faults.ts';
import type { CurriculumLine } from '../../domain/timetable/data.ts';
import type { ClassName, Lesson, Named } from '../../domain/timetable/lesson.ts';
import type { SessionBook } from '../sessions/session-book.ts';
import type { ReadPlan } from './thematic.ts';

/** What a workbook knows of the lessons of a plan. */
export type KnownOfPlan = Pick<PlanCircumstances, 'calendar' | 'weekdays' | 'hoursAWeek' | 'sessions'>;

interface OfClass<What> {
  readonly class: ClassName;
  readonly what: What;
}
type BySubject<What> = ReadonlyMap<string, readonly OfClass<What>[]>;

/**
 * Takes    everything that a workbook says of sessions, the lessons of its timetables, and its curriculum
 * Returns  for a plan and the hub of its school: the calendar, on which weekdays the class has the subject (the table of lesson days, else its regular
 *          lessons), its hours a week by the curriculum, and the sessions that its pupils come to
 * Refuses  nothing
 */
export function knownOfPlans(book: SessionBook, timetable: readonly Lesson[], curriculum: readonly CurriculumLine[]): (plan: ReadPlan, hub: string | undefined) => KnownOfPlan {
  const days = bySubject(book.lessonDays, ({ school, class: own, subject, day }) => [{ school, class: own, subject, what: day }]);
  const lessons = bySubject(timetable, ({ kind, classes, subject, day }) =>
    kind === 'regular' && day !== undefined ? classes.map((own) => ({ school: { name: '', key: own.school }, class: own, subject, what: day })) : [],
  );
  const hours = bySubject(curriculum, ({ school, class: own, subject, hours: what }) => [{ school, class: own, subject, what }]);
  return (plan, hub) => {
    const held = [days, lessons].map((table) => of(table, plan)).find((found) => found.length > 0);
    const due = new Set(of(hours, plan));
    return {
      calendar: book.calendar,
      weekdays: held && new Set([...held].sort()),
      hoursAWeek: due.size === 1 ? [...due][0] : undefined,
      sessions: hub === undefined ? [] : book.sessions.filter((session) => comesTo(session, plan, hub)),
    };
  };
}

const placeOf = (school: string, subject: string) => `${school}\n${subject}`;

function bySubject<Row, What>(rows: readonly Row[], read: (row: Row) => readonly (OfClass<What> & { readonly school: Named; readonly subject: Named })[]): BySubject<What> {
  const found = new Map<string, OfClass<What>[]>();
  for (const row of rows) {
    for (const each of read(row)) {
      const place = placeOf(each.school.key, each.subject.key);
      const known = found.get(place);
      if (known) known.push(each);
      else found.set(place, [each]);
    }
  }
  return found;
}

const of = <What>(table: BySubject<What>, { school, subject, classes }: ReadPlan): readonly What[] =>
  (table.get(placeOf(school.key, subject.key)) ?? []).filter((each) => classes.some((own) => isSameClass(own, each.class))).map(({ what }) => what);

const isGrade = ({ key, grade }: ClassName) => key === String(grade);

/** «7А» is «7А», and one of grade 7. */
const isSameClass = (one: ClassName, other: ClassName): boolean => one.key === other.key || (one.grade !== undefined && one.grade === other.grade && (isGrade(one) || isGrade(other)));

function comesTo(session: PlannedSession, { school, subject, classes }: ReadPlan, hub: string): boolean {
  const named = (list: readonly Named[], key: string) => list.length === 0 || list.some((each) => each.key === key);
  const grades = session.grades.length === 0 || classes.some(({ grade }) => grade !== undefined && session.grades.includes(grade));
  return (session.hub.key === hub || session.hub.key === '') && grades && named(session.schools, school.key) && named(session.subjects, subject.key);
}
