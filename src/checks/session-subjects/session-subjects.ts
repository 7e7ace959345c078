import type { CurriculumLine } from '../../domain/timetable/data.ts';
import type { ClassName } from '../../domain/timetable/lesson.ts';
import { lessonsOfClasses } from '../../domain/timetable/norms-classes.ts';
import { sessionsOf } from '../../domain/timetable/sessions.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, schoolOfClass, type NormArgs } from '../judge-timetables.ts';
import { normsOff, normsOn, sessionList } from '../norm-examples.ts';
import { sessionArgs, type SessionArgs } from '../session-args.ts';
import { recordCells } from '../timetable-evidence.ts';

const lessons = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика']);
const plan = { Жоспар: [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 2 НОМ', '9', 'Алгебра', 3], ['№ 2 НОМ', '9', 'Физика', 2], ['№ 2 НОМ', '9', 'Химия', 2]] };

interface Args extends SessionArgs, NormArgs {
  readonly kind: 'TC-13';
  /** Whose pupils. */
  readonly home: string;
  readonly class: string;
  readonly missing: readonly string[];
  readonly planned: number;
}

/** Subjects of the curriculum that a session leaves out. */
export const sessionSubjects: Check<'session-subjects', Args> = {
  id: 'session-subjects',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessons, others: { ...plan, ...normsOn(['norm-session-subjects', 60]) } },
      { cells: lessons, others: { ...plan, ...normsOff(['norm-session-subjects', 100]) } },
      { cells: lessons, others: normsOn(['norm-session-subjects', 100]) },
    ],
    reports: [{ cells: lessons, others: { ...plan, ...normsOn(['norm-session-subjects', 100]) }, at: ['B2'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const norm = norms.number('norm-session-subjects');
    if (!norm || data.curriculum.length === 0) return [];
    const lines = linesByClass(data.curriculum);
    return sessionsOf(data.lessons).flatMap((session) =>
      lessonsOfClasses(session.lessons).flatMap(({ class: name, lessons: held }) => {
        const planned = lines.get(keyOf(name)) ?? [];
        const missing = planned.filter(({ subject }) => !held.some((lesson) => lesson.subject.key === subject.key));
        if (missing.length === 0 || (planned.length - missing.length) * 100 >= planned.length * norm.value) return [];
        const cells = [lessonCell(held[0]!, 'classes'), ...missing.flatMap((line) => recordCells(line, 'subject'))];
        return evidenceAt<Args>(cells, { kind: 'TC-13', ...sessionArgs(session), home: schoolOfClass(data, name), class: name.name.trim(), missing: missing.map(({ subject }) => subject.name.trim()), planned: planned.length, ...normArgs(norm) });
      }),
    );
  }),
};

const keyOf = ({ school, key }: ClassName): string => `${school}\n${key}`;

const remembered = new WeakMap<readonly CurriculumLine[], ReadonlyMap<string, readonly CurriculumLine[]>>();

function linesByClass(curriculum: readonly CurriculumLine[]): ReadonlyMap<string, readonly CurriculumLine[]> {
  const known = remembered.get(curriculum);
  if (known) return known;
  const lines = new Map<string, CurriculumLine[]>();
  for (const line of curriculum) if (line.hours > 0) (lines.get(keyOf(line.class)) ?? lines.set(keyOf(line.class), []).get(keyOf(line.class))!).push(line);
  remembered.set(curriculum, lines);
  return lines;
}
