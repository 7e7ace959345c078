import type { Topic } from './plan.ts';
import type { Worth } from './best-pairs.ts';
import { likelySame, likeness, mayBeAlike } from './similarity.ts';
import { topicWords } from './topic-words.ts';

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
}

const pairKey = (one: string, other: string) => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
const asSaid = new WeakMap<readonly TopicVerdict[], ReadonlyMap<string, boolean>>();

function saidOf(verdicts: readonly TopicVerdict[]): ReadonlyMap<string, boolean> {
  const said = asSaid.get(verdicts) ?? new Map(verdicts.map(({ keys: [one, other], same }) => [pairKey(one, other), same] as const));
  asSaid.set(verdicts, said);
  return said;
}

/** Repeated lessons are beside repeated lessons of the same words, and never stand in the way of a topic. */
export function likenesses(verdicts: readonly TopicVerdict[]): Likenesses {
  const [said, numbers] = [saidOf(verdicts), new Map<string, number>()];
  const topics: Topic[] = [];
  const words: ReturnType<typeof topicWords>[] = [];
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
    if (one.repeats !== other.repeats) return { similarity: 0, confirmed: false };
    if (one.key === other.key) return { similarity: 1, confirmed: true };
    const same = verdict(one, other);
    if (one.repeats || same === false) return { similarity: 0, confirmed: false };
    const alike = likeness(topicWords(one.key), topicWords(other.key));
    return same ? { similarity: alike, confirmed: true } : { similarity: alike >= likelySame ? alike : 0, confirmed: false };
  };
  const worth: Worth = (hub, magnet) => {
    const [one, other] = [topics[hub]!, topics[magnet]!];
    if (hub === magnet) return one.repeats ? repetition : sameTopic;
    if (said.size === 0 && !mayBeAlike(words[hub]!, words[magnet]!)) return 0;
    const found = between(one, other);
    return found.confirmed ? confirmed : Math.floor(found.similarity * confirmed);
  };
  return { numberOf, between, worth };
}
