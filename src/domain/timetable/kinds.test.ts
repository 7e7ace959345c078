import { classNamed, dataWith, lessonWith as lesson, named } from '../../../test/fixtures/one-lesson.ts';
import { classWindows } from './class-windows.ts';
import { clockOf } from './clock.ts';
import { crowdedRooms } from './crowded-rooms.ts';
import type { Bell, TimetableData } from './data.ts';
import { daysOverLimit } from './days-over-limit.ts';
import { hoursAgainstCurriculum } from './hours-against-curriculum.ts';
import type { Lesson } from './lesson.ts';
import { lessonsOffTheBells } from './lessons-off-the-bells.ts';
import { loadsOf } from './loads.ts';
import { streamsThatDiffer } from './streams-that-differ.ts';
import { subjectsTwiceADay } from './subjects-twice-a-day.ts';
import { unavailableLessons } from './unavailable.ts';
import { windowsOf } from './windows.ts';

const dataOf = (lessons: readonly Lesson[], more: Partial<TimetableData> = {}) => dataWith({ lessons, ...more });
const at = (period: number, more: Partial<Lesson> = {}) => lesson({ period, ...more });
const day = (...periods: number[]) => periods.map((period) => at(period));
const bell = (school: string, period: number, start: number, more: Partial<Bell> = {}): Bell => ({ school: named(school), shift: undefined, day: undefined, period, start, end: start + 45, ...more });
const ringing = (school: string, first: number) => [1, 2, 3, 4, 5, 6].map((period) => bell(school, period, first + (period - 1) * 50));
const part = (number: string, division = 'ENG') => ({ division, part: number });
const [autumn, spring] = [{ from: 704, to: 760 }, { from: 800, to: 900 }];

describe('the clock of a lesson', () => {
  const clock = clockOf({ bells: [bell('A', 1, 480), bell('A', 1, 500, { day: 1 }), bell('A', 1, 800, { shift: 2 }), bell('A', 2, 530), bell('A', 2, 900, { end: 880 }), bell('Б', 1, 480, { shift: 1 }), bell('Б', 1, 800, { shift: 2 })] });

  it('is what it says itself, and else what the bells of its shift, its weekday or of all say', () => {
    expect(clock(lesson({ start: 600, end: 640 }))).toEqual({ start: 600, end: 640 });
    expect(clock(lesson({ shift: 2 }))).toEqual({ start: 800, end: 845 });
    expect(clock(lesson({ shift: 1 }))).toEqual({ start: 500, end: 545 });
    expect(clock(lesson({ day: 2, shift: 1 }))).toEqual({ start: 480, end: 525 });
  });

  it('goes from the first to the last of several periods', () => expect(clock(lesson({ day: 2, shift: 1, lastPeriod: 2 }))).toEqual({ start: 480, end: 575 }));

  it('is unknown where shifts ring at different times and nobody says which it is', () => {
    expect(clock(lesson({ place: named('Б') }))).toBeUndefined();
    expect(clock(lesson({ place: named('Б'), shift: 2 }))).toEqual({ start: 800, end: 845 });
  });

  it('is 45 minutes where only the beginning is known, and never ends before it begins', () => {
    expect(clock(lesson({ period: undefined, start: 600 }))).toEqual({ start: 600, end: 645 });
    expect(clock(lesson({ period: undefined, start: 600, end: 540 }))).toEqual({ start: 600, end: 645 });
  });
});

describe('a teacher who cannot teach then', () => {
  const unavailable = [{ teacher: named('Т'), day: 1, start: 540, end: 600 }];
  const found = (...lessons: Lesson[]) => unavailableLessons(dataOf(lessons, { unavailable })).length;

  it('is told where the times overlap, not where they touch', () => {
    const teachers = [named('Т')];
    expect(found(lesson({ teachers, start: 590, end: 630 }))).toBe(1);
    expect(found(lesson({ teachers, start: 600, end: 640 }), lesson({ teachers, start: 500, end: 540 }), lesson({ teachers, day: 2, start: 590, end: 630 }), lesson({ teachers }))).toBe(0);
  });

  it('is told of whole days without a clock', () =>
    expect(unavailableLessons(dataOf([lesson({ teachers: [named('Т')] })], { unavailable: [{ teacher: named('Т'), day: 1, start: 0, end: 1440 }] }))).toHaveLength(1));
});

describe('pupils and rooms', () => {
  const rooms = [{ school: named('A'), room: named('1'), capacity: 20 }, { school: named('A'), room: named('2'), capacity: 10 }];
  const classes = [{ school: named('A'), class: classNamed('7А'), pupils: 25, mostPerDay: 2, language: undefined, shift: undefined }];
  const found = (more: Partial<Lesson>) => crowdedRooms(dataOf([lesson(more)], { rooms, classes })).map(({ pupils, capacity }) => [pupils, capacity]);

  it('fit exactly, and one more does not', () => {
    expect(found({ rooms: [named('1')], pupils: 20 })).toEqual([]);
    expect(found({ rooms: [named('1')], pupils: 21 })).toEqual([[21, 20]]);
    expect(found({ rooms: [named('1'), named('2')], pupils: 30 })).toEqual([]);
  });

  it('are as many as the class has, where the lesson does not say and the class is not divided', () => {
    expect(found({ rooms: [named('1')], pupils: undefined })).toEqual([[25, 20]]);
    expect(found({ rooms: [named('1')], pupils: undefined, group: part('1') })).toEqual([]);
    expect(found({ rooms: [named('1'), named('3')], pupils: 99 })).toEqual([]);
  });

  it('have no more lessons a day than the school’s own limit, in any week', () => {
    const over = (...lessons: Lesson[]) => daysOverLimit(dataOf(lessons, { classes })).map(({ periods }) => periods);
    expect(over(...day(1, 2, 3))).toEqual([3]);
    expect(over(...day(1, 2))).toEqual([]);
    expect(over(at(1), at(2, { week: 'a' }), at(3, { week: 'b' }))).toEqual([]);
    expect(over(at(1), at(2, { dates: [autumn] }), at(3, { dates: [spring] }))).toEqual([]);
    expect(over(at(1), at(2), at(3, { kind: 'session' }))).toEqual([]);
    expect(over(at(1, { lastPeriod: 3 }))).toEqual([3]);
  });
});

describe('hours against the curriculum', () => {
  const found = (hours: number, ...lessons: Lesson[]) =>
    hoursAgainstCurriculum(dataOf(lessons, { curriculum: [{ school: named('A'), class: classNamed('7А'), subject: lesson().subject, hours }] })).map(({ found: count }) => count);

  it('are the periods of the week, one for all who learn then', () => {
    expect(found(2, at(1), at(2))).toEqual([]);
    expect(found(2, at(1), at(1))).toEqual([1]);
    expect(found(1, at(1), at(2, { day: 3 }))).toEqual([2]);
    expect(found(1, at(1), at(2, { kind: 'session' }))).toEqual([]);
  });

  it('count half where they are held every other week, and lessons that take turns by dates once', () => {
    expect(found(0.5, at(1, { week: 'a' }))).toEqual([]);
    expect(found(1, at(1, { week: 'a' }), at(1, { week: 'b' }))).toEqual([]);
    expect(found(1.5, at(1), at(2, { week: 'a' }))).toEqual([]);
    expect(found(1, at(1, { dates: [autumn] }), at(2, { dates: [spring] }))).toEqual([]);
  });

  it('are those of one part of a division, and of every division', () => {
    expect(found(1, at(1, { group: part('1') }), at(2, { group: part('2') }))).toEqual([]);
    expect(found(2, at(1, { group: part('1') }), at(2, { group: part('1', 'TECH') }))).toEqual([]);
    expect(found(2, at(1, { group: part('1') }), at(2, { group: part('2') }), at(3, { group: part('2') }))).toEqual([]);
    expect(found(2, at(1), at(2, { group: part('1') }))).toEqual([]);
  });

  it('are not missed where nothing of the class is there', () => {
    expect(found(2)).toEqual([]);
    expect(found(2, at(1, { subject: named('Басқа') }))).toEqual([0]);
  });
});

describe('a subject twice a day', () => {
  const found = (...lessons: Lesson[]) => subjectsTwiceADay(dataOf(lessons)).length;

  it('is told of a whole class on one date, once for a pair', () => {
    expect(found(at(1), at(4))).toBe(1);
    expect(found(at(1), at(4), at(5))).toBe(3);
    expect(found(at(1, { classes: [classNamed('5'), classNamed('6')] }), at(4, { classes: [classNamed('5'), classNamed('6')] }))).toBe(1);
    expect(found(at(1, { lastPeriod: 2 }))).toBe(0);
    expect(found(at(1, { group: part('1') }), at(4, { group: part('2') }))).toBe(0);
    expect(found(at(1, { week: 'a' }), at(4, { week: 'b' }))).toBe(0);
    expect(found(at(1, { dates: [autumn] }), at(4, { dates: [spring] }))).toBe(0);
  });
});

describe('windows of a class', () => {
  const found = (lessons: readonly Lesson[], bells: readonly Bell[] = []) => classWindows(dataOf(lessons, { bells })).map(({ classes, period }) => `${classes.map(({ name }) => name).join('; ')} ${period}`);

  it('are the empty periods between its lessons, each once', () => {
    expect(found(day(1, 2, 5))).toEqual(['7А 3', '7А 4']);
    expect(found([...day(1, 3), at(2, { group: part('1') })])).toEqual([]);
    expect(found([...day(1, 3), at(2, { kind: 'session' })])).toEqual(['7А 2']);
    expect(found([at(1, { lastPeriod: 2 }), at(3)])).toEqual([]);
    expect(found([at(1, { lastPeriod: 3 }), at(2, { group: part('1') }), at(5)])).toEqual(['7А 4']);
  });

  it('are looked for in each week and on each date by itself', () => {
    expect(found([...day(1, 3), at(2, { week: 'a' })])).toEqual(['7А 2']);
    expect(found([...day(1, 3), at(2, { week: 'a' }), at(2, { week: 'b' })])).toEqual([]);
    expect(found([...day(1, 3), at(2, { dates: [autumn] }), at(2, { dates: [spring] })])).toEqual([]);
    expect(found([at(1, { dates: [autumn] }), at(3, { dates: [autumn] }), at(2, { dates: [spring] })])).toEqual(['7А 2']);
    // From the Sunday on, or from the Monday on: of a Monday it is the same.
    expect(found([...[1, 3].map((period) => at(period, { dates: [{ ...autumn, from: autumn.from - 1 }] })), at(2, { dates: [autumn] })])).toEqual([]);
  });

  it('are told once for grades that are taught together', () =>
    expect(found([1, 3].map((period) => at(period, { classes: [classNamed('5'), classNamed('6')] })))).toEqual(['5; 6 2']));

  it('are filled by a lesson elsewhere at that time', () => {
    const bells = [...ringing('A', 480), ...ringing('Б', 480)];
    expect(found([...day(1, 3), at(2, { place: named('Б') })], bells)).toEqual([]);
    expect(found([...day(1, 3), at(5, { place: named('Б') })], bells)).toEqual(['7А 2']);
    expect(found([...day(1, 3), at(2, { place: named('Б') })])).toEqual([]);
  });
});

describe('rows of a joint lesson', () => {
  const row = (name: string, more: Partial<Lesson> = {}) => lesson({ stream: 'ағын', classes: [classNamed(name)], teachers: [named('Т')], start: 540, end: 585, ...more });
  const found = (...lessons: Lesson[]) => streamsThatDiffer(dataOf(lessons)).map(({ differs }) => differs.join(' '));

  it('have the same day, clock and teacher', () => {
    expect(found(row('7А'), row('7Б'))).toEqual([]);
    expect(found(row('7А'), row('7Б', { day: 2 }))).toEqual(['day']);
    expect(found(row('7А'), row('7Б', { end: 580 }))).toEqual(['clock']);
    expect(found(row('7А'), row('7Б', { teachers: [named('Басқа')] }))).toEqual(['teacher']);
    expect(found(row('7А'), row('7Б', { teachers: [] }))).toEqual([]);
    expect(found(row('7А', { teachers: [] }), row('7Б'))).toEqual([]);
  });

  it('are compared time by time where it is held several times a week', () => {
    expect(found(row('7А'), row('7Б'), row('7А', { day: 3 }), row('7Б', { day: 3 }))).toEqual([]);
    expect(found(row('7А'), row('7Б'), row('7А', { day: 3 }))).toEqual(['day']);
  });
});

describe('the time of a lesson', () => {
  it('is that of the bells of its number, from the first period to the last', () => {
    const found = (more: Partial<Lesson>) => lessonsOffTheBells(dataOf([lesson(more)], { bells: ringing('A', 480) })).length;
    expect([found({}), found({ start: 480, end: 525 }), found({ start: 480 }), found({ lastPeriod: 2, start: 480, end: 575 }), found({ period: 9, start: 480 })]).toEqual([0, 0, 0, 0, 0]);
    expect([found({ start: 490, end: 535 }), found({ start: 480, end: 520 }), found({ end: 520 })]).toEqual([1, 1, 1]);
  });
});

describe('windows and hours of a teacher', () => {
  const of = (lessons: readonly Lesson[], more: Partial<TimetableData> = {}) => dataOf(lessons.map((each) => ({ ...each, teachers: [named('Т')] })), more);
  const windows = (...given: Parameters<typeof of>) => windowsOf(of(...given)).map(({ period, place, share }) => `${place.name} ${period} ${share}`);

  it('are the empty periods between lessons, but for those when the teacher is not available', () => {
    expect(windows(day(2, 4, 6))).toEqual(['A 3 1', 'A 5 1']);
    expect(windows(day(2, 4, 6), { bells: ringing('A', 480), unavailable: [{ teacher: named('Т'), day: 1, start: 580, end: 630 }] })).toEqual(['A 5 1']);
    expect(windows([...day(1, 3), at(2, { week: 'a' })])).toEqual(['A 2 0.5']);
  });

  it('between two schools are the periods that are left when the way is taken off', () => {
    const bells = [...ringing('A', 480), ...ringing('Б', 500)];
    const lessons = [at(1), at(4, { place: named('Б') })];
    expect(windows(lessons, { bells })).toEqual(['A 2 1', 'A 3 1']);
    expect(windows(lessons, { bells, journeys: [{ from: named('A'), to: named('Б'), minutes: 30 }] })).toEqual(['A 2 1']);
    expect(windows(lessons)).toEqual([]);
  });

  it('count what is held at one time once, also in two places', () => {
    const hours = (start: number) => loadsOf(of([at(1, { start: 540, end: 585 }), at(2, { place: named('Б'), start, end: start + 45, stream: 'ағын' })])).map((load) => load.hours);
    expect([hours(540), hours(600)]).toEqual([[1], [2]]);
  });

  it('are told for each teacher, in the order of the first lesson', () => {
    const data = of([at(1), at(3, { day: 2, place: named('Б'), week: 'a' }), at(1, { stream: 'ағын', classes: [classNamed('7Б')] }), at(4), at(2, { kind: 'session' })]);
    expect(loadsOf(data).map(({ teacher, schools, ...load }) => [teacher.name, schools.map(({ name }) => name), load])).toEqual([['Т', ['A', 'Б'], { hours: 2.5, days: 2, mostPerDay: 2, windows: 2 }]]);
  });
});
