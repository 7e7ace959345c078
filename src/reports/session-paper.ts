import { answer } from '../domain/result.ts';
import type { OfficialPaper } from '../sheet/official-paper.ts';
import type { Language } from '../text/language.ts';
import { paperReport } from './paper-report.ts';
import type { ReportExamples, ReportSource } from './report.ts';
import { sessionSource, type SessionSource } from './session-source.ts';

interface SessionPaper<Id extends string> {
  readonly id: Id;
  readonly examples: ReportExamples;
  write(session: SessionSource, language: Language, source: ReportSource): OfficialPaper;
}

/** A paper of one session: refused where the workbook plans none. */
export const sessionPaper = <const Id extends string>({ id, examples, write }: SessionPaper<Id>) =>
  paperReport({
    id,
    about: 'sessions',
    examples,
    paper(source, language) {
      const read = sessionSource(source);
      return read.ok ? answer(write(read.value, language, source)) : read;
    },
  });
