import type { Topic } from './plan.ts';
import { slipsBetween } from './slips.ts';
import { sameWord } from './same-word.ts';
import { topicWords, type TopicWords } from './topic-words.ts';

/** From here on two topics are proposed as one in other words. */
export const likelySame = 0.75;

/** So many words must agree before one more on either side makes no other topic. */
const longTopic = 6;
const perSlip = 0.1;
const perOrder = 0.05;
const perLight = 0.02;
const perExtraWord = 0.15;

/**
 * How alike two topics are.
 *
 * Takes    two topics, by their keys
 * Returns  1: one key; from `likelySame` on: the same words in another order, with other endings, with small words more or fewer, with a slip of the hand in a long word;
 *          below: two topics. Numbers and signs of arithmetic must agree, and so must every word that carries meaning; only a long topic may have one more
 * Refuses  nothing; what is blank is like nothing
 * Source   docs/sources.md#sessions
 */
export function similarity(one: Pick<Topic, 'key'>, other: Pick<Topic, 'key'>): number {
  if (one.key === '' || other.key === '') return 0;
  return one.key === other.key ? 1 : likeness(topicWords(one.key), topicWords(other.key));
}

/**
 * How alike two topics are that stand in the same place, between the same neighbours: there «Бактериялар» may well be «Бактериялар, олардың маңызы».
 *
 * Takes    two topics, by their keys
 * Returns  below `likelySame`: how much of the longer one the shorter is, where it says nothing else; 0 where each has a word or a number that the other lacks
 * Refuses  nothing
 */
export function likenessInPlace(one: TopicWords, other: TopicWords): number {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (!mayContain(one, other) || short.words.length === 0) return 0;
  const left = [...long.words];
  return short.words.every((word) => taken(left, word)) ? likelySame * (0.6 + (0.39 * short.words.length) / long.words.length) : 0;
}

/** How many bits may differ: a slip changes a word on both sides, of a short topic one, of a longer one two; of a long one a word more may be on one side. */
const otherBits = (words: number): number => (words < 5 ? 2 : words < longTopic ? 4 : 5);

/** Can they be `likelySame` at all? Asked of every topic of one plan with every topic of the other. */
export function mayBeAlike(one: TopicWords, other: TopicWords): boolean {
  const fewer = Math.min(one.words.length, other.words.length);
  const more = Math.abs(one.words.length - other.words.length);
  return one.exactness === other.exactness && (more === 0 || (more === 1 && fewer >= longTopic)) && bitsSet(one.bits ^ other.bits) <= otherBits(fewer);
}

/** Can one of them say nothing but what the other says? */
export const mayContain = (one: TopicWords, other: TopicWords): boolean => one.exactness === other.exactness && ((one.bits & ~other.bits) === 0 || (other.bits & ~one.bits) === 0);

function bitsSet(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Of two topics that have not the same key. */
export function likeness(one: TopicWords, other: TopicWords): number {
  if (one.exactness !== other.exactness || one.words.length === 0 || other.words.length === 0 || Math.abs(one.words.length - other.words.length) > 1) return 0;
  const left = [...other.words];
  const without = one.words.filter((word) => !taken(left, word));
  const shared = one.words.length - without.length;
  const slips = slipped(without, left, shared);
  const agreed = shared + slips;
  if (slips > 1 + Math.floor(shared / 3)) return 0;
  const further = without.length + left.length - 2 * slips;
  if (further > 1 || (further === 1 && agreed < longTopic)) return (0.7 * 2 * agreed) / (one.words.length + other.words.length);
  const order = further === 0 && slips === 0 && one.words.some((word, place) => !sameWord(word, other.words[place]!)) ? perOrder : 0;
  return Math.max(likelySame, 0.99 - perSlip * slips - perExtraWord * further - order - perLight * Math.min(3, Math.abs(one.light - other.light)));
}

function taken(left: string[], word: string): boolean {
  const equal = left.indexOf(word);
  const at = equal >= 0 ? equal : left.findIndex((candidate) => sameWord(word, candidate));
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

/** How many of the words that are left over on both sides are one word with a slip in it. */
function slipped(without: readonly string[], left: readonly string[], shared: number): number {
  if (without.length === 0 || without.length > 2 || left.length > 2) return 0;
  const open = [...left];
  return without.filter((word) => {
    const at = open.findIndex((candidate) => slipsBetween(word, candidate, shared > 0));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
}
