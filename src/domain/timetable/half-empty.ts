import type { CombinedGrades, CurriculumLine, TimetableData } from './data.ts';
import type { ClassName, Lesson } from './lesson.ts';
import { lastPeriodOf, lessonsOfClasses, type ClassLessons } from './norms-classes.ts';

/** A period in which one grade of a combined class has a lesson and another has nothing. */
export interface HalfEmptySlot<L extends Lesson = Lesson> {
  readonly day: number;
  readonly period: number;
  readonly lesson: L;
  readonly lacking: ClassName;
}

export interface HalfEmptyClass<L extends Lesson = Lesson> {
  readonly school: string;
  readonly grades: readonly ClassName[];
  readonly slots: readonly HalfEmptySlot<L>[];
}

interface Week<L extends Lesson> {
  readonly class: ClassName;
  readonly grade: number;
  readonly slots: ReadonlyMap<string, readonly L[]>;
  /** Days that it spends at a session. */
  readonly away: ReadonlySet<number>;
}

const known = new WeakMap<TimetableData, readonly HalfEmptyClass[]>();

/**
 * Combined classes of which one grade has a subject while the other has nothing.
 *
 * Takes    the timetables; combined classes as the register has them, and those whose lessons are mostly held together
 * Returns  for each the periods in question; those at the ends of days are left out where one grade has as many hours more by the curriculum
 * Refuses  grades of which a school has several classes: which of them are together is not known
 * Source   docs/sources.md#timetables
 */
export function halfEmptyClasses<L extends Lesson>(data: TimetableData<L>): readonly HalfEmptyClass<L>[] {
  const before = known.get(data) as readonly HalfEmptyClass<L>[] | undefined;
  if (before) return before;
  const found = [...weeksOfSchools(data)].flatMap(([school, weeks]) => pairsOf(weeks, data.combined.filter((each) => each.school === school)).flatMap((pair) => halfEmpty(school, pair, data.curriculum)));
  known.set(data, found);
  return found;
}

/** One class of a grade is the whole grade. */
function weeksOfSchools<L extends Lesson>(data: TimetableData<L>): ReadonlyMap<string, readonly Week<L>[]> {
  const schools = new Map<string, ClassLessons<L>[]>();
  for (const each of lessonsOfClasses(data.lessons))
    if (each.class.grade !== undefined) (schools.get(each.class.school) ?? schools.set(each.class.school, []).get(each.class.school)!).push(each);
  const single = (classes: readonly ClassLessons<L>[]) => classes.filter((one) => classes.every((other) => other === one || other.class.grade !== one.class.grade));
  return new Map([...schools].map(([school, classes]) => [school, mightBeCombined(classes, data.combined) ? single(classes).map(weekOf) : []]));
}

/** Most schools have no combined class: nothing more is put together for them. */
const mightBeCombined = (classes: readonly ClassLessons[], combined: readonly CombinedGrades[]): boolean =>
  classes.some(({ class: { school }, lessons }) => combined.some((each) => each.school === school) || lessons.some((lesson) => gradesIn(lesson) > 1)) || classes.length < 12;

const gradesIn = ({ classes }: Lesson): number => new Set(classes.map(({ grade }) => grade)).size;

function weekOf<L extends Lesson>({ class: name, lessons }: ClassLessons<L>): Week<L> {
  const slots = new Map<string, L[]>();
  const away = new Set<number>();
  for (const lesson of lessons) {
    if (lesson.day === undefined || lesson.period === undefined) continue;
    if (lesson.kind === 'session') away.add(lesson.day);
    else
      for (let period = lesson.period; period <= lastPeriodOf(lesson); period++) {
        const slot = slotOf(lesson, period);
        (slots.get(slot) ?? slots.set(slot, []).get(slot)!).push(lesson);
      }
  }
  return { class: name, grade: name.grade!, slots, away };
}

const slotOf = ({ day, shift }: Lesson, period: number): string => `${day} ${shift ?? ''} ${period}`;

type Pair<L extends Lesson> = readonly [Week<L>, Week<L>];

function pairsOf<L extends Lesson>(weeks: readonly Week<L>[], combined: readonly CombinedGrades[]): Pair<L>[] {
  const pairs = weeks.flatMap((one, at) => weeks.slice(at + 1).map((other) => (one.grade < other.grade ? ([one, other] as const) : ([other, one] as const))));
  return pairs.filter(([one, other]) => combined.some(({ grades }) => grades.includes(one.grade) && grades.includes(other.grade)) || isMostlyTogether(one, other));
}

const fewestTogether = 3;

/** One lesson for both, or one teacher with both: two subjects in one room are the other way to write it. */
function isMostlyTogether<L extends Lesson>(one: Week<L>, other: Week<L>): boolean {
  let [together, apart] = [0, 0];
  for (const [slot, lessons] of one.slots) {
    const others = other.slots.get(slot);
    if (!others) continue;
    if (lessons.some((lesson) => others.some((its) => its === lesson || shareTeacher(lesson, its)))) together++;
    else apart++;
  }
  return together >= fewestTogether && together > 2 * apart;
}

const shareTeacher = (one: Lesson, other: Lesson): boolean => one.teachers.some(({ key }) => key !== '' && other.teachers.some((its) => its.key === key));

function halfEmpty<L extends Lesson>(school: string, [one, other]: Pair<L>, curriculum: readonly CurriculumLine[]): HalfEmptyClass<L>[] {
  const lacking = (has: Week<L>, lacks: Week<L>) => {
    const slots = lackingIn(has, lacks);
    return slots.every(({ day, period }) => isAtEdge(lacks, day, period)) && slots.length <= hoursOf(curriculum, has.class) - hoursOf(curriculum, lacks.class) ? [] : slots;
  };
  const slots = [...lacking(one, other), ...lacking(other, one)].sort((first, second) => first.day - second.day || first.period - second.period);
  return slots.length === 0 ? [] : [{ school, grades: [one.class, other.class], slots }];
}

function lackingIn<L extends Lesson>(has: Week<L>, lacks: Week<L>): HalfEmptySlot<L>[] {
  if (lacks.slots.size === 0) return [];
  return [...has.slots].flatMap(([slot, [lesson]]) => {
    const [day, period] = [lesson!.day!, Number(slot.split(' ')[2])];
    return lacks.slots.has(slot) || lacks.away.has(day) ? [] : [{ day, period, lesson: lesson!, lacking: lacks.class }];
  });
}

/** It comes later or goes home earlier, as a grade with fewer hours does. */
function isAtEdge(week: Week<Lesson>, day: number, period: number): boolean {
  const own = [...week.slots.values()].flatMap((lessons) => lessons.filter((lesson) => lesson.day === day).map((lesson) => lesson.period!));
  return own.every((each) => each < period) || own.every((each) => each > period);
}

const hoursOf = (curriculum: readonly CurriculumLine[], { school, key }: ClassName): number =>
  curriculum.reduce((sum, line) => (line.class.key === key && line.class.school === school ? sum + line.hours : sum), 0);
