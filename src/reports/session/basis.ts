import type { Day } from '../../domain/calendar/day.ts';
import { dayNumber } from '../../domain/calendar/day.ts';
import { writeDates, writeDay } from '../../sheet/dates/write-date.ts';
import type { PaperBlock } from '../../sheet/official-paper.ts';
import { recordsOf } from '../../sheet/registers/registers.ts';
import { schoolFinder } from '../../sheet/sessions/school-finder.ts';
import { gradesText } from '../../text/grades-text.ts';
import type { Language } from '../../text/language.ts';
import { blankLine } from '../letterhead.ts';
import { spanOf, type SessionSource } from '../session-source.ts';
import type { WritePart } from './session-part.ts';
import { strings } from './strings.ts';

/** Orders, attached schools, days, form, grades and subjects of the session. */
export const basisPart: WritePart = (source, language) => {
  const { session, schools } = source;
  const words = strings[language];
  const lacking = schools.length === 0 ? [words.noSchools] : [];
  return { blocks: [{ kind: 'paragraph', text: basisText(source, language) }, ...attached(source, language), { kind: 'paragraph', text: heldText(source, language) }, ...(session.subjects.length > 0 ? [{ kind: 'paragraph' as const, text: words.subjects(session.subjects.map(({ name }) => name)) }] : [])], lacking };
};

const basisText = ({ session }: SessionSource, language: Language): string =>
  strings[language].basis(orderText(session.orderedOn, session.order, language) || strings[language].order(blankLine(14), blankLine(8)));

/** `17.10.2022 ж. № 784`; '' where neither is given. */
export function orderText(day: Day | undefined, order: string, language: Language): string {
  const number = order === '' || /^[№N]|\p{L}{3}/u.test(order) ? order : `№ ${order}`;
  return strings[language].order(day ? writeDay(day) : '', number);
}

/** The magnet schools, each with the order that attached it, where the register of schools says so. */
function attached(source: SessionSource, language: Language): PaperBlock[] {
  const { schools, session, book, registers } = source;
  const words = strings[language];
  if (schools.length === 0) return [];
  const known = recordsOf(registers.schools);
  const find = schoolFinder(book, registers, known.map(({ name }) => name));
  const records = new Map(known.map((record) => [find(record.name), record]));
  const items = schools.map(({ key, name }) => {
    const record = records.get(key);
    const order = record ? orderText(record.attachedOn, record.order, language) : '';
    return order === '' ? name : `${name} (${order})`;
  });
  return [{ kind: 'paragraph', text: words.attached(session.hub.name) }, { kind: 'list', marks: '1)', items: items.map((item, place) => item + (place < items.length - 1 ? ';' : '.')) }];
}

function heldText({ session, calendar, participants }: SessionSource, language: Language): string {
  const words = strings[language];
  const span = spanOf(session);
  const known = span !== undefined && calendar.knowsHolidaysOn(span[0]) && calendar.knowsHolidaysOn(span[1]);
  const days = span && session.from && session.until ? words.days(writeDates({ from: session.from, to: session.until }), known && span[1] >= span[0] ? calendar.workingDays(...span) : undefined) : words.days(blankLine(16), undefined);
  const grades = session.grades.length > 0 ? session.grades : participants.flatMap(({ class: { grade } }) => grade ?? []);
  return words.held({ days, form: session.form ? words.forms[session.form] : '', grades: grades.length > 0 ? gradesText(grades) : '' });
}

export const sessionDays = ({ session }: SessionSource): string => (session.from && session.until ? writeDates({ from: session.from, to: session.until }) : '');

/** Is a day of the session, or up to so many days behind it? */
export function soonAfter({ session }: SessionSource, day: Day, most: number): boolean {
  const span = spanOf(session);
  return span === undefined || (dayNumber(day) >= span[0] && dayNumber(day) <= span[1] + most);
}
