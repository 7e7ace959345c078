import fc from 'fast-check';
import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { change } from './change.ts';

const between = (now: number, before: number) => {
  const result = callFunction(change, [now, before], contextOf('kk'));
  return result.ok ? (result.value as [number, number | ''][])[0]! : result.problem.code;
};

describe('=TIREK.CHANGE(now, before)', () => {
  it('gives the difference and its share of what was before', () => {
    expect([between(205, 219), between(219, 205), between(174, 174)]).toEqual([[-14, -0.0639], [14, 0.0683], [0, 0]]);
  });

  it('has no share of nothing', () => expect([between(3, 0), between(0, 0)]).toEqual([[3, ''], [0, '']]));

  it('leads from the count before to the count now, and its share is right to half a hundredth of a per cent', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (now, before) => {
        const [difference, fraction] = between(now, before) as [number, number];
        expect(before + difference).toBe(now);
        expect(Math.abs(fraction * before - difference)).toBeLessThanOrEqual(before * 0.00005 + 1e-6);
        expect(Object.is(fraction, -0)).toBe(false);
      }),
    );
  });
});
