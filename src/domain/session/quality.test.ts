import fc from 'fast-check';
import { addTallies, changeInPoints, noMarks, pupilsOf, qualityOf, tallyOfMark } from './quality.ts';

const anyTally = fc.record({ fives: fc.nat(60), fours: fc.nat(60), threes: fc.nat(60), twos: fc.nat(60), ones: fc.constant(0), unmarked: fc.nat(9) });

describe('quality, success and level of learning', () => {
  it('are those that a methodist works out by hand', () => {
    expect(qualityOf({ fives: 10, fours: 12, threes: 6, twos: 2 })).toEqual({ pupils: 30, unmarked: 0, quality: 0.7333, success: 0.9333, level: 0.672, average: 4 });
    expect(qualityOf({ fives: 10, fours: 16, threes: 18 })).toEqual({ pupils: 44, unmarked: 0, quality: 0.5909, success: 1, level: 0.6073, average: 3.82 });
    expect(qualityOf({ fives: 1, fours: 1, threes: 1, twos: 1 })).toEqual({ pupils: 4, unmarked: 0, quality: 0.5, success: 0.75, level: 0.54, average: 3.5 });
  });

  it('are of the pupils with a mark: those without one stand apart', () => {
    expect(qualityOf({ fives: 1, twos: 1, unmarked: 5 })).toMatchObject({ pupils: 2, unmarked: 5, quality: 0.5, success: 0.5, level: 0.58, average: 3.5 });
  });

  it('are none where nobody has a mark', () => {
    expect(qualityOf({ unmarked: 3 })).toEqual({ pupils: 0, unmarked: 3, quality: undefined, success: undefined, level: undefined, average: undefined });
    expect(qualityOf(noMarks).quality).toBeUndefined();
  });

  it('are rounded half-up to hundredths of a per cent', () => {
    expect(qualityOf({ fives: 201, twos: 19_799 }).quality).toBe(0.0101);
    expect(qualityOf({ fives: 1, twos: 7 }).average).toBe(2.38);
  });

  it('count pupils without a mark, and ones, in the level only where the district says how much they weigh', () => {
    expect(qualityOf({ fives: 1, unmarked: 1 }, { unmarked: 7 })).toMatchObject({ level: 0.535, quality: 1, average: 5 });
    expect(qualityOf({ fives: 1, ones: 1 }, { ones: 7 })).toMatchObject({ pupils: 2, level: 0.535, quality: 0.5, success: 0.5, average: 3 });
    expect(qualityOf({ fives: 1, ones: 1 }).level).toBe(1);
    expect(qualityOf({ unmarked: 2 }, { unmarked: 7 }).level).toBe(0.07);
  });

  it('lie between 0 and 1, success over quality; the level between those of a two and a five', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const { pupils, quality, success, level, average } = qualityOf(tally);
        fc.pre(pupils > 0);
        expect([quality! >= 0, success! >= quality!, success! <= 1, level! >= 0.16, level! <= 1, average! >= 2, average! <= 5]).toEqual(Array.from({ length: 7 }, () => true));
        expect(Math.abs(quality! - (tally.fives + tally.fours) / pupils) <= 0.000_050_1).toBe(true);
      }),
    );
  });

  it('do not change where every pupil is counted twice, and add up mark by mark', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(undefined, 2, 3, 4, 5), { maxLength: 40 }), (marks) => {
        const tally = addTallies(...marks.map(tallyOfMark));
        expect(pupilsOf(tally) + tally.unmarked).toBe(marks.length);
        const { quality, success, level, average } = qualityOf(tally);
        expect(qualityOf(addTallies(tally, tally))).toMatchObject({ quality, success, level, average });
      }),
    );
  });
});

describe('a change', () => {
  it('is in percentage points, of the shares as they are shown', () => {
    expect([changeInPoints(0.625, 0.75), changeInPoints(0.75, 0.625), changeInPoints(0.3333, 0.6667), changeInPoints(0.07, 0.14), changeInPoints(undefined, 1)]).toEqual([12.5, -12.5, 33.34, 7, undefined]);
  });
});
