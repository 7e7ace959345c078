import { hoursAgainstCurriculum } from '../domain/timetable/hours-against-curriculum.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import type { Evidence } from './check.ts';
import { recordCells, timetableEvidence } from './timetable-evidence.ts';

/** Hours a week of a subject by the curriculum, and as many as the timetable has. */
export interface HoursArgs {
  readonly kind: 'P1_plan_short' | 'P2_plan_over';
  readonly school: string;
  readonly class: string;
  readonly subject: string;
  readonly planned: number;
  readonly found: number;
}

export const hoursEvidence = (reports: readonly SheetReport[], kind: HoursArgs['kind']): readonly Evidence<HoursArgs>[] =>
  all(reports).filter(({ args }) => args.kind === kind);

const all = (reports: readonly SheetReport[]) =>
  timetableEvidence(reports, hoursAgainstCurriculum, ({ line, found }): Evidence<HoursArgs> | undefined => {
    const [first, ...more] = recordCells(line, 'hours');
    const args = { school: line.school.name, class: line.class.name, subject: line.subject.name, planned: line.hours, found };
    return first && { cells: [first, ...more], args: { kind: found < line.hours ? 'P1_plan_short' : 'P2_plan_over', ...args } };
  });
