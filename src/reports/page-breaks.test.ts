import fc from 'fast-check';
import { pageBreaks, usualHeight, type KeptTogether } from './page-breaks.ts';

/** A page of 722 points: 48 rows of usual height, of which the first is repeated on further pages. */
const page = (rows: number) => ({ widths: [60], landscape: false, rows, repeatRows: [0, 0] as const });
const room = 760 * 0.95;
const heightOf = (tall: Readonly<Record<number, number>>, from: number, to: number) => Array.from({ length: to - from }, (_, at) => tall[from + at] ?? usualHeight).reduce((sum, each) => sum + each, 0);

/** Rows with which a printer begins a page by itself. */
function naturalEnds(breaks: readonly number[], tall: Readonly<Record<number, number>>): number[] {
  const ends: number[] = [];
  let used = 0;
  for (let row = 0; row < 200; row++) {
    const height = heightOf(tall, row, row + 1);
    if (breaks.includes(row)) used = heightOf(tall, 0, 1);
    else if (row > 0 && used + height > room) {
      ends.push(row);
      used = heightOf(tall, 0, 1);
    }
    used += height;
  }
  return ends;
}

describe('the breaks of pages', () => {
  it('come before a block that would not end on its page, and nowhere else', () => {
    expect(pageBreaks([{ start: 40, end: 47 }], {}, page(60))).toEqual([]);
    expect(pageBreaks([{ start: 40, end: 50 }], {}, page(60))).toEqual([40]);
    expect(pageBreaks([{ start: 40, end: 44 }], { 3: 100 }, page(60))).toEqual([40]);
  });

  it('know that a long table goes over to the next page by itself', () => {
    expect(pageBreaks([{ start: 60, end: 64 }], {}, page(80))).toEqual([]);
    expect(pageBreaks([{ start: 93, end: 97 }], {}, page(120))).toEqual([93]);
  });

  it('keep the larger block where it fits a page, and of one that is higher its beginning', () => {
    expect(pageBreaks([{ start: 30, end: 60 }, { start: 32, end: 34 }], {}, page(70))).toEqual([30]);
    expect(pageBreaks([{ start: 46, end: 200 }, { start: 48, end: 51 }], {}, page(200))).toEqual([46]);
  });

  it('never part a block that fits a page, whatever the heights, and end even where blocks are empty', () => {
    const heights = fc.dictionary(fc.nat(199).map(String), fc.integer({ min: 15, max: 120 }));
    const block = fc.tuple(fc.nat(199), fc.nat(12)).map(([start, rows]): KeptTogether => ({ start, end: Math.min(200, start + rows) }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), heights, (blocks, tall) => {
        const apart = blocks.filter((one) => blocks.every((other) => other === one || other.end <= one.start || other.start >= one.end));
        const breaks = pageBreaks(apart, tall, page(200));
        expect([...breaks].sort((one, other) => one - other)).toEqual(breaks);
        for (const row of breaks) expect(apart.some(({ start, end }) => start < row && row < end)).toBe(false);
        const tornAt = naturalEnds(breaks, tall);
        for (const { start, end } of apart) if (heightOf(tall, start, end) < 600) expect(tornAt.filter((row) => start < row && row < end)).toEqual([]);
      }),
    );
  });
});
