import fc from 'fast-check';
import { hub as hubName, pupils, rate, route } from '../../../test/fixtures/session-people.ts';
import { nameKey } from '../../sheet/words/fold.ts';
import { dayNumber } from '../calendar/day.ts';
import { costsOf, perSessionDay, rateOn, wholeTenge } from './costs.ts';
import type { Participant, Route } from './records.ts';
import { ridesOn } from './rides.ts';
import { transportOf, type TransportWishes } from './transport.ts';

const hub = nameKey(hubName);
const monday = dayNumber({ year: 2023, month: 11, day: 13 });
const week = [0, 1, 2, 3, 4].map((day) => monday + day);
const bring = (some: readonly Participant[], routes: readonly Route[], days: readonly number[] = week, wishes: TransportWishes = {}, consumption?: number) => transportOf(some, hub, days, routes, consumption, wishes);
const daily = { lodging: false } as const;
const weekly = { lodging: true } as const;

describe('the way to a session', () => {
  it('is there and back every day without a dormitory', () => {
    const { schools: [school], places } = bring(pupils(15, 'А', '7', daily), [route('А', { kilometres: 40, consumption: 25 })]);
    expect(school).toMatchObject({ daily: 15, weekly: 0, seatsShort: 0, withoutRoute: false, mealDays: 75, nights: 0, driverDays: 5 });
    expect(school!.routes[0]).toMatchObject({ pupils: 15, trips: 1, days: 5, runs: 10, kilometres: 400, litres: 100 });
    expect(places).toBe(0);
  });

  it('is there and back once a week with a dormitory, home at the weekend between two weeks', () => {
    const two = [...week, ...week.map((day) => day + 7)];
    expect(bring(pupils(8, 'А', '7', weekly), [route('А')]).schools[0]).toMatchObject({ weekly: 8, mealDays: 40, nights: 32, driverDays: 2, routes: [{ runs: 2, kilometres: 80 }] });
    expect(bring(pupils(8, 'А', '7', weekly), [route('А')], two).schools[0]).toMatchObject({ mealDays: 80, nights: 64, routes: [{ runs: 4 }] });
    expect(bring(pupils(8, 'А', '7', weekly), [route('А')], two, { weekend: 'stay' }).schools[0]).toMatchObject({ mealDays: 96, nights: 88, routes: [{ runs: 2 }] });
  });

  it('is of those who stay a night longer than lessons last where a holiday lies between', () => {
    const spring = [29, 30, 2, 3].map((day) => dayNumber({ year: 2024, month: day > 20 ? 4 : 5, day }));
    expect(bring(pupils(2, 'А', '7', weekly), [route('А')], spring).schools[0]).toMatchObject({ nights: 8, mealDays: 10 });
    expect(bring(pupils(2, 'А', '7', daily), [route('А')], spring).schools[0]).toMatchObject({ nights: 0, mealDays: 8, routes: [{ runs: 8 }] });
  });

  it('has both of a school in one bus on Monday morning and on Friday', () => {
    const { schools: [school], places } = bring([...pupils(15, 'А', '7', daily), ...pupils(8, 'А', '8', weekly)], [route('А')]);
    expect([school!.seatsShort, places, school!.routes[0]]).toEqual([3, 8, expect.objectContaining({ pupils: 23, trips: 2, runs: 14 })]);
  });

  it('takes further trips where the seats are short, which is told', () => {
    const { schools: [school] } = bring(pupils(45, 'А', '7', daily), [route('А', { seats: 20 })], [monday]);
    expect([school!.seatsShort, school!.routes[0]!.trips, school!.routes[0]!.runs]).toEqual([25, 3, 10]);
  });

  it('is by day for those of whom nobody has said it, unless wished otherwise', () => {
    expect(bring(pupils(3, 'А', '7'), [route('А')])).toMatchObject({ daily: 3, weekly: 0, unsaid: 3 });
    expect(bring(pupils(3, 'А', '7'), [route('А')], week, { unsaid: 'weekly' })).toMatchObject({ daily: 0, weekly: 3, unsaid: 3 });
  });

  it('is not known where there is no route, no kilometres, no litres', () => {
    expect(bring(pupils(3, 'А', '7', daily), [route('Б')]).schools[0]).toMatchObject({ withoutRoute: true, routes: [], seatsShort: 0 });
    expect(bring(pupils(3, 'А', '7', daily), [route('А', { kilometres: undefined })]).schools[0]!.routes[0]).toMatchObject({ runs: 10, kilometres: undefined, litres: undefined });
    expect(bring(pupils(3, 'А', '7', daily), [route('А')]).schools[0]!.routes[0]).toMatchObject({ kilometres: 400, litres: undefined });
    expect(bring(pupils(3, 'А', '7', daily), [route('А')], week, {}, 20).schools[0]!.routes[0]).toMatchObject({ litres: 80, consumption: 20 });
  });

  it('is for nobody of the hub itself', () => expect(bring(pupils(3, hubName, '7', daily), [route('А')]).schools).toEqual([]));
});

describe('vehicles of one school', () => {
  const seats = (...all: (number | undefined)[]) => all.map((count, at) => route('А', { seats: count, vehicle: String(at) }));
  const rides = (routes: readonly Route[], count: number) => ridesOn(routes, count).map(({ route: { vehicle }, pupils: riders, trips }) => [vehicle, riders, trips]);

  it('are the smallest that takes all, else the largest first', () => {
    expect(rides(seats(40, 8, 16), 8)).toEqual([['1', 8, 1]]);
    expect(rides(seats(40, 8, 16), 45)).toEqual([['0', 40, 1], ['1', 5, 1]]);
    expect(rides(seats(16, undefined), 30)).toEqual([['1', 30, 1]]);
    expect(rides(seats(0), 3)).toEqual([]);
  });

  it('bring everybody, and no trip has more pupils than seats', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 200 }), (all, count) => {
      const found = ridesOn(seats(...all), count);
      expect(found.reduce((sum, ride) => sum + ride.pupils, 0)).toBe(count);
      for (const { route: { seats: room }, pupils: riders, trips } of found) expect([riders > room! * (trips - 1), riders <= room! * trips]).toEqual([true, true]);
    }), { numRuns: 200 });
  });
});

describe('what a session costs', () => {
  const from = { year: 2023, month: 11, day: 13 };
  const transport = bring([...pupils(15, 'А', '7', daily), ...pupils(5, 'Б', '7', weekly)], [route('А', { kilometres: 40, consumption: 25 }), route('Б', { kilometres: 25.5, consumption: 20 })]);
  const rates = [rate('litre', 295), rate('meals-a-day', 850), rate('night', 1200), rate('other', 15000, { note: 'Канцелярия' })];

  it('is counted at the rates of the district: fuel, meals, lodging, what else it has entered', () => {
    const costs = costsOf(transport, rates, from);
    expect(costs.lines.map(({ kind, quantity, amount }) => [kind, quantity, amount])).toEqual([['fuel', 110.2, 32509], ['meals', 100, 85000], ['lodging', 20, 24000], ['other', 1, 15000]]);
    expect([costs.total, costs.perPupil, costs.perDay, costs.lacking, costs.common]).toEqual([156509, 7825, 31302, [], 15000]);
    expect(costs.bySchool.map(({ pupils: count, fuel, meals, lodging, amount }) => [count, fuel, meals, lodging, amount])).toEqual([[15, 29500, 63750, undefined, 93250], [5, 3009, 21250, 24000, 48259]]);
  });

  it('is 70,5 litres and 9 700 tenge a session day where two hubs of five days take 705 litres and 97 000 tenge', () => expect([perSessionDay(705, [5, 5]), perSessionDay(97000, [5, 5]), perSessionDay(97000, [])]).toEqual([70.5, 9700, undefined]));

  it('has no amount where a rate is missing, and says which', () => {
    const costs = costsOf(transport, [rate('meals-a-day', 850)], from, 9);
    expect(costs.lines.map(({ kind, amount }) => [kind, amount])).toEqual([['fuel', undefined], ['meals', 85000], ['lodging', undefined], ['lessons', undefined]]);
    expect([costs.total, costs.lacking]).toEqual([85000, ['litre', 'night', 'extra-lesson']]);
    expect(costsOf(transport, [], from)).toMatchObject({ total: undefined, perPupil: undefined, perDay: undefined, lacking: ['litre', 'meals-a-day', 'night'] });
  });

  it('says that kilometres, litres or routes are not known', () => {
    const some = [...pupils(5, 'А', '7', daily), ...pupils(5, 'Б', '7', daily), ...pupils(5, 'В', '7', daily)];
    const costs = costsOf(bring(some, [route('А', { kilometres: undefined, consumption: 20 }), route('Б')]), rates, from);
    expect([costs.lines[0], costs.lacking]).toEqual([expect.objectContaining({ kind: 'fuel', quantity: undefined, amount: undefined }), ['litres-a-hundred', 'kilometres', 'route']]);
  });

  it('counts days of drivers where the district has a rate for them', () => expect(costsOf(transport, [rate('driver-day', 9000)], from).lines.find(({ kind }) => kind === 'drivers')).toMatchObject({ quantity: 7, amount: 63000 }));

  it('takes the rate that held on the first day', () => {
    const all = [rate('litre', 200), rate('litre', 250, { date: { year: 2023, month: 1, day: 1 } }), rate('litre', 300, { date: { year: 2024, month: 1, day: 1 } })];
    expect([rateOn(all, 'litre', from)?.amount, rateOn(all, 'litre', { year: 2022, month: 1, day: 1 })?.amount, rateOn(all, 'litre', undefined)?.amount, rateOn(all.slice(2), 'litre', from)?.amount, rateOn(all, 'night', from)]).toEqual([250, 200, 300, 300, undefined]);
  });

  it('is rounded half-up to whole tenge, at the end only', () => {
    expect([wholeTenge(0.5), wholeTenge(1.005 * 100), wholeTenge(32508.999999999996), wholeTenge(2.4999)]).toEqual([1, 101, 32509, 2]);
    const small = costsOf(bring([...pupils(1, 'А', '7', daily), ...pupils(1, 'Б', '7', daily)], [], [monday]), [rate('meals-a-day', 0.4)], from);
    expect([small.total, small.perPupil]).toEqual([1, 0]);
  });

  it('is the sum of its schools and of what is no school’s, whatever the rates', () => {
    const money = fc.integer({ min: 1, max: 999999 }).map((cents) => cents / 100);
    const school = fc.record({ daily: fc.integer({ min: 0, max: 30 }), weekly: fc.integer({ min: 0, max: 30 }), kilometres: fc.integer({ min: 1, max: 900 }).map((tenths) => tenths / 10), seats: fc.integer({ min: 1, max: 30 }) });
    fc.assert(fc.property(fc.array(school, { minLength: 1, maxLength: 4 }), fc.array(money, { minLength: 5, maxLength: 5 }), fc.integer({ min: 1, max: 12 }), (schools, [litre, meal, night, driver, other], count) => {
      const days = Array.from({ length: count }, (_, at) => monday + at + 2 * Math.floor(at / 5));
      const some = schools.flatMap((one, at) => [...pupils(one.daily, `М${at}`, '7', daily), ...pupils(one.weekly, `М${at}`, '8', weekly)]);
      const found = bring(some, schools.map((one, at) => route(`М${at}`, { ...one, consumption: 20 })), days);
      const costs = costsOf(found, [rate('litre', litre!), rate('meals-a-day', meal!), rate('night', night!), rate('driver-day', driver!), rate('other', other!)], undefined);
      const all = costs.bySchool.reduce((sum, each) => sum + each.amount, 0) + costs.common;
      expect(Math.abs(costs.total! - all)).toBeLessThanOrEqual(0.5 + 1e-4);
      expect([found.daily + found.weekly, costs.lacking]).toEqual([some.length, []]);
    }), { numRuns: 200 });
  });
});

