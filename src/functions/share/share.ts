import { answer } from '../../domain/result.ts';
import { share as shareOf } from '../../domain/share.ts';
import { customFunction } from '../custom-function.ts';
import { shareParameters } from '../share-parameters.ts';

export const share = customFunction({
  id: 'SHARE',
  parameters: shareParameters,
  gives: 'value',
  examples: {
    accepts: [
      { args: [17, 19], gives: 0.89 },
      { args: [9, 17], gives: 0.53 },
      { args: [52, 3861, 2], gives: 0.0135 },
      { args: ['3 861', '3 861'], gives: 1 },
    ],
    reports: [
      { args: [0, 0], problem: 'total-zero' },
      { args: [20, 19], problem: 'part-over-total' },
      { args: [-1, 19], problem: 'negative' },
      { args: ['көп', 19], problem: 'argument-not-number' },
      { args: [null, 19], problem: 'argument-missing' },
      { args: [17, 19, 0.5], problem: 'digits-out-of-range' },
    ],
  },
  compute([part, total, digits]) {
    const found = shareOf(part, total, digits);
    return found.ok ? answer(found.value.fraction) : found;
  },
});
