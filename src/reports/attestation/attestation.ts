import type { Report } from '../report.ts';
import { reportOf } from '../section.ts';
import { attestationSection } from './section.ts';
import { strings } from './strings.ts';

export const attestation: Report<'attestation'> = {
  id: 'attestation',
  examples: {
    accepts: [],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-registers' }],
  },
  build: reportOf(attestationSection, (language) => strings[language].sheet),
};
