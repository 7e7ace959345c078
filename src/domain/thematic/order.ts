import type { PlanPair } from './align.ts';
import type { PlanLine } from './plan.ts';

/** Two topics, one behind the other in a magnet's plan, that the hub teaches the other way round. */
export interface Turn<L extends PlanLine = PlanLine> {
  readonly first: PlanPair<L>;
  readonly second: PlanPair<L>;
}

/**
 * Takes    two plans side by side
 * Returns  the first place where the magnet's plan goes back in the order of the hub; topics of one line have no order
 * Refuses  undefined where it never does
 */
export function firstTurn<L extends PlanLine>(pairs: readonly PlanPair<L>[]): Turn<L> | undefined {
  const places = new Map(pairs.map((pair, at) => [pair, at]));
  const taught = pairs.filter((pair) => pair.hub?.topic && pair.magnet?.topic && !pair.hub.topic.repeats).sort((one, other) => one.magnet!.at - other.magnet!.at || places.get(one)! - places.get(other)!);
  const at = taught.findIndex((pair, place) => place > 0 && places.get(pair)! < places.get(taught[place - 1]!)!);
  return at < 0 ? undefined : { first: taught[at - 1]!, second: taught[at]! };
}
