import type { CurriculumLine, TimetableData } from './data.ts';
import { inListOrder, type Held } from './held.ts';
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

function hoursInWeek(lessons: readonly Held[]): number {
  const [first] = lessons;
  if (lessons.every(({ lesson }) => lesson.day === first!.lesson.day)) return lessons.length === 0 ? 0 : hoursOf(lessons);
  const days = new Map<number, Held[]>();
  for (const lesson of lessons) days.set(lesson.lesson.day ?? 0, [...(days.get(lesson.lesson.day ?? 0) ?? []), lesson]);
  return [...days.values()].reduce((sum, day) => sum + hoursOf(day), 0);
}

/** Of each division the part that has most: the others have their lessons at the same time or at another. */
function fullestParts(lessons: readonly Held[]): readonly Held[] {
  const divisions = new Map<string, Map<string, Held[]>>();
  for (const each of lessons) {
    const { group } = each.lesson;
    if (group === undefined) continue;
    const parts = divisions.get(group.division) ?? divisions.set(group.division, new Map<string, Held[]>()).get(group.division)!;
    parts.set(group.part, [...(parts.get(group.part) ?? []), each]);
  }
  const fullest = (parts: Iterable<Held[]>) => [...parts].reduce((most, part) => (hoursInWeek(part) > hoursInWeek(most) ? part : most));
  return [...divisions.values()].flatMap((parts) => fullest(parts.values()));
}

const hoursOfClass = (lessons: readonly Held[]): number =>
  lessons.every(({ lesson }) => lesson.group === undefined) ? hoursInWeek(lessons) : hoursInWeek([...lessons.filter(({ lesson }) => lesson.group === undefined), ...fullestParts(lessons)]);

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
        const lessons = (subjects.get(line.subject.key) ?? []).sort(inListOrder);
        const found = hoursOfClass(lessons);
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
 *          the fullest; of a divided class the lessons of the whole, and of each division those of the part that has most
 * Refuses  classes without any lesson: their timetable is not here
 * Source   docs/sources.md#timetables
 */
export const hoursAgainstCurriculum = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly HoursFound[] as readonly HoursFound<L>[];
