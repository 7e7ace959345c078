import fc from 'fast-check';
import { classNamed, dataWith, lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import { clockOf } from './clock.ts';
import type { Bell } from './data.ts';
import type { Lesson } from './lesson.ts';
import { breaksOf } from './norms-breaks.ts';
import { lessonsOfClasses } from './norms-classes.ts';
import { edgesOfDay, pointsOfDay, subjectRows } from './norms-day.ts';
import { classLoads, fullestWeek, hoursOf } from './norms-hours.ts';
import { rankOfSubject } from './norms-ranks.ts';

const noBells = clockOf({ bells: [] });
const hours = (...lessons: Lesson[]) => hoursOf(lessons, noBells);
const lesson = lessonWith;
const bell = (school: string, period: number, start: number, end: number, more: Partial<Bell> = {}): Bell => ({ school: named(school), shift: undefined, day: undefined, period, start, end, ...more });

describe('the lessons of each class', () => {
  it('are those of a combined class for each of its grades', () => {
    const together = lesson({ classes: [classNamed('5'), classNamed('6')] });
    const alone = lesson({ classes: [classNamed('6')], period: 2 });
    expect(lessonsOfClasses([together, alone]).map((each) => [each.class.key, each.lessons.length])).toEqual([['5', 1], ['6', 2]]);
  });

  it('are told apart by school', () => expect(lessonsOfClasses([lesson(), lesson({ classes: [classNamed('7А', 'B')] })])).toHaveLength(2));
});

describe('the hours of a week', () => {
  it('count a period once for all groups, half where it is held every second week', () => {
    const group = (part: string) => ({ division: 'ENG', part });
    expect(hours(lesson({ group: group('1') }), lesson({ group: group('2') }))).toBe(1);
    expect(hours(lesson({ week: 'a' }))).toBe(0.5);
    expect(hours(lesson({ week: 'a' }), lesson({ week: 'b', subject: named('physics') }))).toBe(1);
    expect(hours(lesson({ week: 'a' }), lesson())).toBe(1);
    expect(hours(lesson({ lastPeriod: 2 }), lesson({ period: 2, group: group('2') }))).toBe(2);
    expect(hours(lesson(), lesson({ day: 2 }), lesson({ day: undefined }))).toBe(3);
  });

  it('tell periods by the clock where it is known', () => {
    const clock = clockOf({ bells: [bell('A', 1, 510, 555), bell('B', 1, 540, 585), bell('A', 2, 560, 605)] });
    expect(hoursOf([lesson(), lesson({ place: named('B') })], clock)).toBe(2);
    expect(hoursOf([lesson({ start: 600, end: 645 }), lesson({ start: 600, end: 645, place: named('B'), period: 3 })], clock)).toBe(1);
    expect(hoursOf([lesson({ lastPeriod: 2 }), lesson({ period: 2 })], clock)).toBe(2);
    expect(hours(lesson({ start: 600, end: 690, lastPeriod: 2 }))).toBe(2);
    expect(hours(lesson({ period: undefined, start: 600, end: 645 }), lesson({ period: undefined, start: 600, end: 645, group: { division: '', part: '2' } }))).toBe(1);
  });

  it('are at most one for every weekday and period, and no fewer for more lessons', () => {
    const any = fc.record({ day: fc.integer({ min: 1, max: 5 }), period: fc.integer({ min: 1, max: 7 }), week: fc.constantFrom('', 'a', 'b'), kind: fc.constant('regular' as const) }).map(lesson);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), any, (lessons, one) => {
        const slots = new Set(lessons.map(({ day, period }) => `${day} ${period}`));
        expect(hours(...lessons)).toBeLessThanOrEqual(slots.size);
        expect(hours(...lessons)).toBeGreaterThanOrEqual(slots.size / 2);
        expect(hours(...lessons, one)).toBeGreaterThanOrEqual(hours(...lessons));
        expect(fullestWeek(lessons, noBells).hours).toBe(hours(...lessons));
      }),
    );
  });
});

describe('the fullest week', () => {
  const monday = 20_402;
  const week = (from: number, weeks = 1) => ({ from, to: from + 7 * weeks - 3 });

  it('is that of the session where what it replaces at home falls away', () => {
    const home = [1, 2, 3].map((period) => lesson({ period }));
    const session = [2, 3, 4].map((period) => lesson({ period, kind: 'session', place: named('H'), dates: [week(monday)] }));
    expect(fullestWeek([...home, ...session], noBells)).toMatchObject({ hours: 4, monday });
    expect(fullestWeek(home, noBells)).toMatchObject({ hours: 3, monday: undefined });
  });

  it('is told of every class, grades that are taught together each for itself', () => {
    const together = lesson({ classes: [classNamed('5'), classNamed('6')] });
    const loads = classLoads(dataWith({ lessons: [together, lesson({ classes: [classNamed('6')], period: 2 }), lesson()] }));
    expect(loads.map((each) => [each.class.key, each.hours])).toEqual([['5', 1], ['6', 2], ['7А', 1]]);
  });

  it('keeps at home what only touches the session', () => {
    const at = (start: number, given: Partial<Lesson> = {}) => lesson({ period: undefined, start, end: start + 45, ...given });
    const session = at(600, { kind: 'session', place: named('H'), dates: [week(monday)] });
    const found = (...home: Lesson[]) => fullestWeek([session, ...home], noBells).hours;
    expect([found(at(500)), found(at(555)), found(at(645)), found(at(800)), found(at(570)), found(at(630))]).toEqual([2, 2, 2, 2, 1, 1]);
  });

  it('leaves out what is not held then', () => {
    const autumn = lesson({ dates: [week(monday, 4)] });
    const spring = lesson({ dates: [week(monday + 140, 4)], period: 2 });
    expect(fullestWeek([autumn, spring], noBells).hours).toBe(1);
    expect(fullestWeek([autumn, spring, lesson({ period: 3 }), lesson({ period: 4, dates: [week(monday + 147)] })], noBells)).toMatchObject({ hours: 3, monday: monday + 147 });
  });

  it('is no other than the fullest of all weeks, one by one', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(40)).map(([from, length]) => ({ from: monday + from, to: monday + from + length }));
    const any = fc.record({ day: fc.integer({ min: 1, max: 5 }), period: fc.integer({ min: 1, max: 4 }), dates: fc.array(span, { maxLength: 2 }) }).map(lesson);
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (lessons) => {
        const inWeek = (first: number) => hours(...lessons.filter(({ day, dates }) => dates.length === 0 || dates.some(({ from, to }) => from <= first + day! - 1 && to >= first + day! - 1)));
        const all = Array.from({ length: 20 }, (_, at) => inWeek(monday + 7 * at));
        expect(fullestWeek(lessons, noBells).hours).toBe(Math.max(...all));
      }),
      { numRuns: 60 },
    );
  });
});

describe('lessons of one subject in a row', () => {
  const rows = (...lessons: Lesson[]) => subjectRows(dataWith({ lessons }));

  it('are counted by periods', () => {
    expect(rows(lesson({ period: 2 }), lesson({ period: 1 }), lesson({ period: 4 })).map(({ lessons, periods }) => [lessons.map(({ period }) => period), periods])).toEqual([[[1, 2], 2]]);
    expect(rows(lesson({ lastPeriod: 2 }))).toHaveLength(1);
    expect(rows(lesson(), lesson({ period: 2 }), lesson({ period: 3 }))).toMatchObject([{ periods: 3 }]);
  });

  it('are told once for grades that are taught together', () => {
    const classes = [classNamed('1'), classNamed('2')];
    expect(rows(lesson({ classes }), lesson({ classes, period: 2 })).map((row) => row.class.key)).toEqual(['1']);
    expect(rows(lesson({ classes }), lesson({ classes: [classNamed('2')], period: 2 })).map((row) => row.class.key)).toEqual(['2']);
  });

  it('are none where another subject, group, week or shift stands between', () => {
    const second = (given: Partial<Lesson>) => rows(lesson({ group: undefined }), lesson({ period: 2, ...given }));
    expect(second({})).toHaveLength(1);
    expect(second({ subject: named('physics') })).toEqual([]);
    expect(second({ group: { division: 'ENG', part: '2' } })).toEqual([]);
    expect(second({ period: 3 })).toEqual([]);
    expect(second({ shift: 2 })).toEqual([]);
    expect(second({ day: 2 })).toEqual([]);
    expect(rows(lesson({ week: 'a' }), lesson({ week: 'b', period: 2 }))).toEqual([]);
    expect(rows(lesson({ subject: named('') }), lesson({ subject: named(''), period: 2 }))).toEqual([]);
  });
});

describe('how hard a subject is', () => {
  it('is by the scale, of Kazakh and Russian by the language of instruction', () => {
    expect([rankOfSubject('algebra', undefined), rankOfSubject('music', 'kk'), rankOfSubject('class-hour', 'kk'), rankOfSubject(undefined, 'kk')]).toEqual([11, 1, undefined, undefined]);
    expect([rankOfSubject('kazakh-language', 'kk'), rankOfSubject('kazakh-language', 'ru'), rankOfSubject('russian-language', 'kk'), rankOfSubject('russian-language', undefined)]).toEqual([7, 11, 11, 7]);
  });
});

describe('the edges of a day', () => {
  const rankOf = ({ subject }: Lesson) => rankOfSubject(subject.key, undefined);
  const day = (...subjects: string[]) => subjects.map((subject, at) => lesson({ period: at + 1, subject: named(subject) }));

  it('are as hard as their subjects', () => {
    expect(edgesOfDay(day('algebra', 'music', 'physics'), rankOf)?.ranks).toEqual([11, 9]);
    expect(edgesOfDay(day('club', 'algebra', 'physics'), rankOf)?.ranks).toEqual([0, 9]);
    expect([edgesOfDay(day('algebra', 'physics'), rankOf), edgesOfDay([], rankOf)]).toEqual([undefined, undefined]);
  });

  it('are as hard as for the group that has it easier, and none where they are never held together', () => {
    const [first, middle, last] = day('algebra', 'music', 'physics') as [Lesson, Lesson, Lesson];
    expect(edgesOfDay([first, middle, last, { ...last, subject: named('labour'), group: { division: '', part: '2' } }], rankOf)).toMatchObject({ last: { subject: named('labour') }, ranks: [11, 4] });
    expect(edgesOfDay([{ ...first, week: 'a' }, middle, { ...last, week: 'b' }], rankOf)).toBeUndefined();
    expect(edgesOfDay([{ ...first, week: 'a' }, { ...first, week: 'b' }, middle, { ...last, week: 'b' }], rankOf)).toBeDefined();
  });
});

describe('the points of a day', () => {
  const rankOf = ({ subject }: Lesson) => rankOfSubject(subject.key, undefined);
  const at = (period: number, subject: string, given: Partial<Lesson> = {}) => lesson({ period, subject: named(subject), ...given });

  it('are those of its periods, the harder of groups and of weeks that take turns', () => {
    expect(pointsOfDay([at(1, 'algebra'), at(2, 'music'), at(3, 'club')], rankOf)).toBe(12);
    expect(pointsOfDay([at(1, 'algebra'), at(1, 'physics', { group: { division: '', part: '2' } })], rankOf)).toBe(11);
    expect(pointsOfDay([at(1, 'algebra', { week: 'a' }), at(2, 'physics', { week: 'b' }), at(3, 'music')], rankOf)).toBe(12);
    expect([pointsOfDay([at(1, 'algebra', { lastPeriod: 2 })], rankOf), pointsOfDay([], rankOf)]).toEqual([22, 0]);
  });
});

describe('the breaks of bells', () => {
  const minutes = (...bells: Bell[]) => breaksOf(bells).map(({ within, between }) => [within.map((each) => each.minutes), between.map((each) => each.minutes)]);

  it('are those within a shift, and between shifts', () => {
    const first = [bell('A', 1, 510, 555), bell('A', 2, 560, 605), bell('A', 3, 625, 670)];
    const second = [bell('A', 1, 700, 745), bell('A', 2, 755, 800)];
    expect(minutes(...first, ...second)).toEqual([[[5, 20, 10], [30]]]);
    expect(minutes(...second.map((each) => ({ ...each, shift: 2 })), ...first.map((each) => ({ ...each, shift: 1 })))).toEqual([[[5, 20, 10], [30]]]);
    expect(minutes(bell('A', 1, 510, 555), bell('A', 1, 600, 645))).toEqual([[[], [45]]]);
    expect(minutes(bell('A', 1, 510, 555), bell('B', 2, 560, 605), bell('A', 2, 570, 605, { day: 1 }))).toEqual([[[], []], [[], []], [[], []]]);
  });

  it('and the lessons fill the day from the first to the last bell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 30, max: 45 }), fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 12 }), (steps) => {
        let now = 480;
        const bells = steps.map(([length, pause], at) => {
          const one = bell('A', at + 1, now, now + length);
          now = one.end + pause;
          return one;
        });
        const [{ within }] = breaksOf(bells) as [ReturnType<typeof breaksOf>[number]];
        expect(within.map((each) => each.minutes)).toEqual(steps.slice(0, -1).map(([, pause]) => pause));
      }),
    );
  });
});
