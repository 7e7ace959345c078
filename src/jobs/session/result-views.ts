import { dayNumber, dayOfNumber, schoolYearOf } from '../../domain/calendar/day.ts';
import { answersCounted } from '../../domain/session/answers.ts';
import { proposalsOf } from '../../domain/session/models.ts';
import { sessionModels, type MarkLine } from '../../domain/session/records.ts';
import { growthOf, resultsBy } from '../../domain/session/results.ts';
import { marksOf } from '../../sheet/sessions/marks-of-session.ts';
import { nameKey } from '../../sheet/words/fold.ts';
import type { ResultsView, SessionProposal } from '../session-view.ts';
import type { SessionParts } from './session-parts.ts';

/** Tests and marks of the session, and the questionnaire. */
export function resultsView({ book, session }: SessionParts): ResultsView {
  const marks = session ? marksOf(book, session) : book.marks;
  const yearly = book.marks.filter(({ kind }) => kind === 'quarter' || kind === 'year' || kind === 'monitoring');
  return {
    groups: resultLists.flatMap((by) => groupViews([...marks, ...yearly], by)),
    changes: growthOf(marks, ['subject']).flatMap(({ before, after, quality }) => (quality === undefined ? [] : [{ subject: before.subject?.name ?? '', before: before.quality!, after: after.quality!, points: quality }])),
    answers: answersCounted(book.answers, nameKey),
  };
}

const resultLists = ['subject', 'school', 'grade'] as const;

const groupViews = (marks: readonly MarkLine[], by: (typeof resultLists)[number]): ResultsView['groups'] =>
  resultsBy(marks, ['kind', 'on', by]).map(({ kind, on, subject, school, grade, pupils, quality, success, level, average }) => ({
    kind: kind!, on: on === undefined ? undefined : dayOfNumber(on), by, name: subject?.name ?? school?.name ?? '', grade, pupils, quality, success, level, average,
  }));

/** Days that the models propose for the school year; taken where a session of the hub lies in them. */
export function proposalViews({ book, session, today }: SessionParts): readonly SessionProposal[] {
  const hub = session?.hub.key;
  const own = book.sessions.filter((each) => each.from && each.until && (hub === undefined || each.hub.key === hub)).map(({ from, until }) => [dayNumber(from!), dayNumber(until!)] as const);
  return sessionModels.flatMap((model) =>
    proposalsOf(model, schoolYearOf(session?.from ?? today), book.calendar).sessions.map(({ number, quarter, from, until, workingDays, holidaysKnown }) => ({
      model, number, quarter, from, until, workingDays, holidaysKnown, taken: own.some(([first, last]) => first <= dayNumber(until) && last >= dayNumber(from)),
    })),
  );
}
