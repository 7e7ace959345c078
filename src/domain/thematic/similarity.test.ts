import fc from 'fast-check';
import { oneTopic, twoTopics } from '../../../test/fixtures/topic-pairs.ts';
import { topicKey } from '../../sheet/thematic/topic.ts';
import { likelySame, mayBeAlike, similarity } from './similarity.ts';
import { topicWords } from './topic-words.ts';

const alike = (one: string, other: string) => similarity({ key: topicKey(one) }, { key: topicKey(other) });
const written = [...oneTopic, ...twoTopics].flat();

describe('how alike two topics are', () => {
  it.each(oneTopic)('«%s» and «%s» are proposed as one', (one, other) => {
    expect(alike(one, other)).toBeGreaterThanOrEqual(likelySame);
    expect(alike(one, other)).toBeLessThanOrEqual(1);
  });

  it.each(twoTopics)('«%s» and «%s» are two', (one, other) => expect(alike(one, other)).toBeLessThan(likelySame));

  it('is 1 for the same words only, and nothing is like a blank', () => {
    expect(alike('Ом заңы', 'ОМ  ЗАҢЫ.')).toBe(1);
    expect(alike('Ом заңы', 'Ом заңдары')).toBeLessThan(1);
    expect(alike('', '')).toBe(0);
  });

  it('is the same in both directions, and no topic that is alike is passed over unseen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom(...written), (one, other) => {
        expect(alike(one, other)).toBeCloseTo(alike(other, one), 10);
        if (alike(one, other) >= likelySame) expect(mayBeAlike(topicWords(topicKey(one)), topicWords(topicKey(other)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('any two topics with other numbers are two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.nat(200), fc.nat(200), (topic, one, other) => {
        fc.pre(one !== other);
        expect(alike(`${topic} ${one}`, `${topic} ${other}`)).toBeLessThan(likelySame);
      }),
    );
  });

  it('a slip of the hand in a long word makes no other topic', () => {
    fc.assert(
      fc.property(fc.constantFrom('Электромагниттік', 'Термодинамика', 'Взаимодействие', 'Географиялық'), fc.nat(), (word, place) => {
        const at = 3 + (place % (word.length - 3));
        expect(alike(`${word} негіздері`, `${word.slice(0, at)}${word.slice(at + 1)} негіздері`)).toBeGreaterThanOrEqual(likelySame);
      }),
    );
  });
});
