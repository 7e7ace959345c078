import type { Day } from '../../domain/calendar/day.ts';
import { activityStates, asActivity, countStates, dutiesOf, stateOn, type ActivityState, type Duties } from '../../domain/session/activities.ts';
import type { Activity, SessionRole } from '../../domain/session/records.ts';
import { writeDay, writeDates } from '../../sheet/dates/write-date.ts';
import { onePerson } from '../../sheet/names/one-person.ts';
import type { OfficialPaper, PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import { activitiesOf } from '../../sheet/sessions/activities-of-session.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import type { Language } from '../../text/language.ts';
import { registerOptions } from '../../text/register-options.ts';
import { sessionPaper } from '../session-paper.ts';
import { paperWords } from '../paper-words.ts';
import type { ReportSource } from '../report.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { strings } from './strings.ts';

const plan = [
  ['Үйлестіру кеңесінің жұмыс жоспары'],
  ['№', 'Іс-шара', 'Мерзімі', 'Орындаушы', 'Жауапты', 'Орындалды (күні)'],
  [1, 'Бұйрық шығару', '05.11.2026', 'А. Сейтқали', 'Ким В. С.', '04.11.2026'],
  [2, 'Сабақ кестесін құру', '10.11.2026', 'Сейтқали А. Б.', 'Ким В.', null],
];

/** Who has to do what until when, and how it stands on a day. */
export const sessionPeople = sessionPaper({
  id: 'session-people',
  examples: {
    accepts: [{ language: 'kk', cells: [...aSession, [], ...plan], wishes: { on: { year: 2026, month: 11, day: 12 } }, shows: ['ОРЫНДАУШЫЛАР', '12.11.2026 күнгі жағдай', 'А. Сейтқали', 'Сабақ кестесін құру', 'кешікті'] }],
    reports: [noSessions],
  },
  write: (session, language, source) => paperOf(session, source, language),
});

function paperOf(session: SessionSource, { people: decisions, wishes, today }: ReportSource, language: Language): OfficialPaper {
  const words = strings[language];
  const on = wishes.on ?? today;
  const { book } = session;
  const lines = [...activitiesOf(book, session.session), ...book.assignments.map(asActivity)];
  const duties = dutiesOf(lines, on, onePerson(peopleOf(book, lines), decisions));
  const blocks = lines.length === 0 ? [{ kind: 'paragraph' as const, text: words.empty, look: 'note' as const }] : bodyOf({ lines, duties, on, book, decisions }, language);
  return {
    id: 'session-people',
    name: words.sheet,
    landscape: true,
    blocks: [{ kind: 'title', lines: [words.heading, [session.session.name, session.session.hub.name].filter((text) => text !== '').join(', ')] }, { kind: 'paragraph', text: words.asOf(writeDay(on)), align: 'center' }, ...blocks],
  };
}

const peopleOf = ({ roles }: SessionBook, lines: readonly Activity[]) => [...lines.flatMap(({ executors, responsible }) => [...executors, ...responsible]), ...roles.map(({ person }) => person)];

interface Ground {
  readonly lines: readonly Activity[];
  readonly duties: readonly Duties[];
  readonly on: Day;
  readonly book: SessionBook;
  readonly decisions: ReportSource['people'];
}

function bodyOf(ground: Ground, language: Language): PaperBlock[] {
  const words = strings[language];
  const nobody = ground.lines.filter(({ executors, responsible }) => ![...executors, ...responsible].some(({ key }) => key !== ''));
  return [
    { kind: 'heading', text: words.all, level: 2 },
    stateTable(ground, language),
    { kind: 'heading', text: words.people, level: 2 },
    peopleTable(ground, language),
    { kind: 'heading', text: words.each, level: 2 },
    dutiesTable(ground, language),
    ...(nobody.length > 0 ? [{ kind: 'paragraph' as const, text: words.nobody(nobody.length), look: 'note' as const }] : []),
  ];
}

function stateTable({ lines, on }: Ground, language: Language): PaperTable {
  const words = strings[language];
  const counts = countStates(lines.map((line) => stateOn(line, on)));
  return {
    kind: 'table',
    id: 'states',
    columns: [{ heading: words.state, width: 30 }, { heading: words.count, width: 12, align: 'center', numberFormat: '0', sum: true }],
    rows: activityStates.map((state) => ({ key: state, cells: [words.states[state], counts[state]] })),
    total: paperWords[language].total,
  };
}

function peopleTable({ duties, book, decisions, lines }: Ground, language: Language): PaperTable {
  const words = strings[language];
  const one = onePerson(peopleOf(book, lines), decisions);
  const rolesOf = (key: string): readonly SessionRole[] => [...new Set(book.roles.filter(({ person }) => one(person.key) === key).map(({ role }) => role))];
  return {
    kind: 'table',
    id: 'people',
    columns: [
      { heading: paperWords[language].number, width: 5, align: 'center' },
      { heading: words.name, width: 28 },
      { heading: words.role, width: 22 },
      ...activityStates.map((state) => ({ heading: words.states[state], width: 12, align: 'center' as const, numberFormat: '0' })),
      { heading: words.together, width: 10, align: 'center', numberFormat: '0' },
    ],
    rows: duties.map(({ person, activities }, place) => {
      const counts = countStates(activities.map(({ state }) => state));
      const roles = rolesOf(person.key).map((role) => registerOptions[language]['session-role'][role]).join(', ');
      return { key: person.key, cells: [place + 1, person.name, roles, ...activityStates.map((state) => counts[state]), activities.length] };
    }),
  };
}

/** Of everybody what is late first, then by its last day; what is done last. */
function dutiesTable({ duties }: Ground, language: Language): PaperTable {
  const words = strings[language];
  return {
    kind: 'table',
    id: 'duties',
    columns: [
      { heading: words.name, width: 26 },
      { heading: paperWords[language].number, width: 6, align: 'center' },
      { heading: words.activity, width: 50 },
      { heading: words.term, width: 24, align: 'center' },
      { heading: words.part, width: 16, align: 'center' },
      { heading: words.state, width: 18, align: 'center' },
    ],
    rows: duties.flatMap(({ person, activities }) =>
      [...activities].sort(byUrgency).map(({ activity, state, as }, place) => ({
        key: `${person.key} ${activity.title} ${activity.term} ${place}`,
        cells: [place === 0 ? person.name : null, activity.number ?? null, activity.title, activity.term || termText(activity), as.map((part) => words.parts[part]).join(', '), words.states[state]],
      })),
    ),
  };
}

const urgency: Readonly<Record<ActivityState, number>> = { late: 0, due: 1, coming: 2, undated: 3, done: 4 };

const lastDay = ({ from, until }: Activity): string => {
  const last = until ?? from;
  return last ? [last.year, last.month, last.day].map((part) => String(part).padStart(4, '0')).join('') : '9';
};

const byUrgency = (one: Duties['activities'][number], other: Duties['activities'][number]): number =>
  urgency[one.state] - urgency[other.state] || (lastDay(one.activity) < lastDay(other.activity) ? -1 : lastDay(one.activity) > lastDay(other.activity) ? 1 : 0);

const termText = ({ from, until }: Activity): string => (from && until ? writeDates({ from, to: until }) : until ? writeDay(until) : '');
