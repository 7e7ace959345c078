import type { ClassName, Lesson } from './lesson.ts';

/** A class with all the lessons in which it takes part: at home and elsewhere, whole, in parts and together with others. */
export interface ClassLessons<L extends Lesson = Lesson> {
  readonly class: ClassName;
  readonly lessons: readonly L[];
}

const known = new WeakMap<readonly Lesson[], readonly ClassLessons[]>();

/**
 * The lessons of each class.
 *
 * Takes    lessons
 * Returns  classes in order of appearance, those without a name left out
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function lessonsOfClasses<L extends Lesson>(lessons: readonly L[]): readonly ClassLessons<L>[] {
  const before = known.get(lessons) as readonly ClassLessons<L>[] | undefined;
  if (before) return before;
  const schools = new Map<string, Map<string, { class: ClassName; lessons: L[] }>>();
  for (const lesson of lessons)
    for (const each of lesson.classes) {
      if (each.key === '') continue;
      const classes = schools.get(each.school) ?? schools.set(each.school, new Map()).get(each.school)!;
      const own = classes.get(each.key);
      if (own) own.lessons.push(lesson);
      else classes.set(each.key, { class: each, lessons: [lesson] });
    }
  const found = [...schools.values()].flatMap((classes) => [...classes.values()]);
  known.set(lessons, found);
  return found;
}

/** The first class that all of the lessons are for: what is found of grades taught together is told of that one. */
export const sharedClass = (lessons: readonly Lesson[]): ClassName | undefined =>
  lessons[0]?.classes.find(({ key, school }) => key !== '' && lessons.every(({ classes }) => classes.some((each) => each.key === key && each.school === school)));

/** The last period of a lesson. */
export const lastPeriodOf = ({ period, lastPeriod }: Lesson): number => Math.max(period ?? 0, lastPeriod ?? 0);
