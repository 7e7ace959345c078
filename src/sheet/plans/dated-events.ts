import type { DateSpan } from '../dates/date-span.ts';
import { datesIn } from '../dates/read-dates.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { sessionsNamed, type SessionKind } from './session-kind.ts';

/** Something that a sentence says was or will be held on days of its own. */
export interface DatedEvent {
  readonly row: number;
  readonly column: number;
  readonly span: DateSpan;
  /** The dates as written. */
  readonly written: string;
  readonly isSession: boolean;
  /** Where it is a session and its kind is said. */
  readonly sessionKind: SessionKind | undefined;
  /** «Алғашқы бақылау сессиясы»; '' where it has no name. */
  readonly name: string;
}

/** The events with days in a report's sentences; the days of orders and reference dates are none. */
export const datedEventsOf = perReport(({ paragraphs }): readonly DatedEvent[] => {
  const events: DatedEvent[] = [];
  let heading: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const named = heading && paragraph.row - heading.row <= farthest ? heading.text : '';
    for (const sentence of paragraph.sentences) events.push(...eventsIn(paragraph, sentence, named));
    if (isHeading(paragraph)) heading = paragraph;
  }
  return events;
});

/** Rows between a heading and what it names, blank ones included. */
const farthest = 3;

/** «7.Оқу сессиясы»: it names what the next paragraph speaks of. */
const isHeading = ({ text, sentences }: Paragraph) => text.length < 80 && sentences.length === 1 && /сес/iu.test(text) && !/[.;!?,]\s*$/u.test(text) && datesIn(text).length === 0;

function eventsIn({ row, column }: Paragraph, { text }: Sentence, heading: string): DatedEvent[] {
  const spans = datesIn(text);
  return spans.flatMap((span, index) => {
    if (span.form !== 'day' && span.form !== 'days') return [];
    const before = text.slice(spans[index - 1]?.at.to ?? 0, span.at.from);
    const behind = text.slice(span.at.to, spans[index + 1]?.at.from ?? text.length);
    if (!isHeld(span, before, behind, text.slice(span.at.from, span.at.to), heading)) return [];
    const otherEvent = [before, behind].some((text) => event.test(fold(text)));
    const session = sessionNear(before, behind, otherEvent ? '' : heading);
    return [{ row, column, span, written: text.slice(span.at.from, span.at.to), isSession: session !== undefined, sessionKind: session?.kind, name: session?.name ?? '' }];
  });
}

/** The session that a date belongs to: named behind it, before it, or in the heading above. */
function sessionNear(before: string, behind: string, heading: string) {
  const [after, ahead] = [sessionsNamed(behind), sessionsNamed(before)];
  return after.find(({ kind }) => kind) ?? ahead.reverse().find(({ kind }) => kind) ?? after[0] ?? ahead[0] ?? (heading ? sessionsNamed(heading)[0] : undefined);
}

const event = /сесси|байка|конкурс|конференц|семинар|олимпиад|форум|фестивал|курс|отырыс|заседан|жиналыс|собран|тест|вебинар|тренинг|воркшоп|сабак|урок|кезен|этап|мастер|донгелек|сайыс|жарыс/u;
const heldVerb = /отти|откен|откиз|отед|уйымдаст|прош|провед|провод|состоя|проход|организ/u;
const order = /^\s*(?:№|бұйры|буйры|приказ|қаулы|каулы|постановлен)/iu;
const orderAhead = /(?:№\s*\d+\S*|приказ\p{L}*)\s*(?:от)?\s*$/iu;

function isHeld({ form }: DateSpan, before: string, behind: string, written: string, heading: string): boolean {
  const [ahead, after] = [fold(before), fold(behind)];
  if (order.test(behind) || /(?:жылғы|жылгы)$/iu.test(written) || orderAhead.test(before) || /(?:^|\s)(?:на|к)$/u.test(ahead)) return false;
  if (form === 'days') return event.test(after) || event.test(ahead) || heldVerb.test(after) || heading !== '';
  return (event.test(after) || event.test(ahead)) && (/^\s*(?:куни|кунги|кунде)/u.test(after) || heldVerb.test(after));
}
