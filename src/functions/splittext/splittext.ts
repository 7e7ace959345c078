import { answer } from '../../domain/result.ts';
import { splitOf } from '../../domain/network/split.ts';
import { formatNumber } from '../../text/numbers.ts';
import { customFunction } from '../custom-function.ts';

export const splittext = customFunction({
  id: 'SPLITTEXT',
  parameters: [
    { name: 'total', kind: 'number' },
    { name: 'kk', kind: 'number' },
    { name: 'ru', kind: 'number' },
    { name: 'other', kind: 'number', optional: true },
  ],
  gives: 'value',
  examples: {
    accepts: [
      { args: [23, 17, 6], gives: '23 (17/6)' },
      { args: [13, 13, 0], gives: '13 (13/0)' },
      { args: [24, 17, 6, 1], gives: '24 (17/6/1)' },
    ],
    reports: [
      { args: [23, 17, 5], problem: 'parts-and-total' },
      { args: [23, 17, null], problem: 'argument-missing' },
      { args: [2.5, 1, 1.5], problem: 'not-whole' },
    ],
  },
  compute([total, kk, ru, other], { language }) {
    const split = splitOf(total, other === undefined ? [kk, ru] : [kk, ru, other]);
    if (!split.ok) return split;
    const written = (value: number) => formatNumber(value, language);
    return answer(`${written(total)} (${split.value.parts.map(written).join('/')})`);
  },
});
