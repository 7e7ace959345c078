import fc from 'fast-check';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import { mappingKey, withMapping, withoutMapping } from './table-key.ts';

const mapping = (sheet: string, top: number, left: number, bottom: number, right: number): StaffMapping => ({ sheet, area: { top, left, bottom, right }, headingRows: 1, fields: {} });
const anyMapping = fc
  .tuple(fc.constantFrom('Тізім', 'Список'), fc.nat(20), fc.nat(8), fc.nat(10), fc.nat(4))
  .map(([sheet, top, left, height, width]) => mapping(sheet, top, left, top + height, left + width));

const cellsOf = ({ sheet, area }: StaffMapping) => {
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.push(`${sheet} ${row} ${column}`);
  return cells;
};

describe('the lists that a person described', () => {
  it('are known by their sheet and first cell', () => expect(mappingKey(mapping('Тізім', 2, 1, 40, 5))).toBe('Тізім!B3'));

  it('never cover a cell twice, so that nobody is counted twice, and the last one said is kept', () => {
    fc.assert(
      fc.property(fc.array(anyMapping, { minLength: 1, maxLength: 8 }), (said) => {
        const kept = said.reduce<readonly StaffMapping[]>(withMapping, []);
        const cells = kept.flatMap(cellsOf);
        expect(new Set(cells).size).toBe(cells.length);
        expect(kept.at(-1)).toBe(said.at(-1));
      }),
    );
  });

  it('stay side by side where they do not meet, and on other sheets', () => {
    const lists = [mapping('Тізім', 0, 0, 9, 3), mapping('Тізім', 10, 0, 19, 3), mapping('Тізім', 0, 4, 9, 7), mapping('Список', 0, 0, 9, 3)];
    expect(lists.reduce<readonly StaffMapping[]>(withMapping, [])).toEqual(lists);
  });

  it('are forgotten one by one', () => {
    const lists = [mapping('Тізім', 0, 0, 9, 3), mapping('Список', 0, 0, 9, 3)];
    expect(withoutMapping(lists, 'Тізім!A1')).toEqual([lists[1]]);
    expect(withoutMapping(lists, 'Тізім!A2')).toEqual(lists);
  });
});
