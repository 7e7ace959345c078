import type { TimetableData } from './data.ts';
import { freeFor } from './free-for.ts';
import { otherRooms } from './free-rooms.ts';
import { freeSlots } from './free-slots.ts';
import { unitOf } from './lesson-units.ts';
import type { Lesson, Named } from './lesson.ts';
import { obstacleTo } from './moving.ts';
import { swapsOf } from './swaps.ts';

const named = (name: string): Named => ({ name, key: name });
const [hub, magnet] = [named('Тірек'), named('Магнит')];
const classOf = (name: string, school = hub) => ({ ...named(name), school: school.key, grade: Number.parseInt(name, 10) });
const lesson = (name: string, day: number, period: number, subject: string, teacher: string, room: string, more: Partial<Lesson> = {}): Lesson => ({
  place: hub, classes: [classOf(name, more.place)], group: undefined, day, period, shift: undefined, start: undefined, end: undefined, week: '', dates: [], kind: 'regular', online: false,
  subject: named(subject), teachers: teacher === '' ? [] : [named(teacher)], rooms: room === '' ? [] : [named(room)], pupils: 20, stream: '', language: undefined, ...more,
});
const bells = [hub, magnet].flatMap((school) => [1, 2, 3, 4].map((period) => ({ school, shift: undefined, day: undefined, period, start: 450 + 60 * period, end: 495 + 60 * period })));
const dataOf = (lessons: readonly Lesson[], more: Partial<TimetableData> = {}): TimetableData => ({
  lessons, bells, journeys: [{ from: hub, to: magnet, minutes: 20 }], rooms: [], classes: [], unavailable: [], curriculum: [], combined: [], buses: [], tests: [], ...more,
});
const slotsOf = (data: TimetableData, one: Lesson) => freeSlots(data, unitOf(data, one)!).map(({ slot: { day, period }, disturbs }) => [day, period, ...disturbs]);
const freeIn = (data: TimetableData, one: Lesson) => new Set(slotsOf(data, one).map(([day, period]) => `${day} ${period}`));

describe('where a lesson fits', () => {
  /** A week of four periods on two days, taught by others. */
  const week = [lesson('9Г', 1, 1, 'Тарих', 'Б', '9'), lesson('9Г', 2, 4, 'Тарих', 'Б', '9')];
  const algebra = lesson('7А', 1, 1, 'Алгебра', 'А', '1');

  it('is every other slot of the school’s week where nobody is busy', () => {
    expect(freeIn(dataOf([...week, algebra]), algebra)).toEqual(new Set(['1 2', '1 3', '1 4', '2 1', '2 2', '2 3', '2 4']));
  });

  it('is not where its teacher, its class or a session of its class is', () => {
    const others = [lesson('8А', 1, 2, 'Алгебра', 'А', '2'), lesson('7А', 1, 3, 'Физика', 'В', '3'), lesson('7А', 1, 4, 'Физика', 'Г', '4', { kind: 'session' })];
    expect(freeIn(dataOf([...week, algebra, ...others]), algebra)).toEqual(new Set(['2 1', '2 2', '2 3', '2 4']));
  });

  it('is not where its teacher has fifteen minutes for a way of twenty, unless one of the lessons is online', () => {
    const away = lesson('5', 1, 2, 'Алгебра', 'А', '3', { place: magnet });
    expect(freeIn(dataOf([...week, algebra, away]), algebra)).toEqual(new Set(['1 4', '2 1', '2 2', '2 3', '2 4']));
    expect(freeIn(dataOf([...week, algebra, { ...away, online: true }]), algebra)).toEqual(new Set(['1 3', '1 4', '2 1', '2 2', '2 3', '2 4']));
  });

  it('is not where its teacher cannot be, and not on a weekday on which it has no date', () => {
    const data = dataOf([...week, algebra], { unavailable: [{ teacher: named('А'), day: 2, start: 500, end: 600 }] });
    expect(freeIn(data, algebra)).toEqual(new Set(['1 2', '1 3', '1 4', '2 3', '2 4']));
    const monday = { ...algebra, dates: [{ from: 4, to: 4 }] };
    expect([...freeIn(dataOf([...week, monday]), monday)].every((slot) => slot.startsWith('1'))).toBe(true);
  });

  it('may be in another room where its own is taken, also in its own period, best where the class often is', () => {
    const others = [lesson('8А', 1, 1, 'Физика', 'В', '1'), lesson('7А', 2, 1, 'Тарих', 'Б', '5'), lesson('7А', 2, 2, 'Тарих', 'Б', '5'), lesson('9А', 2, 3, 'Тарих', 'Б', '6')];
    const [first] = freeSlots(dataOf([...others, algebra]), [algebra]);
    expect(first).toMatchObject({ slot: { day: 1, period: 1 }, disturbs: ['other-room'], moved: [{ as: { rooms: [{ name: '5' }] } }] });
    const small = dataOf([...others, algebra], { rooms: [{ school: hub, room: named('5'), capacity: 12 }] });
    expect(freeSlots(small, [algebra])[0]).toMatchObject({ moved: [{ as: { rooms: [{ name: '6' }] } }] });
  });

  it('in its own period is in rooms that are free then and large enough', () => {
    const others = [lesson('7А', 2, 1, 'Тарих', 'Б', '5'), lesson('8А', 2, 1, 'Физика', 'В', '6'), lesson('8А', 1, 1, 'Физика', 'В', '7'), lesson('8А', 2, 2, 'Физика', 'В', '8')];
    const rooms = [['1', 12], ['5', 24], ['6', 10], ['7', 30], ['8', 20]] as const;
    const data = dataOf([...others, algebra], { rooms: rooms.map(([name, capacity]) => ({ school: hub, room: named(name), capacity })) });
    expect(otherRooms(data, algebra).map(({ as }) => [as.day, as.period, as.rooms[0]!.name])).toEqual([[1, 1, '5'], [1, 1, '8']]);
    expect(otherRooms(dataOf([...others, algebra, lesson('7А', 1, 1, 'Тарих', 'Д', '9')]), algebra)).toEqual([]);
    const sport = lesson('7А', 1, 1, 'Дене шынықтыру', 'С', 'Спортзал');
    expect(otherRooms(dataOf([...others, sport, lesson('9А', 2, 3, 'Дене шынықтыру', 'С', 'Кіші зал')]), sport).map(({ as }) => as.rooms[0]!.name)).toEqual(['Кіші зал']);
  });

  it('tells what it would cost: a window, the subject twice a day, a day over the limit, the least disturbing first', () => {
    const own = [lesson('7А', 1, 2, 'Физика', 'В', '1'), lesson('7А', 1, 3, 'Химия', 'Г', '1'), lesson('7А', 2, 1, 'Алгебра', 'А', '1'), lesson('7А', 2, 2, 'Химия', 'Г', '1')];
    const data = dataOf([algebra, ...own, ...week], { classes: [{ school: hub, class: classOf('7А'), pupils: 20, mostPerDay: 2, language: undefined, shift: undefined }] });
    expect(slotsOf(data, algebra)).toEqual([
      [1, 4, 'other-half'],
      [2, 3, 'subject-twice', 'long-day', 'teacher-window', 'other-day', 'other-half'],
      [2, 4, 'subject-twice', 'long-day', 'class-window', 'teacher-window', 'other-day', 'other-half'],
    ]);
  });

  it('moves subgroups of one division together, and a joint lesson with its other classes', () => {
    const parts = ['1', '2'].map((part) => lesson('7А', 1, 1, 'Ағылшын', `Т${part}`, part, { group: { division: 'ағылшын', part } }));
    const joint = [lesson('5', 1, 2, 'Ән', 'Ж', '7'), lesson('6', 1, 2, 'Ән', 'Ж', '7')];
    const data = dataOf([...parts, ...joint, ...week]);
    expect(unitOf(data, parts[0]!)).toEqual(parts);
    expect(unitOf(data, joint[1]!)).toEqual([joint[1], joint[0]]);
    const elsewhere = ['а', 'б'].map((name, place) => lesson(name, 1, 3, 'Ән', 'Қ', '', { stream: 'ағын', online: true, place: place ? magnet : hub }));
    expect(unitOf(dataOf([...elsewhere, ...week]), elsewhere[0]!)).toBeUndefined();
  });

  it('of a lesson of two periods needs two', () => {
    const double = { ...algebra, lastPeriod: 2 };
    expect(freeIn(dataOf([...week, double]), double)).toEqual(new Set(['1 2', '1 3', '2 1', '2 2', '2 3']));
    expect(freeSlots(dataOf([...week, double]), [double]).map(({ moved: [one] }) => [one!.as.period, one!.as.lastPeriod])).toContainEqual([3, 4]);
  });

  it('is asked of people and rooms that have no lesson yet', () => {
    const data = dataOf([...week, algebra]);
    const free = freeFor(data, { place: hub, teachers: [named('А')], classes: [classOf('9Г')] });
    expect(free.map(({ day, period, start }) => [day, period, start])).toEqual([[1, 2, 570], [1, 3, 630], [1, 4, 690], [2, 1, 510], [2, 2, 570], [2, 3, 630]]);
    expect(freeFor(data, { place: hub, teachers: [named('А')], minutes: 70 }).map(({ day, period }) => `${day} ${period}`)).toContain('1 3');
    expect(freeFor(dataOf([...week, lesson('8А', 1, 3, 'Алгебра', 'А', '2')]), { place: hub, teachers: [named('А')], minutes: 70 }).map(({ day, period }) => `${day} ${period}`)).not.toContain('1 2');
  });
});

describe('lessons that change places', () => {
  it('are of the class first: nobody else is disturbed', () => {
    const algebra = lesson('7А', 1, 2, 'Алгебра', 'А', '1');
    const all = [lesson('7А', 1, 1, 'Тарих', 'Б', '1'), algebra, lesson('8А', 1, 2, 'Алгебра', 'А', '2'), lesson('8А', 1, 1, 'Физика', 'В', '2'), lesson('8А', 1, 3, 'Химия', 'Г', '2')];
    const data = dataOf(all);
    const swaps = swapsOf(data, [algebra], (each) => unitOf(data, each));
    expect(swaps.map(({ other: [other], disturbs }) => [other!.lesson.subject.name, ...disturbs])).toEqual([['Тарих', 'other-teacher']]);
  });

  it('do not meet in their new places: two double lessons that would overlap stay', () => {
    const [first, second] = [lesson('7А', 1, 1, 'Алгебра', 'А', '1', { lastPeriod: 2 }), lesson('7А', 1, 2, 'Тарих', 'Б', '1', { lastPeriod: 3 })];
    const as = (one: Lesson, period: number) => ({ lesson: one, as: { ...one, period, lastPeriod: period + 1 } });
    expect(obstacleTo(dataOf([first, second]), [as(first, 2), as(second, 1)])).toBe('people');
    expect(obstacleTo(dataOf([first, second]), [as(first, 3), as(second, 1)])).toBeUndefined();
  });
});
