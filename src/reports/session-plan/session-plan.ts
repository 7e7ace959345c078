import type { Activity } from '../../domain/session/records.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import { activitiesOf } from '../../sheet/sessions/activities-of-session.ts';
import type { Language } from '../../text/language.ts';
import { councilTable } from '../council-table.ts';
import { approvalBlock, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { paperWords } from '../paper-words.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { strings } from './strings.ts';

const plan = [
  ['Үйлестіру кеңесінің сессия кезіндегі жұмыс жоспары'],
  ['№', 'Іс-шара', 'Мерзімі', 'Орындаушы', 'Жауапты'],
  [1, 'Бұйрық шығару', '05.11.2026', 'Сейтқали А.', 'Ким В. С.'],
  [2, 'Сабақ кестесін құру', '10.11.2026', 'Ким В. С.', 'Сейтқали А.'],
];

/** The coordination council and its plan for a session. */
export const sessionPlan = sessionPaper({
  id: 'session-plan',
  examples: { accepts: [{ language: 'kk', cells: [...aSession, [], ...plan], shows: ['БЕКІТЕМІН', 'ҮЙЛЕСТІРУ КЕҢЕСІНІҢ ЖҰМЫС ЖОСПАРЫ', 'Сабақ кестесін құру'] }], reports: [noSessions] },
  write: paperOf,
});

function paperOf({ session, book, letterhead }: SessionSource, language: Language): OfficialPaper {
  const words = strings[language];
  const dates = session.from && session.until ? writeDates({ from: session.from, to: session.until }) : '';
  const activities = activitiesOf(book, session);
  const said = (text: string): PaperBlock => ({ kind: 'paragraph', text, look: 'note' });
  return {
    id: 'session-plan',
    name: words.sheet,
    landscape: true,
    blocks: [
      approvalBlock(letterhead, language),
      { kind: 'title', lines: words.heading([session.hub.name, session.name, dates].filter((text) => text !== '').join(', ')) },
      { kind: 'heading', text: words.council, level: 1 },
      book.council.length > 0 ? councilTable(book.council, language) : said(words.noCouncil),
      { kind: 'heading', text: words.plan, level: 1 },
      activities.length > 0 ? activitiesTable(activities, language) : said(words.noPlan),
      { kind: 'gap' },
      signatureBlock(letterhead, language),
    ],
  };
}

/** Numbered anew, so that no number is missing and none comes twice. */
function activitiesTable(activities: readonly Activity[], language: Language): PaperTable {
  const { columns } = strings[language];
  const people = (names: Activity['executors']) => names.map(({ name }) => name.trim()).filter((name) => name !== '').join('\n');
  return {
    kind: 'table',
    id: 'activities',
    columns: [
      { heading: paperWords[language].number, width: 5, align: 'center' },
      { heading: columns.title, width: 56 },
      { heading: columns.term, width: 24, align: 'center' },
      { heading: columns.executors, width: 26 },
      { heading: columns.responsible, width: 26 },
    ],
    rows: activities.map(({ title, term, from, until, executors, responsible }, place) => ({
      key: `${title} ${term} ${place}`,
      cells: [place + 1, title, from && until ? writeDates({ from, to: until }) : term, people(executors), people(responsible)],
    })),
  };
}
