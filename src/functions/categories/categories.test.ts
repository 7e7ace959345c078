import { contextOf } from '../../../test/fixtures/contexts.ts';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { categories } from './categories.ts';

type Rows = (string | number)[][];
const oblast = oblastRegisters();
const rowsOf = (staff: Parameters<typeof contextOf>[1] = {}): Rows => {
  const result = callFunction(categories, [rangeOf(oblast, 'staff'), rangeOf(oblast, 'schools'), 'kk'], contextOf('kk', staff));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value as Rows;
};

describe('=TIREK.CATEGORIES(staff, schools, language)', () => {
  it('counts every teacher of the list once, by unit and category, and names the schools', () => {
    const rows = rowsOf();
    const row = rows.find(([unit]) => unit === 'Осакаров')!;
    expect(row.slice(2, 4)).toEqual([1, 75 + 15]);
    expect(row.at(-1)).toContain('№ 29 ЖББМ');
    expect(rows.at(-1)![1]).toBe(oblast.staff!.length);
    for (const each of rows.slice(1)) expect((each.slice(2, -1) as number[]).reduce((sum, count) => sum + count, 0)).toBe(each[1]);
  });

  it('counts a pedagog with those without a category where the district wishes so', () => {
    const [apart, together] = [rowsOf().at(-1)!, rowsOf({ pedagogWithNone: true }).at(-1)!];
    expect(together[7]).toBe((apart[6] as number) + (apart[8] as number));
    expect(together[1]).toBe(apart[1]);
  });
});
