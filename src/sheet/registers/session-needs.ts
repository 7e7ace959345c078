import { isBlank, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import { readCalendarKind, readCouncilRole, readRateKind, readSessionRole } from '../sessions/read-choices.ts';
import { readMark } from '../sessions/read-marks.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { daySpansOf } from '../timetables/values/day-spans.ts';
import { weekdayOf } from '../timetables/values/weekday.ts';
import { fold } from '../words/fold.ts';
import type { SessionKind } from './session-columns.ts';
import type { SeenFields } from './timetable-needs.ts';

/** What is seen of a table's headings, besides its fields. */
export interface SeenHeadings extends SeenFields {
  readonly headings: readonly string[];
  readonly namesSchool: boolean;
  /** Titles above it and the sheet's name. */
  readonly words: string;
}

const has = ({ fields }: SeenFields, ...any: readonly string[]) => any.some((field) => fields.has(field));
const all = ({ fields }: SeenFields, ...every: readonly string[]) => every.every((field) => fields.has(field));
const strangers = ({ fields, headings }: SeenHeadings) => headings.length - fields.size;

export const sessionNeeds: Readonly<Record<SessionKind, (seen: SeenHeadings) => boolean>> = {
  calendar: (seen) => all(seen, 'from') && has(seen, 'until', 'name', 'kind') && seen.marked && strangers(seen) <= 2,
  sessions: (seen) => oneColumnOfDates(seen) || all(seen, 'from', 'until') && has(seen, 'hub', 'name') && (seen.marked || has(seen, 'model')) && strangers(seen) <= 3,
  participants: (seen) => all(seen, 'name', 'class') && (has(seen, 'session', 'lodging', 'hubClass') ? has(seen, 'lodging', 'hubClass') || seen.marked : seen.marked && !ofOtherLists.test(fold(seen.words))) && strangers(seen) - seen.headings.filter((heading) => ofPupils.test(fold(heading))).length <= 5,
  routes: (seen) => all(seen, 'from', 'kilometres') && (all(seen, 'to') || seen.marked),
  rates: (seen) => all(seen, 'kind', 'amount') && seen.marked && strangers(seen) <= 2,
  council: (seen) => all(seen, 'name') && has(seen, 'role', 'position') && seen.marked && strangers(seen) <= 3,
  roles: (seen) => all(seen, 'role', 'name') && seen.marked,
  activities: (seen) => all(seen, 'title', 'term') && has(seen, 'executors', 'responsible') && seen.marked,
  marks: (seen) => all(seen, 'subject') && (has(seen, 'class') || has(seen, 'name')) && (has(seen, 'mark', 'points') || all(seen, 'fives', 'fours', 'threes')) && !has(seen, 'number'),
  answers: (seen) => all(seen, 'question', 'answer') && strangers(seen) <= 3,
  assignments: (seen) => all(seen, 'title') && has(seen, 'given', 'due') && has(seen, 'kind', 'class', 'subject') && seen.marked,
  thematicPlans: (seen) => all(seen, 'class', 'subject', 'topic') && has(seen, 'hours', 'on', 'number') && !seen.headings.some((heading) => ofPeople.test(fold(heading))),
  lessonDays: (seen) => all(seen, 'class', 'subject', 'day') && strangers(seen) <= 1,
};

/** A schedule may give the days of a session in one cell. A plan of work and a table of results give days too. */
const oneColumnOfDates = (seen: SeenHeadings): boolean =>
  all(seen, 'from') && !has(seen, 'until') && has(seen, 'hub', 'name') && seen.marked && strangers(seen) <= 3 &&
  !seen.headings.some((heading) => noSchedule.test(fold(heading))) && (seen.headings.some((heading) => ofSession.test(fold(heading))) || !seen.headings.some((heading) => ofPeople.test(fold(heading))));
const noSchedule = /ис[\s-]*шара|мероприят|содержан|мазмун|тапсырма|задан|такырып|(?<!\p{L})тем[аы]|жумыс|работ|консультац|сапа|качеств|саны|колич|кол-во|%|оценк|бага/u;
const ofSession = /^(?:\S+ )?(?:сесси|session)/u;

/** A list of open lessons, master classes or duties names topics and classes too. */
const ofPeople = /мугалим|педагог|учител|жауапт|ответствен|орындауш|исполнит|уйымдастыр|организатор|(?<!\p{L})фио|аты[\s-]*жон|teacher|organi[sz]er|responsible/u;

/** Who is on a list of the school's bus, of an olympiad or of duty is on the list of a session besides. */
const ofOtherLists = /тасымал|подвоз|перевоз|автобус|олимпиад|жарыс|соревнован|кезекши|дежур/u;

/** What a school tells of its pupils besides. */
const ofPupils = /(?<!\p{L})(?:иин|жсн|iin|phone|телефон\p{L}*|тел|рожден\p{L}*|туган|пол|жыныс\p{L}*|улты|адрес\p{L}*|мекенжай\p{L}*|родител\p{L}*|анасы\p{L}*|контакт\p{L}*|байланыс)(?!\p{L})/u;

type Reads = (value: CellValue) => boolean;

const isClass: Reads = (value) => classNamesOf(String(value), '').some(({ grade }) => grade !== undefined);
const isWords: Reads = (value) => typeof value === 'string' && /\p{L}{2}/u.test(value);
const isNamed: Reads = (value) => !isBlank(value) && (typeof value === 'string' ? /\p{L}{2}|№/u.test(value) : typeof value === 'number' && value < 1000);
const isDay: Reads = (value) => (daySpansOf(value)?.length ?? 0) > 0;
const isNumber = (most: number): Reads => (value) => {
  const number = readNumber(value);
  return number !== undefined && number >= 0 && number <= most;
};
/** «н/а» is said of those who have none. */
const isMark: Reads = (value) => isNumber(100)(value) || readMark(value) !== undefined || (typeof value === 'string' && /^\s*\p{L}{1,2}\s*[/.]?\s*\p{L}{0,2}\.?\s*$/u.test(value));
const isWeekday: Reads = (value) => (typeof value === 'number' ? Number.isInteger(value) && value >= 1 && value <= 7 : typeof value === 'string' && (/^\s*[1-7]\s*$/u.test(value) || weekdayOf(value) !== undefined));

/** What half of the filled cells of a column must be. */
export const sessionTells: Readonly<Record<SessionKind, Readonly<Record<string, Reads>>>> = {
  calendar: { from: isDay, kind: (value) => readCalendarKind(value) !== undefined },
  sessions: { from: isDay, until: isDay },
  participants: { name: isWords, class: isClass },
  routes: { kilometres: isNumber(3000), from: isNamed, to: isNamed },
  rates: { kind: (value) => readRateKind(value) !== undefined },
  council: { name: isWords, role: (value) => readCouncilRole(value) !== undefined },
  roles: { role: (value) => readSessionRole(value) !== undefined, name: isWords },
  activities: { title: isWords },
  marks: { class: isClass, subject: isWords, mark: isMark, fives: isNumber(2000), fours: isNumber(2000) },
  answers: { question: isWords },
  assignments: { title: isWords },
  thematicPlans: { class: isClass, subject: isWords, topic: isWords },
  lessonDays: { class: isClass, subject: isWords, day: isWeekday },
};

const isTerm: Reads = (value) => (daySpansOf(value) ?? []).some(({ from, to }) => to > from);
const isOfSession: Reads = (value) => /сесси|session/u.test(fold(String(value)));

/** What the cells must be where the other columns of the table say less than they should. */
export function sessionTellsOf(kind: SessionKind, fields: ReadonlyMap<string, number>): Readonly<Record<string, Reads>> {
  if (kind !== 'sessions' || fields.has('until')) return sessionTells[kind];
  const saysMore = ['hub', 'form', 'model', 'schools', 'grades'].some((field) => fields.has(field));
  return saysMore ? { from: isTerm } : { from: isTerm, name: isOfSession };
}

/** Without any of these a row is no record. */
export const sessionIdentity: Readonly<Record<SessionKind, readonly string[]>> = {
  calendar: ['from'],
  sessions: ['from'],
  participants: ['name', 'class'],
  routes: ['from', 'kilometres'],
  rates: ['kind'],
  council: ['name'],
  roles: ['role', 'name'],
  activities: ['title'],
  marks: ['class', 'subject'],
  answers: ['question', 'answer'],
  assignments: ['title'],
  thematicPlans: ['class', 'subject'],
  lessonDays: ['class', 'subject'],
};
