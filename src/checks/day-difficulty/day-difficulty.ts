import { inListOrder } from '../../domain/timetable/held.ts';
import { judged, type Judgement } from '../../domain/timetable/judged.ts';
import type { ClassName } from '../../domain/timetable/lesson.ts';
import { sharedClass } from '../../domain/timetable/norms-classes.ts';
import { edgesOfDay, pointsOfDay, type DayEdges, type RankOf } from '../../domain/timetable/norms-day.ts';
import { rankOfSubject } from '../../domain/timetable/norms-ranks.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { knownSubject } from '../../sheet/timetables/names/subject-name.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, schoolOfClass, type Judged, type NormArgs } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';

const lesson = (period: number, subject: string): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', period, '', '', subject, 'Ахметов Б. А.', '12'];
const day = (...subjects: readonly string[]) => lessonList(...subjects.map((subject, at) => lesson(at + 1, subject)));

interface Args extends NormArgs {
  readonly kind: 'TC-20';
  readonly problem: 'edges' | 'points';
  readonly school: string;
  readonly class: string;
  readonly day: number;
  /** Its first and its last lesson, and how hard they are. */
  readonly first: string;
  readonly last: string;
  readonly ranks: readonly [number, number];
  /** The sum of the day. */
  readonly points: number;
}

/** A day that both begins and ends with a hard subject, or is harder than the district wants it. */
export const dayDifficulty: Check<'day-difficulty', Args> = {
  id: 'day-difficulty',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: day('Музыка', 'Алгебра', 'Физика'), others: normsOn(['norm-edge-rank', 9]) },
      { cells: day('Алгебра', 'Музыка', 'Физика'), others: normsOff(['norm-edge-rank', 9]) },
    ],
    reports: [
      { cells: day('Алгебра', 'Музыка', 'Физика'), others: normsOn(['norm-edge-rank', 9]), at: ['H2'] },
      { cells: day('Алгебра', 'Химия', 'Музыка'), others: normsOn(['norm-day-points', 20]), at: ['H2'] },
    ],
  },

  across: judgeTimetables(({ data, norms }) => {
    const [edges, points] = [norms.number('norm-edge-rank'), norms.number('norm-day-points')];
    if (!edges && !points) return [];
    return (judged(data, days) as readonly HardDay[]).flatMap((found) => {
      const told = argsOf(data, found);
      const cells = [lessonCell(found.first, 'subject'), lessonCell(found.last, 'subject')];
      return [
        ...(edges && Math.min(...found.ranks) >= edges.value ? evidenceAt<Args>(cells, { ...told, problem: 'edges', ...normArgs(edges) }) : []),
        ...(points && found.points > points.value ? evidenceAt<Args>(cells, { ...told, problem: 'points', ...normArgs(points) }) : []),
      ];
    });
  }),
};

interface HardDay extends DayEdges<ReadLesson> {
  readonly class: ClassName;
  readonly day: number;
  readonly points: number;
}

const argsOf = (data: Judged['data'], { class: name, day, first, last, ranks, points }: HardDay): Omit<Args, 'problem' | keyof NormArgs> => ({
  kind: 'TC-20', school: schoolOfClass(data, name), class: toldLesson(first, undefined).class, day, first: first.subject.name.trim(), last: last.subject.name.trim(), ranks, points,
});

/** Of the days of three and more lessons. */
const days: Judgement<DayEdges & Pick<HardDay, 'class' | 'day' | 'points'>, 'day'> = {
  unit: 'day',
  which: 'classes',
  tables: ({ classes }) => [classes],
  judge: ({ classes }) => {
    const languages = new Map(classes.flatMap((each) => (each.language ? [[`${each.class.school}\n${each.class.key}`, each.language] as const] : [])));
    return ({ who, day, lessons }) => {
      if (day === 0 || lessons.length < 2) return [];
      const regular = lessons.filter(({ lesson: { kind } }) => kind === 'regular').sort(inListOrder);
      const rankOf: RankOf = (own) => rankOfSubject(knownSubject(own.subject.name), own.language ?? languages.get(`${who.school}\n${who.key}`));
      const own = regular.map(({ lesson: each }) => each);
      const found = edgesOfDay(own, rankOf);
      const name = found && sharedClass([found.first, found.last]);
      return found && name?.key === who.key && name.school === who.school ? [{ value: { ...found, class: name, day, points: pointsOfDay(own, rankOf) }, at: regular[0]!.rank, then: day }] : [];
    };
  },
};
