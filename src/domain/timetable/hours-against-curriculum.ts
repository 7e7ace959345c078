import type { CurriculumLine, TimetableData } from './data.ts';
import type { Held } from './held.ts';
import { judged, type Found, type Judgement } from './judged.ts';
import type { Lesson } from './lesson.ts';
import type { LessonIndex, Who } from './lesson-index.ts';
import { hoursOf } from './weeks-of.ts';

/** A line of the curriculum that the timetable does not agree with. */
export interface HoursFound<L extends Lesson = Lesson> {
  readonly line: CurriculumLine;
  readonly found: number;
  readonly lessons: readonly L[];
}

const partOf = ({ group }: Lesson) => group && `${group.division}\n${group.part}`;

function hoursInWeek(lessons: readonly Held[]): number {
  const [first] = lessons;
  if (lessons.every(({ lesson }) => lesson.day === first!.lesson.day)) return lessons.length === 0 ? 0 : hoursOf(lessons);
  const days = new Map<number, Held[]>();
  for (const lesson of lessons) days.set(lesson.lesson.day ?? 0, [...(days.get(lesson.lesson.day ?? 0) ?? []), lesson]);
  return [...days.values()].reduce((sum, day) => sum + hoursOf(day), 0);
}

/** Hours of the pupils who have the fewest and the most: parts of a class have its whole lessons and their own. */
function hoursOfParts(lessons: readonly Held[]): readonly [number, number] {
  if (lessons.every(({ lesson }) => lesson.group === undefined)) {
    const hours = hoursInWeek(lessons);
    return [hours, hours];
  }
  const parts = [...new Set(lessons.map(({ lesson }) => partOf(lesson)))].filter((part) => part !== undefined);
  const hours = parts.map((part) => hoursInWeek(lessons.filter(({ lesson }) => lesson.group === undefined || partOf(lesson) === part)));
  return [Math.min(...hours), Math.max(...hours)];
}

function linesByClass(lines: readonly CurriculumLine[], index: LessonIndex): ReadonlyMap<Who, ReadonlyMap<CurriculumLine, number>> {
  const found = new Map<Who, Map<CurriculumLine, number>>();
  lines.forEach((line, place) => {
    const who = index.place('classes', line.school.key, line.class.key);
    found.set(who, (found.get(who) ?? new Map()).set(line, place));
  });
  return found;
}

function bySubject({ days }: Who): ReadonlyMap<string, Held[]> {
  const subjects = new Map<string, Held[]>();
  for (const day of days) for (const held of day?.lessons ?? []) {
    if (held.lesson.kind !== 'regular') continue;
    const known = subjects.get(held.lesson.subject.key);
    if (known === undefined) subjects.set(held.lesson.subject.key, [held]);
    else known.push(held);
  }
  return subjects;
}

const judgement: Judgement<HoursFound, 'who'> = {
  unit: 'who',
  which: 'classes',
  tables: ({ curriculum }) => [curriculum],
  judge: ({ curriculum }, index) => {
    const lines = linesByClass(curriculum, index);
    return (who) => {
      const own = lines.get(who);
      const subjects = own === undefined ? undefined : bySubject(who);
      if (subjects === undefined || subjects.size === 0) return [];
      return [...own!].flatMap(([line, at]): Found<HoursFound>[] => {
        const lessons = (subjects.get(line.subject.key) ?? []).sort((one, other) => one.rank - other.rank);
        const [least, most] = hoursOfParts(lessons);
        const found = least < line.hours ? least : most;
        return found === line.hours ? [] : [{ value: { line, found, lessons: lessons.map(({ lesson }) => lesson) }, at, then: 0 }];
      });
    };
  },
};

/**
 * Lines of the curriculum that the week has fewer or more hours of (P1, P2).
 *
 * Takes    the timetables
 * Returns  each such line with the hours found: distinct periods of regular lessons; those of every other week by half, of lessons that take turns by dates
 *          the fullest; of a divided class what each part has, with the lessons of the whole class, and of these the fewest if they are too few
 * Refuses  classes without any lesson: their timetable is not here
 * Source   docs/sources.md#timetables
 */
export const hoursAgainstCurriculum = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly HoursFound[] as readonly HoursFound<L>[];
