import type { Route } from './records.ts';

/** A vehicle that brings pupils in one direction on one day. */
export interface Ride {
  readonly route: Route;
  readonly pupils: number;
  readonly trips: number;
}

const seatsOf = ({ seats }: Route): number => seats ?? Infinity;

/**
 * Who rides in which vehicle.
 *
 * Takes    the routes of a school, each with a vehicle; pupils to be brought in one direction
 * Returns  the smallest vehicle that takes all of them, else the largest ones first; where all together have too few seats, the largest comes again.
 *          A vehicle whose seats are not given takes everybody that is left; one without seats nobody
 * Refuses  nothing
 */
export function ridesOn(routes: readonly Route[], pupils: number): readonly Ride[] {
  const bySize = routes.filter((route) => seatsOf(route) >= 1).sort((one, other) => compare(seatsOf(one), seatsOf(other)));
  const rides = new Map<Route, { pupils: number; trips: number }>();
  const free = [...bySize];
  let left = pupils;
  while (left > 0 && free.length > 0) {
    const route = free.find((each) => seatsOf(each) >= left) ?? free.at(-1)!;
    free.splice(free.indexOf(route), 1);
    const taken = Math.min(left, seatsOf(route));
    rides.set(route, { pupils: taken, trips: 1 });
    left -= taken;
  }
  const largest = bySize.at(-1);
  if (left > 0 && largest) rides.set(largest, { pupils: rides.get(largest)!.pupils + left, trips: 1 + Math.ceil(left / seatsOf(largest)) });
  return [...rides].map(([route, ride]) => ({ route, ...ride }));
}

const compare = (one: number, other: number): number => (one === other ? 0 : one - other);
