import type { Bell } from './data.ts';
import type { Minutes } from './lesson.ts';

/** The time between two lessons of a shift, or between two shifts. */
export interface Break<B extends Bell = Bell> {
  readonly before: B;
  readonly after: B;
  readonly minutes: Minutes;
}

/** The breaks of one school, shift and weekday. */
export interface BellBreaks<B extends Bell = Bell> {
  readonly school: string;
  readonly day: number | undefined;
  readonly within: readonly Break<B>[];
  readonly between: readonly Break<B>[];
}

/**
 * The breaks of bell schedules.
 *
 * Takes    the bells of schools
 * Returns  for each school, and each weekday that rings differently, the breaks within its shifts and between them; numbers that begin anew
 *          are another shift
 * Refuses  nothing
 * Source   docs/sources.md#norms
 */
export function breaksOf<B extends Bell>(bells: readonly B[]): readonly BellBreaks<B>[] {
  const groups = new Map<string, B[]>();
  for (const bell of bells) {
    const key = `${bell.school.key}\n${bell.day ?? ''}`;
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(bell);
  }
  return [...groups.values()].map((group) => {
    const shifts = shiftsOf(group);
    const [first] = group;
    return { school: first!.school.name, day: first!.day, within: shifts.flatMap((shift) => inTurn(shift).map(([one, other]) => gap(one, other))), between: inTurn(shifts).map(([one, other]) => gap(one.at(-1)!, other[0]!)) };
  });
}

const inTurn = <T>(list: readonly T[]): (readonly [T, T])[] => list.slice(1).map((each, at) => [list[at]!, each] as const);
const gap = <B extends Bell>(before: B, after: B): Break<B> => ({ before, after, minutes: after.start - before.end });

/** The first shift first. */
function shiftsOf<B extends Bell>(bells: readonly B[]): readonly (readonly B[])[] {
  const named = new Map<number | undefined, B[]>();
  for (const bell of [...bells].sort((one, other) => one.start - other.start)) (named.get(bell.shift) ?? named.set(bell.shift, []).get(bell.shift)!).push(bell);
  return [...named.values()].flatMap(begunAnew).sort((one, other) => one[0]!.start - other[0]!.start);
}

function begunAnew<B extends Bell>(bells: readonly B[]): B[][] {
  const runs: B[][] = [];
  for (const bell of bells) {
    const run = runs.at(-1);
    if (run && bell.period > run.at(-1)!.period) run.push(bell);
    else runs.push([bell]);
  }
  return runs;
}
