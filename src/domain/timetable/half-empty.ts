import type { CombinedGrades, CurriculumLine, TimetableData } from './data.ts';
import { inListOrder } from './held.ts';
import { judged, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';
import { lastPeriodOf } from './norms-classes.ts';

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

/** The week of a class that is the only one of its grade. */
interface Week {
  readonly class: ClassName;
  readonly grade: number;
  readonly lessons: readonly Lesson[];
  /** It has lessons together with another grade. */
  readonly together: boolean;
}

interface Slots {
  readonly of: Week;
  readonly lessons: ReadonlyMap<number, readonly Lesson[]>;
  /** Days that it spends at a session. */
  readonly away: ReadonlySet<number>;
}

/** What a school's weeks say together, as long as none of them was edited. */
interface School {
  readonly weeks: readonly Week[];
  readonly found: readonly HalfEmptyClass[];
}

interface Known {
  readonly combined: TimetableData['combined'];
  readonly curriculum: TimetableData['curriculum'];
  readonly schools: ReadonlyMap<string, School>;
}

const answers = new WeakMap<TimetableData, readonly HalfEmptyClass[]>();
let last: Known | undefined;

/**
 * Combined classes of which one grade has a subject while the other has nothing.
 *
 * Takes    the timetables; combined classes as the register has them, and those whose lessons are mostly held together
 * Returns  for each the periods in question; those at the ends of days are left out where one grade has as many hours more by the curriculum
 * Refuses  grades of which a school has several classes: which of them are together is not known
 * Source   docs/sources.md#timetables
 */
export function halfEmptyClasses<L extends Lesson>(data: TimetableData<L>): readonly HalfEmptyClass<L>[] {
  const known = answers.get(data);
  if (known) return known as readonly HalfEmptyClass<L>[];
  const before = last?.combined === data.combined && last.curriculum === data.curriculum ? last.schools : undefined;
  const schools = new Map([...weeksBySchool(data)].map(([school, weeks]) => [school, schoolOf(school, weeks, data, before?.get(school))] as const));
  last = { combined: data.combined, curriculum: data.curriculum, schools };
  const found = [...schools.values()].flatMap((each) => each.found);
  answers.set(data, found);
  return found as readonly HalfEmptyClass[] as readonly HalfEmptyClass<L>[];
}

function weeksBySchool(data: TimetableData): ReadonlyMap<string, readonly Week[]> {
  const schools = new Map<string, Week[]>();
  for (const week of judged(data, weeks)) (schools.get(week.class.school) ?? schools.set(week.class.school, []).get(week.class.school)!).push(week);
  return schools;
}

function schoolOf(school: string, all: readonly Week[], { combined, curriculum }: TimetableData, before: School | undefined): School {
  if (before?.weeks.length === all.length && all.every((week, at) => week === before.weeks[at])) return before;
  const registered = combined.filter((each) => each.school === school);
  const single = all.filter((one) => all.every((other) => other === one || other.grade !== one.grade));
  const mayBe = registered.length > 0 || all.length <= fewClasses || single.some(({ together }) => together);
  return { weeks: all, found: mayBe ? pairsOf(single.map(slotsOf), registered).flatMap((pair) => halfEmpty(school, pair, curriculum)) : [] };
}

/** A school with more classes writes lessons for several grades as such, or keeps a register: two subjects at one time are two lessons there. */
const fewClasses = 12;

const weeks: Judgement<Week, 'who'> = {
  unit: 'who',
  which: 'classes',
  tables: () => [],
  judge: () => ({ school, key, days }) => {
    const held = days.flatMap((day) => day?.lessons ?? []).sort(inListOrder);
    const name = held[0]?.lesson.classes.find((each) => each.key === key && each.school === school);
    return name?.grade === undefined ? [] : [{ value: weekOf(name, name.grade, held.map(({ lesson }) => lesson)), at: held[0]!.rank, then: 0 }];
  },
};

const isOfAnother = (name: ClassName) => (each: ClassName) => each.school === name.school && each.grade !== undefined && each.grade !== name.grade;

const weekOf = (name: ClassName, grade: number, lessons: readonly Lesson[]): Week => ({ class: name, grade, lessons, together: lessons.some(({ classes }) => classes.length > 1 && classes.some(isOfAnother(name))) });

function slotsOf(week: Week): Slots {
  const slots = new Map<number, Lesson[]>();
  const away = new Set<number>();
  for (const lesson of week.lessons) {
    const { day, period, shift = 0, kind } = lesson;
    if (day === undefined || period === undefined) continue;
    if (kind === 'session') away.add(day);
    else
      for (let each = period; each <= lastPeriodOf(lesson); each++) {
        const slot = (day * mostShifts + shift) * mostPeriods + each;
        const own = slots.get(slot);
        if (own) own.push(lesson);
        else slots.set(slot, [lesson]);
      }
  }
  return { of: week, lessons: slots, away };
}

/** No school has more: what makes a day, a shift and a period one number. */
const [mostShifts, mostPeriods] = [10, 1000];
const periodOf = (slot: number) => slot % mostPeriods;

type Pair = readonly [Slots, Slots];

function pairsOf(all: readonly Slots[], combined: readonly CombinedGrades[]): Pair[] {
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => (one.of.grade < other.of.grade ? ([one, other] as const) : ([other, one] as const))));
  return pairs.filter(([one, other]) => combined.some(({ grades }) => grades.includes(one.of.grade) && grades.includes(other.of.grade)) || isMostlyTogether(one, other));
}

const fewestTogether = 3;

/** One lesson for both, or one teacher with both: two subjects in one room are the other way to write it. */
function isMostlyTogether(one: Slots, other: Slots): boolean {
  let [together, apart] = [0, 0];
  for (const [slot, lessons] of one.lessons) {
    const others = other.lessons.get(slot);
    if (!others) continue;
    if (lessons.some((lesson) => others.some((its) => its === lesson || shareTeacher(lesson, its)))) together++;
    else apart++;
  }
  return together >= fewestTogether && together > 2 * apart;
}

const shareTeacher = (one: Lesson, other: Lesson): boolean => one.teachers.some(({ key }) => key !== '' && other.teachers.some((its) => its.key === key));

function halfEmpty(school: string, [one, other]: Pair, curriculum: readonly CurriculumLine[]): HalfEmptyClass[] {
  const lacking = (has: Slots, lacks: Slots) => {
    const slots = lackingIn(has, lacks);
    return slots.length === 0 || (slots.every(({ day, period }) => isAtEdge(lacks, day, period)) && slots.length <= hoursOf(curriculum, has.of.class) - hoursOf(curriculum, lacks.of.class)) ? [] : slots;
  };
  const slots = [...lacking(one, other), ...lacking(other, one)].sort((first, second) => first.day - second.day || first.period - second.period);
  return slots.length === 0 ? [] : [{ school, grades: [one.of.class, other.of.class], slots }];
}

function lackingIn(has: Slots, lacks: Slots): HalfEmptySlot[] {
  if (lacks.lessons.size === 0) return [];
  return [...has.lessons].flatMap(([slot, [lesson]]) => {
    const [day, period] = [lesson!.day!, periodOf(slot)];
    return lacks.lessons.has(slot) || lacks.away.has(day) ? [] : [{ day, period, lesson: lesson!, lacking: lacks.of.class }];
  });
}

/** It comes later or goes home earlier, as a grade with fewer hours does. */
function isAtEdge(slots: Slots, day: number, period: number): boolean {
  const own = [...slots.lessons.values()].flatMap((lessons) => lessons.filter((lesson) => lesson.day === day).map((lesson) => lesson.period!));
  return own.every((each) => each < period) || own.every((each) => each > period);
}

const hoursOf = (curriculum: readonly CurriculumLine[], { school, key }: ClassName): number =>
  curriculum.reduce((sum, line) => (line.class.key === key && line.class.school === school ? sum + line.hours : sum), 0);
