import type { ClassName } from './lesson.ts';

/** Something found of a class on a day. */
export interface OfClasses {
  readonly classes: readonly ClassName[];
}

/**
 * Tells once what is found of several grades that are taught together.
 *
 * Takes    a remembered list of what was found of each class; what makes two of them the same
 * Returns  the list with the classes of the same put together; the same list for the same list, the same objects where nothing was put together anew
 * Refuses  nothing
 * Source   —
 */
export function togetherBy<Value extends OfClasses>(sameness: (value: Value) => readonly unknown[]): (found: readonly Value[]) => readonly Value[] {
  const lists = new WeakMap<readonly Value[], readonly Value[]>();
  const joined = new WeakMap<Value, { readonly of: readonly Value[]; readonly value: Value }>();
  const join = (of: readonly Value[]): Value => {
    const [first] = of;
    if (of.length === 1) return first!;
    const known = joined.get(first!);
    if (known !== undefined && known.of.length === of.length && known.of.every((value, place) => value === of[place])) return known.value;
    const value = { ...first!, classes: of.flatMap(({ classes }) => classes) };
    joined.set(first!, { of, value });
    return value;
  };
  return (found) => {
    const known = lists.get(found);
    if (known !== undefined) return known;
    const groups = new Map<unknown, Value[][]>();
    const order: Value[][] = [];
    for (const value of found) {
      const same = sameness(value);
      const among = groups.get(same[0]) ?? groups.set(same[0], []).get(same[0])!;
      const group = among.find(([first]) => sameness(first!).every((part, place) => part === same[place]) && sameness(first!).length === same.length);
      if (group !== undefined) group.push(value);
      else among.push(order[order.push([value]) - 1]!);
    }
    const values = order.map(join);
    lists.set(found, values);
    return values;
  };
}
