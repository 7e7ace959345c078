import { contextOf } from '../../../test/fixtures/contexts.ts';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { rangeOf } from '../../../test/fixtures/register-range.ts';
import { callFunction } from '../custom-function.ts';
import { participation } from './participation.ts';

const rowsOf = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(participation, args, contextOf('kk'));
  return result.ok ? (result.value as (string | number)[][]) : [[result.problem.code]];
};

describe('=TIREK.PARTICIPATION(events, language)', () => {
  it('counts people by unit and kind of event as the annual table has them', () => {
    const rows = rowsOf(rangeOf(oblastRegisters(), 'participations'));
    expect(rows.find(([unit]) => unit === 'Бұқар жырау')).toEqual(['Бұқар жырау', 15, 7, 6, 5, 3, 3, 0, 39]);
    expect(rows.at(-1)).toEqual(['Барлығы', 56, 35, 16, 21, 24, 44, 9, 205]);
  });

  it('shows projects and visits only where there are any, and a kind that it does not know', () => {
    const events = [{ unit: 'Нұра', kind: 'project', count: 2 }, { unit: 'Нұра', kind: 'шай ішу', count: 3 }];
    const rows = rowsOf(rangeOf({ participations: events }, 'participations'), 'ru');
    expect(rows[0]!.slice(-3)).toEqual(['Проект', 'Вид не определён', 'Всего']);
    expect(rows.at(-1)!.slice(-3)).toEqual([2, 3, 5]);
  });
});
