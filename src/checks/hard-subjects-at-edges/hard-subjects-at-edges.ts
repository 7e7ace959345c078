import type { InstructionLanguage } from '../../domain/network/records.ts';
import { byDay, lessonsOfClasses } from '../../domain/timetable/norms-classes.ts';
import { hardEdges } from '../../domain/timetable/norms-day.ts';
import { rankOfSubject } from '../../domain/timetable/norms-ranks.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { knownSubject } from '../../sheet/timetables/names/subject-name.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, schoolOfClass, type NormArgs } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';

const lesson = (period: number, subject: string): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', period, '', '', subject, 'Ахметов Б. А.', '12'];
const day = (...subjects: readonly string[]) => lessonList(...subjects.map((subject, at) => lesson(at + 1, subject)));

interface Args extends NormArgs {
  readonly kind: 'TC-20';
  readonly school: string;
  readonly class: string;
  readonly day: number;
  readonly first: string;
  readonly last: string;
  readonly ranks: readonly [number, number];
}

/** A day that both begins and ends with a hard subject, where the district does not want it. */
export const hardSubjectsAtEdges: Check<'hard-subjects-at-edges', Args> = {
  id: 'hard-subjects-at-edges',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: day('Музыка', 'Алгебра', 'Физика'), others: normsOn(['norm-edge-rank', 9]) },
      { cells: day('Алгебра', 'Музыка', 'Физика'), others: normsOff(['norm-edge-rank', 9]) },
    ],
    reports: [{ cells: day('Алгебра', 'Музыка', 'Физика'), others: normsOn(['norm-edge-rank', 9]), at: ['H2'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const norm = norms.number('norm-edge-rank');
    if (!norm) return [];
    const languages = new Map(data.classes.flatMap((each) => (each.language ? [[`${each.class.school}\n${each.class.key}`, each.language] as const] : [])));
    return lessonsOfClasses(data.lessons).flatMap(({ class: name, lessons }) => {
      const language = languages.get(`${name.school}\n${name.key}`);
      return [...byDay(lessons.filter(({ kind }) => kind === 'regular'))].flatMap(([weekday, held]) => {
        const found = hardEdges(held, (each) => rankOf(each, language), norm.value);
        if (!found) return [];
        const { first, last, ranks } = found;
        return evidenceAt<Args>([lessonCell(first, 'subject'), lessonCell(last, 'subject')], {
          kind: 'TC-20', school: schoolOfClass(data, name), class: name.name.trim(), day: weekday, first: first.subject.name.trim(), last: last.subject.name.trim(), ranks, ...normArgs(norm),
        });
      });
    });
  }),
};

const rankOf = ({ subject, language }: Pick<ReadLesson, 'subject' | 'language'>, ofClass: InstructionLanguage | undefined) => rankOfSubject(knownSubject(subject.name), language ?? ofClass);
