import { contextOf } from '../../../test/fixtures/contexts.ts';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { combined } from './combined.ts';

type Rows = (string | number)[][];
const rowsOf = (...args: Parameters<typeof callFunction>[1]): Rows => {
  const result = callFunction(combined, args, contextOf('kk'));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value as Rows;
};
const oblast = oblastRegisters();
const schools = rangeOf(oblast, 'schools');

describe('=TIREK.COMBINED(classes, schools, by, language)', () => {
  it('counts combined classes of an oblast by language, and schools with and without them', () => {
    const rows = rowsOf(rangeOf(oblast, 'classes'), schools);
    expect(rows.find(([unit]) => unit === 'Бұқар жырау')).toEqual(['Бұқар жырау', 32, 26, 6, 0, 0, 17, 8]);
    expect(rows.at(-1)).toEqual(['Барлығы', 174, 153, 21, 0, 0, 94, 111]);
  });

  it('counts classes without a language apart: they are never taken for Kazakh', () => {
    const silent = oblast.classes!.map((row) => (row['unit'] === 'Шет' ? { ...row, languages: undefined } : row));
    const rows = rowsOf(rangeOf({ classes: silent }, 'classes'), schools);
    expect(rows.find(([unit]) => unit === 'Шет')).toEqual(['Шет', 13, 0, 0, 0, 13, 8, 28]);
    expect(rows.at(-1)).toEqual(['Барлығы', 174, 140, 21, 0, 13, 94, 111]);
  });

  it('groups by any column as tall as the classes', () => {
    const classes = rangeOf(oblast, 'classes');
    const rows = rowsOf(classes, schools, classes.map((row) => [row[2] ?? null]), 'ru');
    expect(rows[0]![0]).toBe('Группа');
    expect(rows.slice(1, -1).map(([grades]) => grades)).toContain('7+8');
    expect(rows.at(-1)).toEqual(['Всего', 174, 153, 21, 0, 0]);
  });
});
