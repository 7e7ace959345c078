import fc from 'fast-check';
import { rectangles } from './rectangles.ts';

const key = (row: number, column: number) => `${row} ${column}`;

it('rectangles cover exactly the given cells, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(8) }), { selector: ({ row, column }) => key(row, column) }), (cells) => {
      const covered = rectangles(cells).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => key(top + down, left + across))).flat(),
      );
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => key(row, column)).sort());
    }),
  );
});

it('a filled block is one rectangle', () => {
  const cells = Array.from({ length: 12 }, (_, index) => ({ row: Math.floor(index / 4), column: index % 4 }));
  expect(rectangles(cells)).toEqual([{ top: 0, left: 0, bottom: 2, right: 3 }]);
});
