/** A class that is being filled: pupils in it before, and the most that it may have; Infinity where nobody has said. */
export interface Bin {
  readonly size: number;
  readonly most: number;
}

/**
 * Fills parallel classes evenly.
 *
 * Takes    the classes; groups of things that would like to stay together (pupils of one school)
 * Returns  the class of each thing, by its place; undefined for those that no class has room for. Sizes differ by as little as room allows;
 *          a group stays in one class where that changes no size
 * Refuses  nothing
 */
export function fillEvenly<Thing>(bins: readonly Bin[], groups: readonly (readonly Thing[])[]): ReadonlyMap<Thing, number | undefined> {
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  const left = shares(bins, all);
  const placed = new Map<Thing, number | undefined>();
  // Large groups first: they find a class of their own while there is one. Groups of one size keep their order.
  const order = [...groups].sort((one, other) => other.length - one.length);
  for (const group of order) {
    let rest = group;
    while (rest.length > 0) {
      const at = binFor(left, rest.length);
      if (at === undefined) break;
      const taken = rest.slice(0, left[at]);
      for (const thing of taken) placed.set(thing, at);
      left[at]! -= taken.length;
      rest = rest.slice(taken.length);
    }
    for (const thing of rest) placed.set(thing, undefined);
  }
  return placed;
}

/** How many each class gets: one after another into the smallest that has room. */
function shares(bins: readonly Bin[], count: number): number[] {
  const given = bins.map(() => 0);
  for (let one = 0; one < count; one++) {
    let best: number | undefined;
    for (const [at, { size, most }] of bins.entries()) {
      if (size + given[at]! >= most) continue;
      if (best === undefined || size + given[at]! < bins[best]!.size + given[best]!) best = at;
    }
    if (best === undefined) break;
    given[best]! += 1;
  }
  return given;
}

/** The tightest class that takes the whole group, else the one that takes most of it. */
function binFor(left: readonly number[], length: number): number | undefined {
  const free = left.flatMap((room, at) => (room > 0 ? [at] : []));
  const whole = free.filter((at) => left[at]! >= length).sort((one, other) => left[one]! - left[other]! || one - other);
  return whole[0] ?? [...free].sort((one, other) => left[other]! - left[one]! || one - other)[0];
}
