import fc from 'fast-check';
import { dayNumber, dayOfNumber, weekday } from './day.ts';
import { mondayOf, quartersOf, weekOfQuarter } from './quarters.ts';
import { vacations } from './vacations.ts';

const on = (day: number, month: number, year: number) => dayNumber({ year, month, day });

describe('the quarters of a school year', () => {
  it('lie between its vacations', () => {
    expect(quartersOf(2026).map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, on(1, 9, 2026), on(25, 10, 2026)], [2, on(2, 11, 2026), on(27, 12, 2026)], [3, on(11, 1, 2027), on(21, 3, 2027)], [4, on(29, 3, 2027), on(25, 5, 2027)],
    ]);
  });

  it('end without the fourth where its last day is not known, and are none where two orders differ or nothing is known', () => {
    expect(quartersOf(2023).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect([quartersOf(2021), quartersOf(2022)]).toEqual([[], []]);
  });

  it('hold no day of a vacation', () => {
    for (const { schoolYear, from, to, season } of vacations.filter((vacation) => vacation.season !== 'grade-one'))
      for (const quarter of quartersOf(schoolYear)) expect([season, quarter.from > dayNumber(to) || quarter.to < dayNumber(from)]).toEqual([season, true]);
  });
});

describe('the week of a quarter', () => {
  it('is counted from its end', () => {
    expect(weekOfQuarter(on(12, 10, 2026), on(16, 10, 2026), 2)).toMatchObject({ quarter: { number: 1 }, fromEnd: 2 });
    expect(weekOfQuarter(on(19, 10, 2026), on(23, 10, 2026), 2)?.fromEnd).toBe(1);
    expect(weekOfQuarter(on(14, 9, 2026), on(18, 9, 2026), 2)?.fromEnd).toBe(6);
    expect(weekOfQuarter(on(5, 10, 2026), on(16, 10, 2026), 2)?.fromEnd).toBe(2);
    expect(weekOfQuarter(on(27, 10, 2026), on(30, 10, 2026), 2)).toBeUndefined();
    expect(weekOfQuarter(on(13, 10, 2031), on(17, 10, 2031), 2)).toBeUndefined();
  });

  it('is one more a week earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: on(8, 9, 2026), max: on(25, 10, 2026) }), (day) => {
        const earlier = day - 7;
        fc.pre(earlier >= on(1, 9, 2026));
        expect(weekOfQuarter(earlier, earlier, 2)!.fromEnd).toBe(weekOfQuarter(day, day, 2)!.fromEnd + 1);
      }),
    );
  });

  it('begins on a Monday', () => {
    fc.assert(fc.property(fc.integer({ min: 15_000, max: 25_000 }), (day) => expect([weekday(dayOfNumber(mondayOf(day))), day - mondayOf(day) < 7 && mondayOf(day) <= day]).toEqual([1, true])));
  });
});
