import { noRegisters, schoolsAndStaff } from '../examples.ts';
import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { attestationSection } from './section.ts';
import { strings } from './strings.ts';

export const attestation: Report<'attestation'> = {
  id: 'attestation',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: schoolsAndStaff,
        shows: ['Сейтқали Айгүл', '20.08.2021'],
      },
    ],
    reports: [noRegisters],
  },
  build: reportOf(attestationSection, (language) => strings[language].sheet),
};
