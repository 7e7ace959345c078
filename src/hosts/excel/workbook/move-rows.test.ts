import fc from 'fast-check';
import { inverseRows, rowMoves } from './move-rows.ts';

/** What the moves make of rows that are called by their places. */
function moved(rows: readonly (number | undefined)[], count: number): (number | undefined)[] {
  const sheet: (number | undefined)[] = Array.from({ length: count }, (_, row) => row);
  for (const { kind, at, count: many } of rowMoves(rows, count)) {
    if (kind === 'delete') sheet.splice(at, many);
    else sheet.splice(at, 0, ...Array.from({ length: many }, () => undefined));
  }
  return sheet;
}

const wished = fc.nat(12).chain((count) =>
  fc.record({
    count: fc.constant(count),
    rows: fc.array(fc.record({ stays: fc.boolean(), before: fc.nat(2) }), { minLength: count, maxLength: count }).chain((places) =>
      fc.nat(2).map((behind) => [...places.flatMap(({ stays, before }, row) => [...Array.from({ length: before }, () => undefined), ...(stays ? [row] : [])]), ...Array.from({ length: behind }, () => undefined)]),
    ),
  }),
);

it('rows are put in and taken out until they stand as they shall', () => {
  fc.assert(fc.property(wished, ({ rows, count }) => expect(moved(rows, count)).toEqual(rows)));
});

it('the inverse brings every row that stayed back to its place', () => {
  fc.assert(
    fc.property(wished, ({ rows, count }) => {
      const inverse = inverseRows(rows, count);
      expect(moved(inverse, rows.length)).toEqual(inverse);
      inverse.forEach((place, row) => expect(place === undefined || rows[place] === row).toBe(true));
    }),
  );
});
