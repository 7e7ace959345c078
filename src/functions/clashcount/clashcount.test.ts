import { contextOf } from '../../../test/fixtures/contexts.ts';
import { timetableCluster } from '../../../test/fixtures/timetable-clusters.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { clashcount } from './clashcount.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(clashcount, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.CLASHCOUNT(lessons, bells, travel, kinds)', () => {
  const set = timetableCluster({ lessons: 1000, conflicts: 2, traps: 2, seed: 12 });
  const sheet = (name: string) => set.sheets.find((each) => each.name === name)!.values;

  it('counts what TIREK.CLASHES lists: pairs of lessons, joint lessons, times beside the bells', () => {
    expect(call(sheet('lessons'), sheet('bells'), sheet('travel'))).toBe(22);
    expect(call(sheet('lessons'), sheet('bells'), sheet('travel'), 'T')).toBe(6);
    expect(call(sheet('lessons'), sheet('bells'), null, 'T')).toBe(4);
    expect(call(sheet('lessons'), null, null, 'C1 C2')).toBe(4);
  });

  it('is 0 where there is none', () => {
    const clean = timetableCluster({ lessons: 300, conflicts: 0, traps: 0, seed: 1 }).sheets[0]!.values;
    expect(call(clean)).toBe(0);
  });
});
