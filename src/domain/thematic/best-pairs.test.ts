import fc from 'fast-check';
import { bestPairs, type Worth } from './best-pairs.ts';

/** What the best way is worth, by the plain table over both lists. */
function plainBest(hub: readonly number[], magnet: readonly number[], worth: Worth): number {
  const best = hub.reduce<number[][]>((rows, one) => {
    const [before, row] = [rows.at(-1)!, [0]];
    magnet.forEach((other, at) => row.push(Math.max(row[at]!, before[at + 1]!, before[at]! + worth(one, other))));
    return [...rows, row];
  }, [new Array<number>(magnet.length + 1).fill(0)]);
  return best.at(-1)!.at(-1)!;
}

/** Of ten topics the neighbours 0 and 1, 2 and 3 … are alike. */
const worth: Worth = (one, other) => (one === other ? 1000 : one >> 1 === other >> 1 ? 800 : 0);
const topics = fc.array(fc.nat(9), { maxLength: 14 });
const partners = (hub: readonly number[], magnet: readonly number[]) => bestPairs(hub, magnet, worth);

describe('two lists of topics side by side', () => {
  it('are worth as much as the plain table over both finds, and in the order of both', () => {
    fc.assert(
      fc.property(topics, topics, (hub, magnet) => {
        const pairs = partners(hub, magnet);
        const paired = pairs.flatMap((at, place) => (at < 0 ? [] : [{ at, worth: worth(hub[place]!, magnet[at]!) }]));
        expect(paired.reduce((sum, pair) => sum + pair.worth, 0)).toBe(plainBest(hub, magnet, worth));
        expect(paired.every((pair, place) => pair.worth > 0 && (place === 0 || pair.at > paired[place - 1]!.at))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep every pair when one topic more is put in anywhere, at the hub or at the magnet', () => {
    const other = 99;
    fc.assert(
      fc.property(topics, topics, fc.nat(14), (hub, magnet, place) => {
        const pairs = partners(hub, magnet);
        const at = Math.min(place, magnet.length);
        expect(partners(hub, [...magnet.slice(0, at), other, ...magnet.slice(at)])).toEqual(pairs.map((partner) => (partner >= at ? partner + 1 : partner)));
        const row = Math.min(place, hub.length);
        expect(partners([...hub.slice(0, row), other, ...hub.slice(row)], magnet)).toEqual([...pairs.slice(0, row), -1, ...pairs.slice(row)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same wholly where both are the same', () => fc.assert(fc.property(topics, (hub) => expect(partners(hub, hub)).toEqual(hub.map((_, at) => at)))));
});
