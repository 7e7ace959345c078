import { contextOf } from '../../../test/fixtures/contexts.ts';
import { cellErrorOf } from '../../text/cell-error.ts';
import { describeProblem } from '../../text/problems.ts';
import { callFunction } from '../custom-function.ts';
import { share } from './share.ts';

describe('=TIREK.SHARE(part, total, digits)', () => {
  it('says 9 of 17 is 0.53, where a report said 530 %', () => {
    expect(callFunction(share, [9, 17], contextOf('kk'))).toEqual({ ok: true, value: 0.53 });
  });

  it('shows #N/A for a school of 0, #VALUE! for everything that cannot be, each with its reason', () => {
    const refused = (...args: Parameters<typeof callFunction>[1]) => {
      const result = callFunction(share, args, contextOf('kk'));
      return result.ok ? '' : `${cellErrorOf(result.problem)} ${describeProblem(result.problem, 'kk')}`;
    };
    expect(refused(0, 0)).toBe('#N/A Барлығы 0: нөлден үлес есептелмейді.');
    expect(refused(3861, 52)).toBe('#VALUE! Бөлігі (3\u00A0861) барлығынан (52) артық: сандарды тексеріңіз.');
    expect(refused('көп', 19)).toMatch(/^#VALUE! «part» сан болуы керек/u);
  });
});
