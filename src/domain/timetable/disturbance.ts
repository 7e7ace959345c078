import type { TimetableData } from './data.ts';
import type { Lesson } from './lesson.ts';
import type { Moved } from './moving.ts';
import { pairsOf } from './pairs.ts';
import { schoolWeek } from './time-slots.ts';

/** What a change of the timetable costs those whom it touches, the heaviest first. */
export const disturbances = ['subject-twice', 'long-day', 'class-window', 'teacher-window', 'other-class', 'other-day', 'other-half', 'other-teacher', 'other-room'] as const;
export type Disturbance = (typeof disturbances)[number];

const weights: Readonly<Record<Disturbance, number>> = {
  'subject-twice': 20,
  'long-day': 20,
  'class-window': 12,
  'teacher-window': 5,
  'other-class': 4,
  'other-day': 3,
  'other-half': 2,
  'other-teacher': 2,
  'other-room': 1,
};

/** Another time is worse than another room, two lessons at another time are worse than one. */
const otherTime = 1.5;

/** The less, the better. Of two that cost the same, the one nearer by. */
export function costOf(disturbs: readonly Disturbance[], moved: readonly Moved[]): number {
  const far = moved.map(({ lesson, as }) => Math.abs(as.day! - lesson.day!) * 10 + Math.abs(as.period! - lesson.period!));
  const times = new Set(moved.filter((_, place) => far[place]! > 0).map(({ as: { day, period } }) => `${day} ${period}`));
  return disturbs.reduce((sum, each) => sum + weights[each], 0) + times.size * otherTime + Math.max(...far) / 1000;
}

/**
 * Whom a change disturbs, and how.
 *
 * Takes    timetables; the lessons that are moved, as they were and as they shall be
 * Returns  what gets worse for classes and teachers, the heaviest first; what is bad already is not told
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function disturbedBy<L extends Lesson>(data: TimetableData<L>, moved: readonly Moved<L>[]): Disturbance[] {
  const found = new Set<Disturbance>();
  for (const { lesson, as } of moved) {
    if (as.day !== lesson.day) found.add('other-day');
    if (half(data, as) !== half(data, lesson)) found.add('other-half');
    if (as.rooms !== lesson.rooms) found.add('other-room');
    if (isTwice(data, moved, as)) found.add('subject-twice');
  }
  for (const { before, after, most, people } of daysOf(data, moved)) {
    if (windowsIn(after) > windowsIn(before)) found.add(people === 'class' ? 'class-window' : 'teacher-window');
    if (most !== undefined && after.size > most && after.size > before.size) found.add('long-day');
  }
  return disturbances.filter((each) => found.has(each));
}

function half(data: TimetableData, lesson: Lesson): boolean {
  const { periods } = schoolWeek(data, lesson.place.key, lesson.shift);
  return lesson.period! > (periods[0]! + periods.at(-1)!) / 2;
}

/** The class has the subject on that day already, in another period. */
function isTwice<L extends Lesson>(data: TimetableData<L>, moved: readonly Moved<L>[], as: L): boolean {
  if (as.kind !== 'regular' || as.subject.key === '') return false;
  const gone = new Set<L>(moved.map(({ lesson }) => lesson));
  const holds = (other: Lesson) => other.kind === 'regular' && other.subject.key === as.subject.key && other.period !== as.period && sharesClass(other, as) && (other.group?.part ?? '') === (as.group?.part ?? '');
  return [...pairsOf(data).around(as, as.day!)].some(({ lesson }) => !gone.has(lesson) && holds(lesson));
}

const sharesClass = (one: Lesson, other: Lesson) => one.classes.some(({ school, key }) => key !== '' && other.classes.some((against) => against.key === key && against.school === school));

interface DayOf {
  readonly people: 'class' | 'teacher';
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  readonly most: number | undefined;
}

/** The periods of every class and teacher on every day that is touched. */
function daysOf<L extends Lesson>(data: TimetableData<L>, moved: readonly Moved<L>[]): DayOf[] {
  const pairs = pairsOf(data);
  const days = [...new Set(moved.flatMap(({ lesson, as }) => [lesson.day!, as.day!]))];
  const gone = new Set<L>(moved.map(({ lesson }) => lesson));
  const found: DayOf[] = [];
  for (const { people, has, bare, most } of touchedBy(data, moved)) {
    for (const day of days) {
      const held = [...pairs.around(bare, day)].map(({ lesson }) => lesson).filter(has);
      const [before, after] = [new Set<number>(), new Set<number>()];
      for (const lesson of held) addPeriods(before, lesson);
      for (const lesson of held) if (!gone.has(lesson)) addPeriods(after, lesson);
      for (const { as } of moved) if (as.day === day && has(as)) addPeriods(after, as);
      found.push({ people, before, after, most });
    }
  }
  return found;
}

interface Touched {
  readonly people: 'class' | 'teacher';
  readonly has: (lesson: Lesson) => boolean;
  /** A lesson of nobody else. */
  readonly bare: Lesson;
  readonly most: number | undefined;
}

/** Classes, and teachers in that school: elsewhere periods have other numbers. */
function touchedBy(data: TimetableData, moved: readonly Moved[]): Touched[] {
  const found = new Map<string, Touched>();
  for (const { lesson } of moved) {
    const here = (other: Lesson) => other.place.key === lesson.place.key && other.kind === lesson.kind;
    for (const each of lesson.classes) {
      const has = (other: Lesson) => here(other) && other.classes.some(({ school, key }) => key === each.key && school === each.school);
      found.set(`c ${each.school}\n${each.key}`, { people: 'class', has, bare: { ...lesson, classes: [each], teachers: [], rooms: [] }, most: mostPerDay(data, each) });
    }
    for (const each of lesson.teachers) {
      if (each.key === '') continue;
      const has = (other: Lesson) => here(other) && other.teachers.some(({ key }) => key === each.key);
      found.set(`t ${each.key}`, { people: 'teacher', has, bare: { ...lesson, classes: [], teachers: [each], rooms: [] }, most: undefined });
    }
  }
  return [...found.values()];
}

const mostPerDay = ({ classes }: TimetableData, { school, key }: Lesson['classes'][number]) => classes.find((line) => line.school.key === school && line.class.key === key)?.mostPerDay;

function addPeriods(to: Set<number>, { period, lastPeriod }: Lesson): void {
  for (let number = period ?? 1; number <= (lastPeriod ?? period ?? 0); number++) to.add(number);
}

/** Periods without a lesson between the first and the last. */
const windowsIn = (periods: ReadonlySet<number>): number => (periods.size === 0 ? 0 : Math.max(...periods) - Math.min(...periods) + 1 - periods.size);
