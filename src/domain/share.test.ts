import fc from 'fast-check';
import { share } from './share.ts';

const percentOf = (part: number, total: number, digits?: number) => {
  const found = share(part, total, digits);
  return found.ok ? found.value.percent : found.problem.code;
};

describe('a share', () => {
  it.each([
    [17, 19, 89],
    [9, 17, 53],
    [77, 86, 90],
    [16, 86, 19],
    [3, 86, 3],
    [1, 86, 1],
    [11, 19, 58],
    [1, 19, 5],
    [1, 8, 13],
    [0, 5, 0],
  ])('of %i in %i is %i per cent, rounded half-up and never cut', (part, total, percent) => {
    expect(percentOf(part, total)).toBe(percent);
  });

  it('has as many decimals as asked for', () => {
    expect(percentOf(52, 3861, 2)).toBe(1.35);
    expect(percentOf(1, 3, 10)).toBe(33.3333333333);
  });

  it('is the same as a fraction, with no digits of the machine behind it', () => {
    expect(share(52, 3861, 2)).toEqual({ ok: true, value: { percent: 1.35, fraction: 0.0135 } });
  });

  it('counts half posts by their decimals', () => {
    expect(percentOf(0.5, 4)).toBe(13);
    expect(percentOf(1.005, 100, 2)).toBe(1.01);
  });

  it('has no answer where the total is 0, the part is larger, a number is negative or the digits are no digits', () => {
    expect(percentOf(0, 0)).toBe('total-zero');
    expect(percentOf(20, 19)).toBe('part-over-total');
    expect(percentOf(-1, 19)).toBe('negative');
    expect(percentOf(-2, -1)).toBe('negative');
    expect(percentOf(1, 2, 1.5)).toBe('digits-out-of-range');
    expect(percentOf(1, 2, 11)).toBe('digits-out-of-range');
    expect(percentOf(1, 2, -1)).toBe('digits-out-of-range');
  });

  it('is exact for any whole numbers: half-up over fractions of whole numbers, whatever their size', () => {
    const cases = fc.tuple(fc.nat(2 ** 40), fc.integer({ min: 1, max: 2 ** 40 }), fc.nat(6));
    fc.assert(
      fc.property(cases, ([a, b, digits]) => {
        const [part, total] = a <= b ? [a, b] : [b, a];
        const scaled = BigInt(part) * 100n * 10n ** BigInt(digits);
        const units = (2n * scaled + BigInt(total)) / (2n * BigInt(total));
        expect(percentOf(part, total, digits)).toBe(Number(units) / 10 ** digits);
      }),
      { numRuns: 2000 },
    );
  });

  it('of the decimals a person writes is exact too', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), fc.nat(3), (a, b, places) => {
        const [part, total] = a <= b ? [a, b] : [b, a];
        const scale = 10 ** places;
        expect(percentOf(part / scale, total / scale, 1)).toBe(percentOf(part, total, 1));
      }),
    );
  });
});
