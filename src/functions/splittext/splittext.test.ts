import fc from 'fast-check';
import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { split } from '../split/split.ts';
import { splittext } from './splittext.ts';

const written = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(splittext, args, contextOf('kk'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.SPLITTEXT(total, kk, ru, other)', () => {
  it('writes a count with its parts as the annual table does', () => {
    expect([written(163, 145, 18), written(0, 0, 0), written(1234, 1000, 234)]).toEqual(['163 (145/18)', '0 (0/0)', '1\u00A0234 (1\u00A0000/234)']);
  });

  it('refuses parts that are too few or too many: a class without a language is never silently Kazakh', () => {
    expect([written(41, 0, 0), written(5, 3, 3), written(3, null, 3), written(-1, 0, -1)]).toEqual(['parts-and-total', 'parts-and-total', 'argument-missing', 'negative']);
  });

  it('is read back by TIREK.SPLIT', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(9_999), fc.option(fc.nat(999), { nil: undefined }), (kk, ru, other) => {
        const parts = other === undefined ? [kk, ru] : [kk, ru, other];
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(callFunction(split, [written(total, ...parts) as string], contextOf('kk'))).toEqual({ ok: true, value: [[total, ...parts]] });
      }),
    );
  });
});
