import { subjectRows } from '../../domain/timetable/norms-day.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, normSeverity, schoolOfClass, type NormArgs } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';

const lesson = (name: string, period: number, subject: string): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', period, '', '', subject, 'Ахметов Б. А.', '12'];
const doubled = (name: string) => lessonList(lesson(name, 1, 'Математика'), lesson(name, 2, 'Математика'), lesson(name, 3, 'Музыка'));

interface Args extends NormArgs {
  readonly kind: 'TC-19';
  readonly school: string;
  readonly class: string;
  readonly day: number;
  readonly subject: string;
  readonly periods: number;
}

/** Lessons of one subject one after the other in primary grades, against a norm that is switched on. */
export const doubleLessons: Check<'double-lessons', Args> = {
  id: 'double-lessons',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: doubled('7А'), others: normsOn(['norm-double-primary', 1]) }, { cells: doubled('3А'), others: normsOff(['norm-double-primary', 1]) }],
    reports: [{ cells: doubled('3А'), others: normsOn(['norm-double-primary', 1]), at: ['H3'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const norm = norms.number('norm-double-primary');
    if (!norm) return [];
    return subjectRows(data).flatMap(({ class: name, lessons, periods }) => {
      if (name.grade === undefined || name.grade > lastPrimaryGrade || periods <= norm.value) return [];
      const { class: told, subject } = toldLesson(lessons[0]!, undefined);
      return evidenceAt<Args>([...lessons].reverse().map((each) => lessonCell(each, 'subject')), { kind: 'TC-19', school: schoolOfClass(data, name), class: told, day: lessons[0]!.day!, subject, periods, ...normArgs(norm) }, normSeverity(norm));
    });
  }),
};

const lastPrimaryGrade = 4;
