import { sessionsOf, type Session } from '../../domain/timetable/sessions.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { isCourseName } from '../../sheet/timetables/names/course-name.ts';
import { knownSubject } from '../../sheet/timetables/names/subject-name.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables } from '../judge-timetables.ts';
import { sessionList } from '../norm-examples.ts';
import { sessionArgs, type SessionArgs } from '../session-args.ts';

const subjects = [['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика'], ['9', 'дүйсенбі', 3, 'Химия']] as const;
const dates = '12.10.2026–16.10.2026';

interface Args extends SessionArgs {
  readonly kind: 'TC-12';
  readonly level: 'variative' | 'applied';
  readonly grades: readonly number[];
}

/** The timetable of a session without the courses that shall be in it. */
export const sessionCourses: Check<'session-courses', Args> = {
  id: 'session-courses',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: sessionList(dates, ...subjects, ['9', 'дүйсенбі', 4, 'Вариативтік курс']) }, { cells: sessionList(dates, ...subjects, ['9', 'дүйсенбі', 4, 'Табиғат сырлары']) }],
    reports: [{ cells: sessionList(dates, ...subjects), at: ['B2'] }],
  },

  across: judgeTimetables(({ data }) => sessionsOf(data.lessons).flatMap((session) => levels.flatMap(({ level, grades }) => lackingIn(session, level, grades)))),
};

const levels = [{ level: 'variative', grades: [8, 9] }, { level: 'applied', grades: [10, 11] }] as const;
/** A timetable of fewer subjects is a part of one. */
const fewestSubjects = 3;

function lackingIn(session: Session<ReadLesson>, level: Args['level'], grades: readonly number[]) {
  const lessons = session.lessons.filter(({ classes }) => classes.some(({ grade }) => grade !== undefined && grades.includes(grade)));
  const names = [...new Set(lessons.map(({ subject }) => subject.name))];
  if (names.length < fewestSubjects || names.some(mayBeCourse)) return [];
  const present = grades.filter((grade) => lessons.some(({ classes }) => classes.some((each) => each.grade === grade)));
  return evidenceAt<Args>([lessonCell(lessons[0]!, 'classes')], { kind: 'TC-12', ...sessionArgs(session), level, grades: present });
}

/** A subject that nobody knows may be the title of a course. */
const mayBeCourse = (name: string): boolean => knownSubject(name) === undefined || isCourseName(name);
