import type { Costs } from '../../domain/session/costs.ts';
import type { Transport } from '../../domain/session/transport.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock } from '../../sheet/official-paper.ts';
import { extraLessonsOf } from '../../sheet/sessions/extra-lessons.ts';
import { costsOf } from '../../sheet/sessions/people-of-session.ts';
import type { Language } from '../../text/language.ts';
import { approvalBlock, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { sessionSigners } from '../session-signers.ts';
import { strings } from './strings.ts';
import { linesTable, routesTable, schoolsTable, staysTable, totalsTable } from './tables.ts';

/** What a session costs at the district's own rates, and what is missing to know it. */
export const sessionCosts = sessionPaper({
  id: 'session-costs',
  examples: {
    accepts: [{ language: 'kk', cells: aSession, shows: ['СЕССИЯ ШЫҒЫНДАРЫНЫҢ ЕСЕБІ', 'Жатақханада бір мезгілде қажет орын саны: 2.', 'Сомаға мыналар кірмеді, себебі олар енгізілмеген: бір оқушының бір күнгі тамағының құны, бір түнеудің құны, маршрут.'] }],
    reports: [noSessions],
  },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const { book, session, letterhead } = source;
  const words = strings[language];
  const extraLessons = extraLessonsOf(source.timetables(), session);
  const { transport, costs } = costsOf(book, session, extraLessons === undefined ? {} : { extraLessons });
  const dates = session.from && session.until ? writeDates({ from: session.from, to: session.until }) : '';
  const why = session.form === 'online' ? words.online : transport.schools.length === 0 ? words.empty : transport.days === 0 ? words.noDays : undefined;
  return {
    id: 'session-costs',
    name: words.sheet,
    landscape: true,
    blocks: [
      approvalBlock(letterhead, language),
      { kind: 'title', lines: [...words.heading] },
      { kind: 'paragraph', text: words.held({ hub: session.hub.name, session: session.name, dates, days: transport.days }), align: 'center' },
      ...(why === undefined ? bodyOf(transport, costs, language) : [{ kind: 'paragraph' as const, text: why }]),
      { kind: 'gap' },
      signatureBlock(letterhead, language, sessionSigners(source, words.signers)),
    ],
  };
}

function bodyOf(transport: Transport, costs: Costs, language: Language): PaperBlock[] {
  const { captions, comesTo, without } = strings[language];
  const cell = (row: number) => ({ table: 'totals', row, column: 2 });
  const used = transport.schools.some(({ routes }) => routes.some(({ runs }) => runs > 0));
  const known = costs.total !== undefined;
  const heading = (text: string): PaperBlock => ({ kind: 'heading', text, level: 2 });
  const note = (text: string): PaperBlock => ({ kind: 'paragraph', text, look: 'note' });
  return [
    heading(captions.routes),
    ...(used ? [routesTable(transport, language)] : []),
    ...notesOf(transport, language).map(note),
    heading(captions.stays), staysTable(transport, language),
    heading(captions.lines), linesTable(costs, language),
    ...(known ? [heading(captions.schools), schoolsTable(costs, language), heading(captions.totals), totalsTable(costs, transport, language), { kind: 'paragraph' as const, text: comesTo(cell(0), cell(2), cell(1)) }] : []),
    ...(costs.lacking.length > 0 ? [note(without(costs.lacking))] : []),
  ];
}

/** How it was counted, and what a person should know of it. */
function notesOf({ schools, daily, weekly, unsaid, places }: Transport, language: Language): string[] {
  const words = strings[language];
  const lost = schools.filter(({ withoutRoute }) => withoutRoute).map(({ school }) => school.name);
  return [
    ...(daily > 0 ? [words.counted.daily] : []),
    ...(weekly > 0 ? [words.counted.weekly, words.places(places)] : []),
    ...(unsaid > 0 ? [words.unsaid(unsaid)] : []),
    ...schools.filter(({ seatsShort }) => seatsShort > 0).map(({ school, seatsShort }) => words.seatsShort(school.name, seatsShort)),
    ...(lost.length > 0 ? [words.withoutRoute(lost.join(', '))] : []),
  ];
}
