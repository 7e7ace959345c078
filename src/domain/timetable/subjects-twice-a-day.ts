import type { TimetableData } from './data.ts';
import { shareDate } from './dates.ts';
import { inListOrder, type Held } from './held.ts';
import { judged, type Found, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';

export interface SubjectTwiceADay<L extends Lesson = Lesson> {
  readonly class: ClassName;
  readonly first: L;
  readonly second: L;
}

/** The class under which a pair that shares several is told. */
const sharedClass = (one: Lesson, other: Lesson) => one.classes.find(({ school, key }) => key !== '' && other.classes.some((each) => each.key === key && each.school === school));

const isOfWholeClass = ({ lesson }: Held) => lesson.kind === 'regular' && lesson.group === undefined && lesson.subject.key !== '';

const atAnotherTime = (one: Held, other: Held) => (one.from < Infinity && other.from < Infinity ? one.from !== other.from : one.start >= 0 && other.start >= 0 && one.start !== other.start);

function bySubject(lessons: readonly Held[]): Iterable<Held[]> {
  const groups = new Map<string, Held[]>();
  for (const lesson of lessons) {
    if (!isOfWholeClass(lesson)) continue;
    const group = groups.get(lesson.lesson.subject.key);
    if (group === undefined) groups.set(lesson.lesson.subject.key, [lesson]);
    else group.push(lesson);
  }
  return groups.values();
}

const judgement: Judgement<SubjectTwiceADay, 'day'> = {
  unit: 'day',
  which: 'classes',
  tables: () => [],
  judge: () => ({ who, day, lessons }) => {
    const found: Found<SubjectTwiceADay>[] = [];
    if (day === 0) return found;
    for (const group of bySubject(lessons)) {
      group.sort(inListOrder).forEach((first, place) => group.slice(place + 1).forEach((second) => {
        if (!atAnotherTime(first, second) || !shareDate(first.lesson, second.lesson)) return;
        const shared = sharedClass(first.lesson, second.lesson)!;
        if (shared.key === who.key && shared.school === who.school) found.push({ value: { class: shared, first: first.lesson, second: second.lesson }, at: first.rank, then: second.rank });
      }));
    }
    return found;
  },
};

/**
 * A class that has a subject in two periods of one day (D1).
 *
 * Takes    the timetables
 * Returns  each pair of such lessons of a whole class once; lessons of other weeks or dates are none
 * Refuses  nothing; a lesson of two periods is one
 * Source   docs/sources.md#timetables
 */
export const subjectsTwiceADay = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly SubjectTwiceADay[] as readonly SubjectTwiceADay<L>[];
