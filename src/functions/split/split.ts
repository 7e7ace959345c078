import { answer, refuse } from '../../domain/result.ts';
import type { Quantity } from '../../sheet/typed/entry.ts';
import { readEntry } from '../../sheet/typed/read-entry.ts';
import { excerpt } from '../../text/excerpt.ts';
import { customFunction } from '../custom-function.ts';

export const split = customFunction({
  id: 'SPLIT',
  parameters: [{ name: 'text', kind: 'text' }],
  gives: 'table',
  examples: {
    accepts: [
      { args: ['23 (17/6)'], gives: [[23, 17, 6]] },
      { args: ['16 (2 ШЖМ – РО)'], gives: [[16, 2]] },
      { args: ['190 + 8'], gives: [[190, 8]] },
      { args: ['17/89%'], gives: [[17, 0.89]] },
      { args: ['-'], gives: [[0]] },
    ],
    reports: [
      { args: ['Барлығы'], problem: 'no-count-in-text' },
      { args: [null], problem: 'argument-missing' },
    ],
  },
  compute([text]) {
    const entry = readEntry(text);
    if (entry.kind === 'dash') return answer([[0]]);
    if (entry.kind === 'percent') return answer([[fraction(entry.percent)]]);
    return entry.kind === 'quantity' ? answer([numbersOf(entry.quantity)]) : refuse({ code: 'no-count-in-text', args: { text: excerpt(text) } });
  },
});

/** The count first, then what stands in its bracket, behind a plus, or as its share. */
const numbersOf = ({ value, split: parts = [], aside, plus = [], percent }: Quantity): number[] => [
  value,
  ...parts.map((part) => part.value),
  ...(aside ? [aside.value] : []),
  ...plus.map((term) => term.value),
  ...(percent ? [fraction(percent)] : []),
];

/** 1.34 per cent is 0.0134, without the drift of binary fractions. */
const fraction = ({ value, decimals }: NonNullable<Quantity['percent']>): number => Number((value / 100).toFixed(decimals + 2));
