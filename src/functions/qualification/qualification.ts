import { categoryTally } from '../../domain/staffing/breakdown.ts';
import { categoryNames } from '../../text/staffing.ts';
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
        namesIn: (language, { pedagogWithNone }) => categoryNames(language, 'categories', pedagogWithNone),
      },
      args,
      context,
    ),
});
