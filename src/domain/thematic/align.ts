import { bestPairs } from './best-pairs.ts';
import { occurrencesOf, type PlacedTopic } from './occurrences.ts';
import { sidesBySide } from './side-by-side.ts';
import type { PlanLine, ThematicPlan } from './plan.ts';
import { likenesses, type Likenesses, type TopicVerdict } from './topic-worth.ts';

/**
 * equal: the same topic. other-words: proposed, until a person confirms it. missing: the magnet's plan has not the hub's topic. extra: the hub's plan has it not.
 * twice: held again though the hub has it no more. continued: further lessons of a topic that stands beside its partner. repeat: a repetition that only one has.
 * blank: a line without a topic.
 */
export const pairKinds = ['equal', 'other-words', 'missing', 'extra', 'twice', 'continued', 'repeat', 'blank'] as const;
export type PairKind = (typeof pairKinds)[number];

/** A topic of the hub's plan beside that of a magnet's. */
export interface PlanPair<L extends PlanLine = PlanLine> {
  readonly kind: PairKind;
  readonly hub: PlacedTopic<L> | undefined;
  /** Of a missing topic the blank line where it should stand, where there is one. */
  readonly magnet: PlacedTopic<L> | undefined;
  /** 1 for the same words. */
  readonly similarity: number;
  /** A person said that it is one topic in other words. */
  readonly confirmed: boolean;
  /** By how many lessons it comes later than at the hub; less than 0: earlier. */
  readonly moved: number;
  /** Hours of the topic, all its lessons together, where they differ; said once. */
  readonly hours: { readonly hub: number; readonly magnet: number } | undefined;
  /** Stands not in the order of the hub. */
  readonly outOfOrder: boolean;
}

/** Two plans set side by side, in the order of the hub; what only the magnet has stands where it has it. */
export interface AlignedPlans<L extends PlanLine = PlanLine> {
  readonly hub: ThematicPlan<L>;
  readonly magnet: ThematicPlan<L>;
  readonly pairs: readonly PlanPair<L>[];
  /** Share of the hub's topics that the magnet has, from 0 to 1. */
  readonly common: number;
}

const nothingSaid: readonly TopicVerdict[] = [];
const known = new WeakMap<ThematicPlan, WeakMap<ThematicPlan, { readonly verdicts: readonly TopicVerdict[]; readonly aligned: AlignedPlans }>>();

/**
 * Sets the plan of a magnet school beside that of its hub, topic by topic.
 *
 * Takes    both plans; what a person said of topics in other words
 * Returns  every topic of both plans once, with its partner; the same object while plans and verdicts are the same objects
 * Refuses  nothing: plans that have nothing in common have no pair, and `common` 0
 * Source   docs/sources.md#sessions
 */
export function alignPlans<L extends PlanLine>(hub: ThematicPlan<L>, magnet: ThematicPlan<L>, verdicts: readonly TopicVerdict[] = nothingSaid): AlignedPlans<L> {
  const ofHub = known.get(hub) ?? new WeakMap<ThematicPlan, { readonly verdicts: readonly TopicVerdict[]; readonly aligned: AlignedPlans }>();
  known.set(hub, ofHub);
  const before = ofHub.get(magnet);
  if (before?.verdicts === verdicts) return before.aligned as AlignedPlans<L>;
  const aligned = align(hub, magnet, verdicts);
  ofHub.set(magnet, { verdicts, aligned });
  return aligned;
}

function align<L extends PlanLine>(hub: ThematicPlan<L>, magnet: ThematicPlan<L>, verdicts: readonly TopicVerdict[]): AlignedPlans<L> {
  const alike = likenesses(verdicts);
  const [ofHub, ofMagnet] = [occurrencesOf(hub).filter(says), occurrencesOf(magnet)];
  const said = ofMagnet.filter(says);
  const numbers = (placed: readonly PlacedTopic[]) => placed.map(({ topic }) => alike.numberOf(topic!));
  const inOrder = bestPairs(numbers(ofHub), numbers(said), alike.worth);
  const partners = inSamePlace(ofHub, said, inOrder, alike).map((at) => (at < 0 ? undefined : said[at]));
  const moved = outOfOrder(ofHub, said, partners, alike);
  const pairs = sidesBySide({ hub: ofHub, magnet: ofMagnet, partners, moved, alike });
  const topics = ofHub.filter(({ topic }) => !topic!.repeats);
  const found = topics.length - pairs.filter(({ kind }) => kind === 'missing').length;
  return { hub, magnet, pairs, common: topics.length === 0 ? 0 : found / topics.length };
}

/** Between two pairs, what is left of both plans may be one topic of which one school says more: «Бактериялар», «Бактериялар, олардың маңызы». */
function inSamePlace(hub: readonly PlacedTopic[], magnet: readonly PlacedTopic[], inOrder: readonly number[], alike: Likenesses): readonly number[] {
  const found = [...inOrder];
  const paired = new Set(inOrder.flatMap((at, place) => (at < 0 ? [] : [hub[place]!.topic!.key, magnet[at]!.topic!.key])));
  const open = (placed: readonly PlacedTopic[], from: number, until: number) => placed.slice(from, until).flatMap(({ topic }, at) => (topic!.repeats || paired.has(topic!.key) ? [] : [from + at]));
  for (let [row, column] = [0, 0]; row < hub.length; ) {
    if (inOrder[row]! >= 0) {
      column = inOrder[row++]! + 1;
      continue;
    }
    let end = row;
    while (end < hub.length && inOrder[end]! < 0) end++;
    const [ofHub, ofMagnet] = [open(hub, row, end), open(magnet, column, inOrder[end] ?? magnet.length)];
    const pairs = bestPairs(ofHub.map((at) => alike.numberOf(hub[at]!.topic!)), ofMagnet.map((at) => alike.numberOf(magnet[at]!.topic!)), alike.worthInPlace);
    pairs.forEach((at, place) => at >= 0 && (found[ofHub[place]!] = ofMagnet[at]!));
    row = end;
  }
  return found;
}

const says = ({ topic }: PlacedTopic): boolean => topic !== undefined;

/** Topics that both have, and not in the same order: the same key first, then the most alike. What comes again and again is in order where it is once. */
function outOfOrder<L extends PlanLine>(hub: readonly PlacedTopic<L>[], magnet: readonly PlacedTopic<L>[], partners: readonly (PlacedTopic<L> | undefined)[], alike: Likenesses): ReadonlyMap<PlacedTopic<L>, PlacedTopic<L>> {
  const paired = new Set(hub.flatMap((placed, at) => (partners[at] ? [placed.topic!.key, partners[at].topic!.key] : [])));
  const lone = hub.filter(({ topic }) => !topic!.repeats && !paired.has(topic!.key));
  const open = magnet.filter(({ topic }) => !topic!.repeats && !paired.has(topic!.key));
  const likely: { readonly one: PlacedTopic<L>; readonly other: PlacedTopic<L>; readonly value: number; readonly first: number; readonly second: number }[] = [];
  const numbers = open.map(({ topic }) => alike.numberOf(topic!));
  lone.forEach((one, first) => {
    const number = alike.numberOf(one.topic!);
    open.forEach((other, second) => {
      const value = alike.worth(number, numbers[second]!);
      if (value > 0) likely.push({ one, other, value, first, second });
    });
  });
  likely.sort((a, b) => b.value - a.value || a.first - b.first || a.second - b.second);
  const found = new Map<PlacedTopic<L>, PlacedTopic<L>>();
  const used = new Set<PlacedTopic<L>>();
  for (const { one, other } of likely) {
    if (found.has(one) || used.has(other)) continue;
    found.set(one, other);
    used.add(other);
  }
  return found;
}
