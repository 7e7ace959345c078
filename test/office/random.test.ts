/** @jest-environment jsdom */
import fc from 'fast-check';
import { addressOf, areaAddress, type Area } from '../../src/sheet/cells/address.ts';
import { startOffice, type Started } from './load-office.ts';
import { emptied, onSheet, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ locale: 'kk-KZ' });
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const [rows, columns] = [12, 8];
const whole: Area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };

/** What stands in each cell, as an add-in would read it: the naive account of what Excel should do. */
type Account = unknown[][];
const blank = (): Account => Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

const area = fc
  .tuple(fc.nat(rows - 1), fc.nat(columns - 1), fc.nat(3), fc.nat(3))
  .map(([top, left, tall, wide]): Area => ({ top, left, bottom: Math.min(rows - 1, top + tall), right: Math.min(columns - 1, left + wide) }));
/** Values that Excel takes as they are. */
const value = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.boolean(), fc.constantFrom('жоғары', 'бірінші санат', 'а', '№1', '7-А', '17/89%'), fc.constant(null), fc.constant(''));

type Step =
  | { readonly kind: 'write'; readonly area: Area; readonly values: readonly (readonly unknown[])[] }
  | { readonly kind: 'fill'; readonly area: Area; readonly value: unknown }
  | { readonly kind: 'clear'; readonly area: Area }
  | { readonly kind: 'merge'; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly area: Area };

const tall = ({ top, bottom }: Area) => bottom - top + 1;
const wide = ({ left, right }: Area) => right - left + 1;
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: area.chain((on) => fc.array(fc.array(value, { minLength: wide(on), maxLength: wide(on) }), { minLength: tall(on), maxLength: tall(on) }).map((values): Step => ({ kind: 'write', area: on, values }))) },
  { weight: 2, arbitrary: fc.tuple(area, value.filter((one) => one !== null)).map(([on, one]): Step => ({ kind: 'fill', area: on, value: one })) },
  { weight: 1, arbitrary: area.map((on): Step => ({ kind: 'clear', area: on })) },
  { weight: 1, arbitrary: area.map((on): Step => ({ kind: 'merge', area: on })) },
  { weight: 1, arbitrary: area.map((on): Step => ({ kind: 'unmerge', area: on })) },
);

function* cells({ top, left, bottom, right }: Area): Generator<[number, number]> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield [row, column];
}
const overlap = (a: Area, b: Area) => a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** Does to the account what Excel should do to the sheet. */
function account(cellsOf: Account, merges: Area[], done: Step): void {
  const covered = (row: number, column: number) => merges.some((merge) => overlap(merge, { top: row, bottom: row, left: column, right: column }) && (merge.top !== row || merge.left !== column));
  const put = (row: number, column: number, given: unknown) => {
    if (given !== null && !covered(row, column)) cellsOf[row]![column] = given;
  };
  if (done.kind === 'write') for (const [row, column] of cells(done.area)) put(row, column, done.values[row - done.area.top]![column - done.area.left]);
  if (done.kind === 'fill') for (const [row, column] of cells(done.area)) put(row, column, done.value);
  if (done.kind !== 'write' && done.kind !== 'fill') for (let at = merges.length - 1; at >= 0; at--) if (overlap(merges[at]!, done.area)) merges.splice(at, 1);
  if (done.kind === 'clear') for (const [row, column] of cells(done.area)) cellsOf[row]![column] = '';
  if (done.kind === 'merge' && tall(done.area) * wide(done.area) > 1) {
    merges.push(done.area);
    for (const [row, column] of cells(done.area)) if (row !== done.area.top || column !== done.area.left) cellsOf[row]![column] = '';
  }
}

function order(range: Excel.Range, done: Step): void {
  if (done.kind === 'write') range.values = done.values as unknown[][];
  else if (done.kind === 'fill') range.values = done.value as never;
  else if (done.kind === 'clear') range.clear();
  else if (done.kind === 'merge') range.merge();
  else range.unmerge();
}

describe('Whatever an add-in orders', () => {
  test('cells hold what was put into them last, however the orders are spread over batches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (batches) => {
        await emptied();
        const [expected, merges] = [blank(), [] as Area[]];
        for (const batch of batches) {
          // All ranges first: writes that follow each other closely are the ones that the host joins.
          await onSheet((sheet) => batch.map((one) => [sheet.getRange(areaAddress(one.area)), one] as const).forEach(([range, one]) => order(range, one)));
          batch.forEach((one) => account(expected, merges, one));
        }
        expect(await valuesOf(areaAddress(whole))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a range is where its address says, and the address is the one it was asked for', async () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 1048575 }), fc.integer({ min: 0, max: 16383 }));
    await fc.assert(
      fc.asyncProperty(corner, corner, async ([top, left], [bottom, right]) => {
        const range = await onSheet((sheet) => sheet.getRange(`${addressOf(top, left)}:${addressOf(bottom, right)}`).load('address,rowIndex,columnIndex,rowCount,columnCount'));
        const ordered = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
        expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([ordered.top, ordered.left, tall(ordered), wide(ordered)]);
        const again = await onSheet((sheet) => sheet.getRange(range.address).load('rowIndex,columnCount'));
        expect([again.rowIndex, again.columnCount]).toEqual([ordered.top, wide(ordered)]);
      }),
      { numRuns: 60 },
    );
  });

  test('what was read from formulas, formats and types can be written back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 4, maxLength: 4 }), async (line) => {
        await emptied();
        await onSheet((sheet) => void (sheet.getRange('A1:D1').values = [line]));
        const before = await onSheet((sheet) => sheet.getRange('A1:D1').load('formulas,values,numberFormat,valueTypes'));
        const [formulas, values, types] = [before.formulas, before.values, before.valueTypes];
        await onSheet((sheet) => {
          sheet.getRange('A1:D1').clear();
          sheet.getRange('A1:D1').numberFormat = before.numberFormat;
          sheet.getRange('A1:D1').formulas = formulas.map((row) => row.map((one, column) => (types[0]![column] === 'String' ? `'${one}` : one)));
        });
        expect(await valuesOf('A1:D1')).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });
});

describe('Large ranges', () => {
  test('20,000 × 15 cells are written and read in a few chunks, as they were', async () => {
    await emptied();
    const line = (row: number) => Array.from({ length: 15 }, (_, column) => (column % 3 === 0 ? `мұғалім ${row}` : row * 15 + column));
    const chunk = 5000;
    for (let top = 0; top < 20000; top += chunk)
      await onSheet((sheet) => void (sheet.getRangeByIndexes(top, 0, chunk, 15).values = Array.from({ length: chunk }, (_, row) => line(top + row))));
    for (let top = 0; top < 20000; top += chunk) {
      const part = await onSheet((sheet) => sheet.getRangeByIndexes(top, 0, chunk, 15).load('values'));
      expect(part.values[chunk - 1]).toEqual(line(top + chunk - 1));
    }
    const used = await onSheet((sheet) => sheet.getUsedRange(true).load('address'));
    expect(used.address).toBe('Sheet1!A1:O20000');
  });
});
