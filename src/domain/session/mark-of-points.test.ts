import fc from 'fast-check';
import { markOfPoints } from './mark-of-points.ts';

describe('points', () => {
  it('give the mark of their per cent, rounded first', () => {
    expect([0, 39, 40, 64, 65, 84, 85, 100].map((points) => markOfPoints(points, 100))).toEqual([2, 2, 3, 3, 4, 4, 5, 5]);
    expect([markOfPoints(12.9, 20), markOfPoints(12.8, 20), markOfPoints(79, 200), markOfPoints(17, 20)]).toEqual([4, 3, 3, 5]);
    expect([markOfPoints(21, 20), markOfPoints(-1, 20), markOfPoints(1, 0), markOfPoints(Number.NaN, 5)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('never give a lower mark for more of them', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(80), fc.nat(80), (most, one, other) => {
      const [low, high] = [Math.min(one, other, most), Math.min(Math.max(one, other), most)];
      expect(markOfPoints(high, most)! >= markOfPoints(low, most)!).toBe(true);
    }));
  });
});
