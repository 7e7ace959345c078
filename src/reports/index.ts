import type { Report, ReportStrings } from './report.ts';
import { qualification } from './qualification/qualification.ts';
import { strings as qualificationStrings } from './qualification/strings.ts';

export interface OfferedReport {
  readonly definition: Report;
  readonly strings: ReportStrings;
}

/** Every report, by its folder. */
export const reports: Readonly<Record<string, OfferedReport>> = {
  qualification: { definition: qualification, strings: qualificationStrings },
};
