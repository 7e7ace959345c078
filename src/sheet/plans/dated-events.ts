import type { DateSpan } from '../dates/date-span.ts';
import { datesIn } from '../dates/read-dates.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { kindNamed, sessionsNamed, type SessionKind, type SessionMention } from './session-kind.ts';

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
    const around = { before: text.slice(spans[index - 1]?.at.to ?? 0, span.at.from), behind: text.slice(span.at.to, spans[index + 1]?.at.from ?? text.length) };
    const written = text.slice(/(?:^|\s)(?:с|со)\s+$/iu.test(around.before) ? text.slice(0, span.at.from).search(/\S+\s+$/u) : span.at.from, span.at.to);
    if (!isHeld(span, around, written, heading || text)) return [];
    const session = sessionOf(around, text, heading);
    return [{ row, column, span, written, isSession: session !== undefined, sessionKind: session?.kind, name: session?.name ?? '' }];
  });
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

/** The session that a date belongs to: named in its part of the sentence, elsewhere in the sentence, or in the heading above. */
function sessionOf({ before, behind }: Around, sentence: string, heading: string): Pick<SessionMention, 'kind' | 'name'> | undefined {
  const near = { before: before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1), behind: behind.split(/[,;]/u, 1)[0]! };
  const mentions = [near.behind, near.before].flatMap(sessionsNamed);
  const named = mentions.find(({ kind }) => kind) ?? mentions[0];
  if (named) return named;
  if (otherEvent.test(fold(near.before)) || otherEvent.test(fold(near.behind))) return undefined;
  const [inSentence] = sessionsNamed(sentence);
  if (inSentence) return kindNamed(near.before) ?? kindNamed(near.behind) ?? [behind, before].flatMap(sessionsNamed)[0] ?? { kind: undefined, name: inSentence.name };
  return heading ? sessionsNamed(heading)[0] : undefined;
}

const otherEvent = /байка|конкурс|конференц|семинар|олимпиад|форум|фестивал|курс|отырыс|заседан|жиналыс|собран|тест|вебинар|тренинг|воркшоп|сабак|урок|кезен|этап|мастер|донгелек|сайыс|жарыс/u;
const isEvent = (text: string) => /сесси/u.test(text) || otherEvent.test(text);
const heldVerb = /отти|откен|откиз|отед|уйымдаст|прош|провед|провод|состоя|проход|организ/u;
const order = /^\s*(?:№|бұйры|буйры|приказ|қаулы|каулы|постановлен)/iu;
const orderAhead = /(?:№\s*\d+\S*|приказ\p{L}*)\s*(?:от)?\s*$/iu;

function isHeld({ form }: DateSpan, { before, behind }: Around, written: string, sentence: string): boolean {
  const [ahead, after] = [fold(before), fold(behind)];
  if (order.test(behind) || /(?:жылғы|жылгы)$/iu.test(written) || orderAhead.test(before)) return false;
  if (form === 'days') return heldVerb.test(after) || isEvent(fold(sentence));
  return (isEvent(after) || isEvent(ahead)) && !/(?:^|\s)(?:на|к)$/u.test(ahead) && (/^\s*(?:куни|кунги|кунде)/u.test(after) || heldVerb.test(after));
}
