import fc from 'fast-check';
import { dueShare, judgeShare } from './stated-share.ts';

describe('a stated share', () => {
  it.each([
    [17, 19, 89, 0, 'right'],
    [17, 19, 89.47, 2, 'right'],
    [17, 19, 89.5, 1, 'right'],
    [9, 17, 530, 0, 'wrong'],
    [77, 86, 89, 0, 'truncated'],
    [16, 86, 18, 0, 'truncated'],
    [3, 86, 6, 0, 'wrong'],
    [1, 86, 2, 0, 'wrong'],
    [52, 3861, 1.34, 2, 'truncated'],
    [1, 8, 13, 0, 'right'],
    [1, 8, 12, 0, 'truncated'],
    [0, 8, 0, 0, 'right'],
    [8, 8, 100, 0, 'right'],
  ] as const)('%p of %p stated as %p with %p decimals is %s', (part, whole, percent, decimals, verdict) => {
    expect(judgeShare(part, whole, percent, decimals)).toBe(verdict);
  });

  it('is right exactly where it is the one that is due', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.nat(2), fc.nat(200), (part, whole, decimals, units) => {
        expect(judgeShare(part, whole, dueShare(part, whole, decimals), decimals)).toBe('right');
        expect(judgeShare(part, whole, units / 10 ** decimals, decimals) === 'right').toBe(units / 10 ** decimals === dueShare(part, whole, decimals));
      }),
    );
  });
});
