import fc from 'fast-check';
import { lastColumn, lastRow, parseArea, type Area } from '../../../sheet/cells/address.ts';
import { around, cellsOf, contains, fullAddress, intersection, isSame, listedAddresses, overlaps, quoted, rangeAddress, splitAddress } from './areas.ts';

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(lastRow), fc.nat(lastRow), fc.nat(lastColumn), fc.nat(lastColumn))
  .map(([a, b, c, d]) => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));

describe('Addresses', () => {
  test('lead back to the area that they were made of', () => {
    fc.assert(fc.property(area, (one) => expect(parseArea(rangeAddress(one))).toEqual(one)));
  });

  test('of whole rows and columns are short', () => {
    expect([{ top: 0, bottom: lastRow, left: 1, right: 3 }, { top: 1, bottom: 1, left: 0, right: lastColumn }, { top: 0, bottom: lastRow, left: 0, right: lastColumn }].map(rangeAddress)).toEqual(['B:D', '2:2', '1:1048576']);
  });

  test('with a sheet lead back to the sheet, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:*?/\\]|^'|'$|^=/.test(name)), area, (name, one) => {
        expect(splitAddress(fullAddress(name, one))).toEqual({ sheet: name, rest: rangeAddress(one) });
      }),
    );
  });

  test.each([['Лист1', 'Лист1'], ['Қала_2026', 'Қала_2026'], ['2026', "'2026'"], ['B2', "'B2'"], ['RC', "'RC'"], ["Д'Арк", "'Д''Арк'"], ['a b', "'a b'"]])('the sheet %s is written %s', (name, written) => {
    expect(quoted(name)).toBe(written);
  });

  test('are told apart at commas, but not inside a name', () => {
    expect(listedAddresses("A1, 'Свод, 2026'!B2:C3,D:D")).toEqual(['A1', "'Свод, 2026'!B2:C3", 'D:D']);
  });
});

describe('Areas', () => {
  test('that share an edge overlap, neighbours do not', () => {
    const [first, edge, below, beside] = ['A1:B2', 'B2:C3', 'A3:B4', 'C1:D2'].map((address) => parseArea(address)!);
    expect([overlaps(first!, edge!), overlaps(edge!, first!), overlaps(first!, below!), overlaps(first!, beside!)]).toEqual([true, true, false, false]);
  });

  test('what two have in common lies in both, and what is around them holds both', () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const common = intersection(a, b);
        expect(common !== undefined).toBe(overlaps(a, b));
        if (common) expect(contains(a, common) && contains(b, common) && isSame(intersection(b, a)!, common)).toBe(true);
        expect(contains(around(a, b), a) && contains(around(a, b), b) && isSame(around(a, b), around(b, a))).toBe(true);
        expect(cellsOf(around(a, b))).toBeGreaterThanOrEqual(Math.max(cellsOf(a), cellsOf(b)));
      }),
    );
  });
});
