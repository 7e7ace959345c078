import type { CombinedGrades } from './data.ts';
import type { Lesson } from './lesson.ts';

/** So many lessons together are no slip of the pen. */
const fewest = 8;
const mostly = 0.6;
/** A school with more classes keeps a register of its combined ones. */
const fewClasses = 12;

interface School {
  /** Lessons of each class, and its grade. */
  readonly classes: Map<string, { readonly grade: number; lessons: number }>;
  /** Who teaches at a time: the classes there. */
  readonly times: Map<string, string[]>;
}

const known = new WeakMap<readonly Lesson[], readonly CombinedGrades[]>();

/**
 * Grades of small schools that one teacher has at the same time through most of the week: a combined class in two columns.
 *
 * Takes    lessons of any schools
 * Returns  pairs of grades, in order of the schools
 * Refuses  grades with several classes, schools with more than twelve, lessons whose rooms are told: there a room says who is together
 * Source   docs/sources.md#timetables
 */
export function gradesOfOneTeacher(lessons: readonly Lesson[]): readonly CombinedGrades[] {
  const before = known.get(lessons);
  if (before) return before;
  const schools = new Map<string, School>();
  for (const lesson of lessons) count(lesson, schools);
  const found = [...schools].flatMap(([school, each]) => pairsOf(school, each));
  known.set(lessons, found);
  return found;
}

function count(lesson: Lesson, schools: Map<string, School>): void {
  const { classes, teachers, rooms, day, period, shift, week, group, kind, place } = lesson;
  const [only, other] = classes;
  if (!only || other || only.grade === undefined || only.school !== place.key) return;
  let school = schools.get(place.key);
  if (!school) schools.set(place.key, (school = { classes: new Map(), times: new Map() }));
  const own = school.classes.get(only.key);
  if (own) own.lessons++;
  else school.classes.set(only.key, { grade: only.grade, lessons: 1 });
  if (school.classes.size > fewClasses || group !== undefined || kind === 'session' || day === undefined || period === undefined || rooms.some(({ key }) => key !== '')) return;
  for (const { key } of teachers) {
    if (key === '') continue;
    const time = `${day} ${period} ${shift ?? ''} ${week} ${key}`;
    const there = school.times.get(time);
    if (!there) school.times.set(time, [only.key]);
    else if (!there.includes(only.key)) there.push(only.key);
  }
}

function pairsOf(school: string, { classes, times }: School): CombinedGrades[] {
  if (classes.size > fewClasses) return [];
  const together = new Map<string, number>();
  for (const there of times.values()) for (const [at, one] of there.entries()) for (const other of there.slice(at + 1)) {
    const pair = [one, other].sort().join('\n');
    together.set(pair, (together.get(pair) ?? 0) + 1);
  }
  const grades = [...classes.values()].map(({ grade }) => grade);
  const isOnly = (grade: number) => grades.filter((each) => each === grade).length === 1;
  return [...together].flatMap(([pair, times]) => {
    const [one, other] = pair.split('\n').map((key) => classes.get(key)!) as [{ grade: number; lessons: number }, { grade: number; lessons: number }];
    const isCombined = times >= fewest && times >= mostly * Math.min(one.lessons, other.lessons) && isOnly(one.grade) && isOnly(other.grade);
    return isCombined ? [{ school, grades: [one.grade, other.grade].sort((first, second) => first - second) }] : [];
  });
}
