import { writeDates, writeDay } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import { gradesText } from '../../text/grades-text.ts';
import type { Language } from '../../text/language.ts';
import { registerOptions } from '../../text/register-options.ts';
import { councilTable } from '../council-table.ts';
import { blankLine, letterheadBlock, numberLine, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { paperWords } from '../paper-words.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { strings } from './strings.ts';

/** The draft of the order by which a session is held; what the workbook does not know are lines to fill in. */
export const sessionOrder = sessionPaper({
  id: 'session-order',
  examples: { accepts: [{ language: 'kk', cells: aSession, shows: ['БҰЙРЫҚ', 'БҰЙЫРАМЫН:', 'Қатысушылардың тізімі (3 оқушы) бекітілсін.'] }], reports: [noSessions] },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const { session, letterhead, book } = source;
  const words = strings[language];
  const appendices = [...(book.council.length > 0 ? [councilTable(book.council, language)] : []), ...(book.roles.length > 0 ? [rolesTable(source, language)] : [])];
  return {
    id: 'session-order',
    name: words.sheet,
    landscape: false,
    blocks: [
      letterheadBlock(letterhead),
      { kind: 'title', lines: [words.heading] },
      numberLine(letterhead, language, { number: session.order.replace(/^№\s*/u, ''), day: session.orderedOn ? writeDay(session.orderedOn) : '' }),
      { kind: 'paragraph', text: words.subject(session.name), look: 'bold', align: 'left' },
      { kind: 'paragraph', text: `${words.aim} ${words.ordered}`, align: 'both' },
      { kind: 'list', marks: '1.', items: pointsOf(source, language) },
      { kind: 'gap' },
      signatureBlock(letterhead, language, [{ position: letterhead.signed.position || words.head, name: letterhead.signed.name }]),
      ...appendices.flatMap((table, place): PaperBlock[] => [
        ...(place === 0 ? [{ kind: 'page' as const }] : [{ kind: 'gap' as const }]),
        { kind: 'paragraph', text: words.appendix(place + 1), align: 'right' },
        { kind: 'heading', text: table.id === 'council' ? words.councilTitle : words.rolesTitle, level: 1 },
        table,
      ]),
    ],
  };
}

function pointsOf(source: SessionSource, language: Language): string[] {
  const { session, schools, participants, book, letterhead } = source;
  const words = strings[language];
  const dates = session.from && session.until ? writeDates({ from: session.from, to: session.until }) : blankLine(16);
  const grades = session.grades.length > 0 ? gradesText(session.grades) : '';
  return [
    words.hold({ name: session.name, hub: session.hub.name, dates, grades, form: session.form }),
    ...(schools.length > 0 ? [words.schools(schools.map(({ name }) => name))] : []),
    ...(participants.length > 0 ? [words.pupils(participants.length)] : []),
    ...(book.council.length > 0 ? [words.council(1)] : []),
    words.plan,
    ...(book.roles.length > 0 ? [words.roles(book.council.length > 0 ? 2 : 1)] : []),
    words.hubHead(session.hub.name),
    words.magnetHeads,
    words.care[careOf(source)],
    ...(session.form === 'online' ? [] : [words.money]),
    words.control(controllerOf(source) || letterhead.approved.name || blankLine()),
  ];
}

/** By day without a dormitory, by week with one; where nobody says it, both are named. */
function careOf({ session, participants }: SessionSource): 'daily' | 'weekly' | 'both' | 'online' {
  if (session.form === 'online') return 'online';
  const said = new Set(participants.map(({ lodging }) => lodging));
  return said.size !== 1 || said.has(undefined) ? 'both' : said.has(true) ? 'weekly' : 'daily';
}

/** The head of the council watches over it. */
const controllerOf = ({ book }: SessionSource): string => {
  const head = book.council.find(({ role }) => role === 'head');
  return head ? [head.position, head.person.name].filter((text) => text !== '').join(' ') : '';
};

function rolesTable({ book }: SessionSource, language: Language): PaperTable {
  const { columns } = strings[language];
  return {
    kind: 'table',
    id: 'roles',
    columns: [{ heading: paperWords[language].number, width: 5, align: 'center' }, { heading: columns.name, width: 30 }, { heading: columns.role, width: 20 }, { heading: columns.school, width: 30 }],
    rows: book.roles.map(({ person, role, school }, place) => ({ key: `${role} ${person.key} ${place}`, cells: [place + 1, person.name, registerOptions[language]['session-role'][role], school.name] })),
  };
}
