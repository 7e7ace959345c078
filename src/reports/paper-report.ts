import { answer, type Result } from '../domain/result.ts';
import type { OfficialPaper } from '../sheet/official-paper.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { paperSheet } from './paper-sheet.ts';
import type { Report, ReportExamples, ReportSource } from './report.ts';

interface PaperReport<Id extends string> {
  readonly id: Id;
  readonly about?: NonNullable<Report['about']>;
  readonly examples: ReportExamples;
  paper(source: ReportSource, language: Language): Result<OfficialPaper, KnownProblem>;
}

/** A report that is one paper of an office: its sheet and its document are drawn from the same blocks. */
export const paperReport = <const Id extends string>({ id, about, examples, paper }: PaperReport<Id>): Report<Id> & Required<Pick<Report<Id>, 'paper'>> => ({
  id,
  ...(about ? { about } : {}),
  examples,
  paper,
  build(source, language) {
    const made = paper(source, language);
    return made.ok ? answer([paperSheet(made.value, language, source.today)]) : made;
  },
});
