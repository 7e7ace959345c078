import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { sou } from './sou.ts';

const told = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(sou, args, contextOf('kk'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.SOU(marks, by, unmarked)', () => {
  it('weighs a five 100, a four 64, a three 36, a two 16', () => {
    expect([told([[5]]), told([[4]]), told([[3]]), told([[2]]), told([[5], [4], [3], [2]])]).toEqual([[[1]], [[0.64]], [[0.36]], [[0.16]], [[0.54]]]);
  });

  it('counts pupils without a mark only where the formula says what they weigh', () => {
    expect([told([[5], ['н/а']]), told([[5], ['н/а']], null, 7), told([[5], ['н/а']], null, 0)]).toEqual([[[1]], [[0.535]], [[0.5]]]);
  });

  it('does not count ones, as is usual', () => expect(told([[5], [1]])).toEqual([[1]]));
});
