import { inListOrder } from '../../domain/timetable/held.ts';
import { judged, type Judgement } from '../../domain/timetable/judged.ts';
import type { ClassName } from '../../domain/timetable/lesson.ts';
import { sharedClass } from '../../domain/timetable/norms-classes.ts';
import { edgesOfDay, type DayEdges } from '../../domain/timetable/norms-day.ts';
import { rankOfSubject } from '../../domain/timetable/norms-ranks.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { knownSubject } from '../../sheet/timetables/names/subject-name.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import { toldLesson } from '../../text/lesson-words.ts';
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
    return (judged(data, edges) as readonly Edges[]).flatMap(({ class: name, day: weekday, first, last, ranks }) =>
      Math.min(...ranks) < norm.value
        ? []
        : evidenceAt<Args>([lessonCell(first, 'subject'), lessonCell(last, 'subject')], {
            kind: 'TC-20', school: schoolOfClass(data, name), class: toldLesson(first, undefined).class, day: weekday, first: first.subject.name.trim(), last: last.subject.name.trim(), ranks, ...normArgs(norm),
          }),
    );
  }),
};

interface Edges extends DayEdges<ReadLesson> {
  readonly class: ClassName;
  readonly day: number;
}

const edges: Judgement<DayEdges & Pick<Edges, 'class' | 'day'>, 'day'> = {
  unit: 'day',
  which: 'classes',
  tables: ({ classes }) => [classes],
  judge: ({ classes }) => {
    const languages = new Map(classes.flatMap((each) => (each.language ? [[`${each.class.school}\n${each.class.key}`, each.language] as const] : [])));
    return ({ who, day: weekday, lessons }) => {
      if (weekday === 0 || lessons.length < 2) return [];
      const regular = lessons.filter(({ lesson: { kind } }) => kind === 'regular').sort(inListOrder);
      const found = edgesOfDay(regular.map(({ lesson: own }) => own), (own) => rankOfSubject(knownSubject(own.subject.name), own.language ?? languages.get(`${who.school}\n${who.key}`)));
      const name = found && sharedClass([found.first, found.last]);
      return found && name?.key === who.key && name.school === who.school ? [{ value: { ...found, class: name, day: weekday }, at: regular[0]!.rank, then: weekday }] : [];
    };
  },
};
