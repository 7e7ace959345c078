import { contextOf } from '../../../test/fixtures/contexts.ts';
import { hubDistrict } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { pupils } from './pupils.ts';

const rowsOf = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(pupils, args, contextOf('kk'));
  return result.ok ? (result.value as (string | number)[][]) : [[result.problem.code]];
};
const range = rangeOf(hubDistrict(), 'pupils');

describe('=TIREK.PUPILS(pupils, bands, language)', () => {
  it('counts the pupils of a hub and its magnet schools', () => {
    const rows = rowsOf(range, '1-4; 5-11');
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual([[677, 328, 349], [66, 27, 39], [62, 22, 40], [61, 31, 30], [156, 73, 83], [1022, 481, 541]]);
  });

  it('shows pupils of grades that no band holds', () => {
    const rows = rowsOf(range, '1-4', 'ru');
    expect(rows[0]).toEqual(['Школа', 'Учащиеся', '1–4 классы', 'Другие классы']);
    for (const [, all, band, rest] of rows.slice(1)) expect((band as number) + (rest as number)).toBe(all);
  });

  it('refuses bands that overlap or say nothing', () => expect([rowsOf(range, '1-4; 4-9'), rowsOf(range, '9-5'), rowsOf(range, ';')]).toEqual([[['bands-unreadable']], [['bands-unreadable']], [['bands-unreadable']]]));
});
