import type { PairKind, PlanPair } from './align.ts';
import type { PlacedTopic } from './occurrences.ts';
import type { PlanLine } from './plan.ts';
import type { Likenesses } from './topic-worth.ts';

interface Sides<L extends PlanLine> {
  /** Topics of the hub, and the partner of each in order. */
  readonly hub: readonly PlacedTopic<L>[];
  readonly partners: readonly (PlacedTopic<L> | undefined)[];
  /** Everything of the magnet, blank lines as well. */
  readonly magnet: readonly PlacedTopic<L>[];
  /** Partners of the hub's topics that stand out of order. */
  readonly moved: ReadonlyMap<PlacedTopic<L>, PlacedTopic<L>>;
  readonly alike: Likenesses;
}

/** Hours and occurrences of each topic of a plan. */
interface Held {
  hours: number;
  times: number;
  /** Some of its lessons share a line with others: how long they take is not said. */
  shared: boolean;
}

/** All pairs in the order of the hub; what only the magnet has is put where the magnet has it. */
export function sidesBySide<L extends PlanLine>(sides: Sides<L>): readonly PlanPair<L>[] {
  const pairing = new Pairing(sides);
  const elsewhere = new Set(sides.moved.values());
  const pairs: PlanPair<L>[] = [];
  let next = 0;
  let gap: PlacedTopic<L>[] = [];
  const closeGap = (until: number) => {
    pairs.push(...pairing.gap(gap, sides.magnet.slice(next, until).filter((placed) => !elsewhere.has(placed))));
    [gap, next] = [[], until];
  };
  const places = new Map(sides.magnet.map((placed, at) => [placed, at]));
  sides.hub.forEach((placed, at) => {
    const partner = sides.partners[at];
    if (partner === undefined) return gap.push(placed);
    closeGap(places.get(partner)!);
    pairs.push(pairing.together(placed, partner, false));
    return next++;
  });
  closeGap(sides.magnet.length);
  return pairs;
}

class Pairing<L extends PlanLine> {
  readonly #sides: Sides<L>;
  readonly #hub: ReadonlyMap<string, Held>;
  readonly #magnet: ReadonlyMap<string, Held>;
  /** Keys of topics that have a partner, and the key of that partner. */
  readonly #ofHub = new Map<string, string>();
  readonly #ofMagnet = new Map<string, string>();
  readonly #said = new Set<string>();

  constructor(sides: Sides<L>) {
    this.#sides = sides;
    [this.#hub, this.#magnet] = [heldBy(sides.hub), heldBy(sides.magnet)];
    sides.hub.forEach((placed, at) => {
      const partner = sides.partners[at] ?? sides.moved.get(placed);
      if (partner === undefined) return;
      this.#ofHub.set(keyOf(placed), keyOf(partner));
      this.#ofMagnet.set(keyOf(partner), keyOf(placed));
    });
  }

  together(hub: PlacedTopic<L>, magnet: PlacedTopic<L>, outOfOrder: boolean): PlanPair<L> {
    const { similarity, confirmed } = this.#sides.alike.between(hub.topic!, magnet.topic!);
    const kind = hub.topic!.key === magnet.topic!.key ? 'equal' : 'other-words';
    return { kind, hub, magnet, similarity, confirmed, moved: magnet.before - hub.before, hours: this.#hours(hub, magnet), outOfOrder };
  }

  /** What stands between two pairs: the n-th topic that is missing belongs to the n-th line that says none. */
  gap(hub: readonly PlacedTopic<L>[], magnet: readonly PlacedTopic<L>[]): PlanPair<L>[] {
    const [blanks, written] = [magnet.filter(({ topic }) => topic === undefined), magnet.filter(({ topic }) => topic !== undefined)];
    const ofHub = hub.map((placed) => {
      const partner = this.#sides.moved.get(placed);
      if (partner) return this.together(placed, partner, true);
      const kind = this.#loneOfHub(placed);
      return alone(kind, placed, kind === 'missing' ? blanks.shift() : undefined);
    });
    const ofMagnet = [...written.map((placed) => alone(this.#loneOfMagnet(placed), undefined, placed)), ...blanks.map((placed) => alone('blank', undefined, placed))];
    return [...ofHub, ...ofMagnet.sort((one, other) => one.magnet!.at - other.magnet!.at)];
  }

  #loneOfHub(placed: PlacedTopic<L>): PairKind {
    return placed.topic!.repeats ? 'repeat' : this.#ofHub.has(keyOf(placed)) ? 'continued' : 'missing';
  }

  #loneOfMagnet(placed: PlacedTopic<L>): PairKind {
    if (placed.topic!.repeats) return 'repeat';
    const partner = this.#ofMagnet.get(keyOf(placed));
    if (partner === undefined) return 'extra';
    return this.#isTwice(partner, keyOf(placed)) ? 'twice' : 'continued';
  }

  /** More often than the hub has it, or has hours for it. */
  #isTwice(hub: string, magnet: string): boolean {
    const [own, other] = [this.#hub.get(hub)!, this.#magnet.get(magnet)!];
    return other.times > Math.max(own.times, own.hours);
  }

  #hours(hub: PlacedTopic<L>, magnet: PlacedTopic<L>): PlanPair<L>['hours'] {
    const [one, other] = [keyOf(hub), keyOf(magnet)];
    const [own, theirs] = [this.#hub.get(one)!, this.#magnet.get(other)!];
    if (this.#said.has(one) || own.shared || theirs.shared || this.#isTwice(one, other) || own.hours === theirs.hours) return undefined;
    this.#said.add(one);
    return { hub: own.hours, magnet: theirs.hours };
  }
}

/** A repetition of a topic is not the topic. */
const keyOf = ({ topic }: PlacedTopic): string => (topic!.repeats ? `\n${topic!.key}` : topic!.key);

const alone = <L extends PlanLine>(kind: PairKind, hub: PlacedTopic<L> | undefined, magnet: PlacedTopic<L> | undefined): PlanPair<L> => ({
  kind, hub, magnet, similarity: 0, confirmed: false, moved: 0, hours: undefined, outOfOrder: false,
});

function heldBy(placed: readonly PlacedTopic[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const each of placed) {
    if (each.topic === undefined) continue;
    const known = held.get(keyOf(each)) ?? { hours: 0, times: 0, shared: false };
    held.set(keyOf(each), { hours: known.hours + each.hours, times: known.times + 1, shared: known.shared || each.line.topics.length > 1 });
  }
  return held;
}
