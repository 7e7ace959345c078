import { educationTally } from '../../domain/staffing/breakdown.ts';
import { staffing } from '../../text/staffing.ts';
import { customFunction } from '../custom-function.ts';
import { staffBreakdown } from '../staff-breakdown.ts';
import { examples } from '../staff-examples.ts';
import { staffParameters } from '../staff-parameters.ts';

export const education = customFunction({
  id: 'EDUCATION',
  parameters: staffParameters,
  gives: 'table',
  examples: examples.education,
  compute: (args, context) =>
    staffBreakdown(
      {
        wanted: 'education',
        tally: educationTally,
        entryOf: ({ schooling }) => schooling,
        namesIn: (language) => staffing[language].education,
      },
      args,
      context,
    ),
});
