import { schoolYearOf } from '../../domain/calendar/day.ts';
import { answer, refuse, type Result } from '../../domain/result.ts';
import type { MarkLine, PlannedSession } from '../../domain/session/records.ts';
import { settingOf } from '../../sheet/registers/registers.ts';
import { chosenSession } from '../../sheet/sessions/chosen-session.ts';
import { marksOf, resultSettings, type ResultSettings } from '../../sheet/sessions/marks-of-session.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { ReportSource } from '../report.ts';

/** What the report on results is made of. */
export interface ResultsSource extends ResultSettings {
  readonly book: SessionBook;
  /** undefined where the workbook has marks and no register of sessions. */
  readonly session: PlannedSession | undefined;
  /** Tests and marks of the session. */
  readonly tests: readonly MarkLine[];
  /** Marks of quarters, years and monitoring of its school year. */
  readonly ofYear: readonly MarkLine[];
  readonly today: ReportSource['today'];
}

/**
 * What the report on the results of a session is made of.
 *
 * Takes    the source of a report
 * Returns  the marks of the wished session, else the one that is running or comes next, else the last; all tests where none is planned
 * Refuses  `no-results` where the workbook has no marks, no questionnaire and no work between sessions
 */
export function resultsSource(source: ReportSource): Result<ResultsSource, KnownProblem> {
  const book = source.sessions();
  if (!book || book.marks.length + book.answers.length + book.assignments.length === 0) return refuse({ code: 'no-results', args: {} });
  const session = chosenSession(book.sessions, source.wishes.session, source.today);
  const registers = source.registers();
  const year = schoolYearOf(session?.from ?? session?.until ?? source.today);
  return answer({
    book, session, today: source.today,
    tests: session ? marksOf(book, session) : book.marks.filter(({ kind }) => kind === 'entry' || kind === 'exit' || kind === 'session'),
    ofYear: book.marks.filter(({ kind, on }) => (kind === 'monitoring' || kind === 'quarter' || kind === 'year') && on !== undefined && schoolYearOf(on) === year),
    ...resultSettings((id) => {
      const value = settingOf(registers, id);
      return typeof value === 'number' ? value : undefined;
    }),
  });
}
