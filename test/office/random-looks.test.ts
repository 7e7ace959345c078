/** @jest-environment jsdom */
import fc from 'fast-check';
import { areaAddress, type Area } from '../../src/sheet/cells/address.ts';
import { startOffice, type Started } from './load-office.ts';
import { emptied, onSheet } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const [rows, columns] = [8, 6];
interface Cell {
  value: unknown;
  format: string;
  fill: string;
  bold: boolean;
  top: string;
}
const plain = (): Cell => ({ value: '', format: 'General', fill: '#FFFFFF', bold: false, top: 'None' });

const area = fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), fc.nat(3), fc.nat(2)).map(([top, left, tall, wide]): Area => ({ top, left, bottom: Math.min(rows - 1, top + tall), right: Math.min(columns - 1, left + wide) }));

/** An order, and what it does to a cell; `isTop` where the cell lies in the first row of the range. */
interface Order {
  readonly area: Area;
  readonly order: (range: Excel.Range) => void;
  readonly cell: (cell: Cell, isTop: boolean) => void;
}
const order = (make: (on: Area) => Omit<Order, 'area'>) => area.map((on): Order => ({ area: on, ...make(on) }));

const steps: fc.Arbitrary<Order> = fc.oneof(
  fc.nat(99).chain((value) => order(() => ({ order: (range) => void (range.values = value as never), cell: (cell) => void (cell.value = cell.format === '@' ? String(value) : value) }))),
  fc.constantFrom('@', '0%', 'General').chain((format) => order(() => ({ order: (range) => void (range.numberFormat = format as never), cell: (cell) => void (cell.format = format) }))),
  fc.constantFrom('#FF0000', '#00FF00').chain((fill) => order(() => ({ order: (range) => void (range.format.fill.color = fill), cell: (cell) => void (cell.fill = fill) }))),
  fc.boolean().chain((bold) => order(() => ({ order: (range) => void (range.format.font.bold = bold), cell: (cell) => void (cell.bold = bold) }))),
  fc.constantFrom('Continuous' as const, 'Dot' as const, 'None' as const).chain((style) =>
    order(() => ({ order: (range) => void (range.format.borders.getItem('EdgeTop').style = style), cell: (cell, isTop) => void (isTop && (cell.top = style)) })),
  ),
  order(() => ({ order: (range) => range.clear('Formats'), cell: (cell) => void Object.assign(cell, { ...plain(), value: cell.value }) })),
  order(() => ({ order: (range) => range.clear('Contents'), cell: (cell) => void (cell.value = '') })),
);

test('Values, formats, fills and borders stand as they were ordered last, however the orders are spread over batches', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(steps, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), async (batches) => {
      await emptied();
      const expected = Array.from({ length: rows }, () => Array.from({ length: columns }, plain));
      for (const batch of batches) {
        // All ranges first: orders that follow each other closely are the ones that wait for each other.
        await onSheet((sheet) => batch.map((one) => [sheet.getRange(areaAddress(one.area)), one] as const).forEach(([range, one]) => one.order(range)));
        for (const { area: on, cell } of batch)
          for (let row = on.top; row <= on.bottom; row++) for (let column = on.left; column <= on.right; column++) cell(expected[row]![column]!, row === on.top);
      }
      const { values, looks } = await onSheet((sheet) => {
        const range = sheet.getRangeByIndexes(0, 0, rows, columns);
        return { values: range.load('values,numberFormat'), looks: range.getCellProperties({ format: { fill: { color: true }, font: { bold: true }, borders: { style: true } } }) };
      });
      const found = looks.value.map((line, row) =>
        line.map(({ format }, column) => ({ value: values.values[row]![column], format: values.numberFormat[row]![column], fill: format!.fill!.color, bold: format!.font!.bold, top: format!.borders!.top!.style })),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
