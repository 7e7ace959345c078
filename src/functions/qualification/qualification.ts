import { categoryTally } from '../../domain/staffing/breakdown.ts';
import { customFunction } from '../custom-function.ts';
import { staffBreakdown } from '../staff-breakdown.ts';
import { examples } from '../staff-examples.ts';
import { staffParameters } from '../staff-parameters.ts';

export const qualification = customFunction({
  id: 'QUALIFICATION',
  parameters: staffParameters,
  gives: 'table',
  examples: examples.qualification,
  compute: (args, context) =>
    staffBreakdown(
      {
        wanted: 'category',
        tally: ({ pedagogWithNone }) => categoryTally(pedagogWithNone),
        entryOf: ({ standing }) => standing,
        nameOf: (kind, words, { pedagogWithNone }) =>
          kind === 'none' && pedagogWithNone ? words.noneWithPedagog : words.categories[kind],
      },
      args,
      context,
    ),
});
