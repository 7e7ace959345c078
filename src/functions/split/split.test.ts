import fc from 'fast-check';
import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { split } from './split.ts';

const numbers = (text: string | number) => {
  const result = callFunction(split, [text], contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.SPLIT(text)', () => {
  it('takes apart what the annual tables write in one cell', () => {
    expect([numbers('163 (145/18)'), numbers('24     (1 ШЖМ – РО)'), numbers('9 /530%'), numbers('52/1,35%')]).toEqual([[[163, 145, 18]], [[24, 1]], [[9, 5.3]], [[52, 0.0135]]]);
  });

  it('gives the number of a cell that holds nothing else', () => {
    expect([numbers(23), numbers('3 861'), numbers('–')]).toEqual([[[23]], [[3861]], [[0]]]);
  });

  it('says so where there is no number to begin with', () => {
    expect([numbers('№ 134 НОМ'), numbers('жоқ')]).toEqual(['no-count-in-text', 'no-count-in-text']);
  });

  it('gives numbers or a reason for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = numbers(text);
      expect(typeof found === 'string' || (found as number[][])[0]!.every(Number.isFinite)).toBe(true);
    }));
  });
});
