import { dayOfNumber, weekday } from '../calendar/day.ts';
import type { Named } from '../timetable/lesson.ts';
import { withoutNoise } from './decimals.ts';
import { grouped } from './participants.ts';
import type { Participant, Route } from './records.ts';
import { ridesOn, type Ride } from './rides.ts';

export interface TransportWishes {
  /** How pupils come of whom nobody has said whether they stay in the dormitory: by day unless given. */
  readonly unsaid?: 'daily' | 'weekly';
  /** Pupils of the dormitory go home at the weekend between two weeks of a session; `stay`: they stay. */
  readonly weekend?: 'home' | 'stay';
}

/** A route of a school to the hub, as a session uses it. */
export interface RouteUse {
  readonly route: Route;
  /** Most pupils whom it brings in one direction on one day. */
  readonly pupils: number;
  /** Trips that it makes for them: more than one where the seats are short. */
  readonly trips: number;
  /** Days on which it drives. */
  readonly days: number;
  /** Drives of one way in the whole session: there, back, and back empty for those who wait. */
  readonly runs: number;
  readonly kilometres: number | undefined;
  /** Litres for 100 km: the route's own, else the district's rate; undefined where neither is given. */
  readonly consumption: number | undefined;
  readonly litres: number | undefined;
}

/** How the pupils of a school are brought. */
export interface SchoolTransport {
  readonly school: Named;
  readonly daily: number;
  readonly weekly: number;
  /** Of whom nobody has said whether they stay in the dormitory; they are among the others. */
  readonly unsaid: number;
  readonly routes: readonly RouteUse[];
  /** Pupils who find no seat in one trip of all vehicles; 0 where all do, or where a vehicle's seats are not given. */
  readonly seatsShort: number;
  /** No route to the hub: what it costs to bring them is not known. */
  readonly withoutRoute: boolean;
  /** Pupils × days on which they eat at the hub; nights in the dormitory. */
  readonly mealDays: number;
  readonly nights: number;
  readonly driverDays: number;
}

export interface Transport {
  /** Days of lessons. */
  readonly days: number;
  readonly schools: readonly SchoolTransport[];
  readonly daily: number;
  readonly weekly: number;
  readonly unsaid: number;
  /** Beds needed at once. */
  readonly places: number;
}

/** A week of a session for those who sleep at the hub: from their arrival to their departure. */
interface Stay {
  readonly first: number;
  readonly last: number;
}

/**
 * How pupils are brought to a session, fed and lodged. Without a dormitory there and back every day; with it there on the first and back on the last
 * day of every week of the session. A vehicle waits at the hub between morning and evening; where it has to fetch a second load, it drives back empty.
 *
 * Takes    the participants who come to the hub; its key; days of lessons as `dayNumber` counts them; routes; the district's litres for 100 km
 * Returns  by school: trips, drives, kilometres and litres of each route, meals, nights; what is not given is undefined, never guessed.
 *          Whoever stays eats and sleeps also on a day without lessons between two days with them
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function transportOf(participants: readonly Participant[], hub: string, days: readonly number[], routes: readonly Route[], consumption: number | undefined, wishes: TransportWishes = {}): Transport {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  const stays = staysOf(sorted, wishes.weekend ?? 'home');
  const coming = participants.filter(({ school }) => school.key !== hub);
  const schools = [...grouped(coming, ({ school }) => school.key).values()].map((pupils) => {
    const own = routes.filter(({ from, to }) => from.key === pupils[0]!.school.key && to.key === hub);
    return schoolTransport(pupils, sorted, stays, own, consumption, wishes);
  });
  const sum = (of: (school: SchoolTransport) => number) => schools.reduce((all, school) => all + of(school), 0);
  return { days: sorted.length, schools, daily: sum(({ daily }) => daily), weekly: sum(({ weekly }) => weekly), unsaid: sum(({ unsaid }) => unsaid), places: sum(({ weekly }) => weekly) };
}

function schoolTransport(pupils: readonly Participant[], days: readonly number[], stays: readonly Stay[], routes: readonly Route[], consumption: number | undefined, wishes: TransportWishes): SchoolTransport {
  const unsaid = pupils.filter(({ lodging }) => lodging === undefined).length;
  const weekly = pupils.filter(({ lodging }) => lodging ?? wishes.unsaid === 'weekly').length;
  const daily = pupils.length - weekly;
  const [arrivals, departures] = [new Set(stays.map(({ first }) => first)), new Set(stays.map(({ last }) => last))];
  const ridersOf = (day: number): [number, number] => [daily + (arrivals.has(day) ? weekly : 0), daily + (departures.has(day) ? weekly : 0)];
  const rides = days.map((day) => ridersOf(day).map((riders) => ridesOn(routes, riders)));
  const seats = routes.every((route) => route.seats !== undefined) ? routes.reduce((all, route) => all + route.seats!, 0) : Infinity;
  const most = Math.max(0, ...days.flatMap(ridersOf));
  return {
    school: pupils[0]!.school, daily, weekly, unsaid,
    routes: routes.map((route) => routeUse(route, rides, consumption)),
    seatsShort: routes.length === 0 ? 0 : Math.max(0, most - seats),
    withoutRoute: routes.length === 0,
    mealDays: daily * days.length + weekly * stays.reduce((all, { first, last }) => all + last - first + 1, 0),
    nights: weekly * stays.reduce((all, { first, last }) => all + last - first, 0),
    driverDays: rides.reduce((all, directions) => all + new Set(directions.flat().map(({ route }) => route)).size, 0),
  };
}

function routeUse(route: Route, rides: readonly (readonly (readonly Ride[])[])[], rate: number | undefined): RouteUse {
  const byDay = rides.map((directions) => directions.flat().filter((ride) => ride.route === route));
  const all = byDay.flat();
  // For the next load it goes back empty.
  const runs = all.reduce((sum, { trips }) => sum + 2 * trips - 1, 0);
  const kilometres = route.kilometres === undefined ? undefined : withoutNoise(route.kilometres * runs);
  const consumption = route.consumption ?? rate;
  return {
    route, runs, kilometres, consumption,
    pupils: Math.max(0, ...all.map(({ pupils }) => pupils)),
    trips: Math.max(0, ...all.map(({ trips }) => trips)),
    days: byDay.filter(({ length }) => length > 0).length,
    litres: kilometres === undefined || consumption === undefined ? undefined : withoutNoise((kilometres * consumption) / 100),
  };
}

/** One stay for every week of the calendar that has days of lessons, or one for all. */
function staysOf(days: readonly number[], weekend: 'home' | 'stay'): Stay[] {
  const weekOf = (day: number) => (weekend === 'stay' ? 0 : day - weekday(dayOfNumber(day)));
  return [...grouped(days, weekOf).values()].map((own) => ({ first: own[0]!, last: own.at(-1)! }));
}
