import type { Topic } from './plan.ts';
import type { Worth } from './best-pairs.ts';
import { likelySame, likeness, likenessInPlace, mayBeAlike, mayContain } from './similarity.ts';
import { topicWords, type TopicWords } from './topic-words.ts';

/** What a person said of two topics, by their keys: one topic in other words, or two. */
export interface TopicVerdict {
  readonly keys: readonly [string, string];
  readonly same: boolean;
}

const [sameTopic, confirmed, repetition] = [1000, 999, 10];

/** Topics of two plans as numbers, and how alike each is to each: 1 for the same key, below for other words, 0 for two topics. */
export interface Likenesses {
  numberOf(topic: Topic): number;
  between(one: Topic, other: Topic): { readonly similarity: number; readonly confirmed: boolean };
  readonly worth: Worth;
  /** The same of topics that stand in the same place of both plans. */
  readonly worthInPlace: Worth;
}

const pairKey = (one: string, other: string) => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
const asSaid = new WeakMap<readonly TopicVerdict[], ReadonlyMap<string, boolean>>();

function saidOf(verdicts: readonly TopicVerdict[]): ReadonlyMap<string, boolean> {
  const said = asSaid.get(verdicts) ?? new Map(verdicts.map(({ keys: [one, other], same }) => [pairKey(one, other), same] as const));
  asSaid.set(verdicts, said);
  return said;
}

function likely(one: TopicWords, other: TopicWords): number {
  const alike = likeness(one, other);
  return alike >= likelySame ? alike : 0;
}

/** Repeated lessons are beside repeated lessons of the same words, and never stand in the way of a topic. */
export function likenesses(verdicts: readonly TopicVerdict[]): Likenesses {
  const [said, numbers] = [saidOf(verdicts), new Map<string, number>()];
  const topics: Topic[] = [];
  const words: TopicWords[] = [];
  const numberOf = (topic: Topic): number => {
    const key = topic.repeats ? `\n${topic.key}` : topic.key;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, topics.length);
    topics.push(topic);
    words.push(topicWords(topic.key));
    return topics.length - 1;
  };
  const verdict = (one: Topic, other: Topic) => (said.size === 0 ? undefined : said.get(pairKey(one.key, other.key)));
  const between: Likenesses['between'] = (one, other) => {
    if (one.key === other.key) return { similarity: 1, confirmed: true };
    const [own, theirs] = [topicWords(one.key), topicWords(other.key)];
    const alike = likeness(own, theirs);
    return { similarity: alike >= likelySame ? alike : likenessInPlace(own, theirs), confirmed: verdict(one, other) === true };
  };
  const judged = (hub: number, magnet: number, may: boolean, alike: (one: TopicWords, other: TopicWords) => number): number => {
    if (hub === magnet) return topics[hub]!.repeats ? repetition : sameTopic;
    if (!may && said.size === 0) return 0;
    const [one, other] = [topics[hub]!, topics[magnet]!];
    if (one.repeats || other.repeats) return 0;
    const same = verdict(one, other);
    return same === undefined ? (may ? Math.floor(alike(words[hub]!, words[magnet]!) * confirmed) : 0) : same ? confirmed : 0;
  };
  const worth: Worth = (hub, magnet) => judged(hub, magnet, mayBeAlike(words[hub]!, words[magnet]!), likely);
  const worthInPlace: Worth = (hub, magnet) => judged(hub, magnet, mayContain(words[hub]!, words[magnet]!), likenessInPlace);
  return { numberOf, between, worth, worthInPlace };
}
