import { writeDates } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import { clockText, timetableWords } from '../../text/timetable.ts';
import { approvalBlock, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { aSession, noSessions } from '../session-examples.ts';
import { sessionLessons, type SessionLesson } from '../session-lessons.ts';
import type { SessionSource } from '../session-source.ts';
import { capital } from '../week-page.ts';
import { strings } from './strings.ts';

/** The common timetable of a session in two parts: the base curriculum, and the courses beside it. */
export const sessionTimetable = sessionPaper({
  id: 'session-timetable',
  examples: { accepts: [{ language: 'kk', cells: aSession, shows: ['САБАҚ КЕСТЕСІ', 'Кітапта осы сессияның сабақтары жоқ'] }], reports: [noSessions] },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const { session, letterhead } = source;
  const words = strings[language];
  const lessons = sessionLessons(source);
  const dates = session.from && session.until ? writeDates({ from: session.from, to: session.until }) : '';
  const body: readonly PaperBlock[] = lessons.length === 0 ? [{ kind: 'paragraph', text: words.noLessons, look: 'note' }] : [...partOf(0, lessons, language), ...partOf(1, lessons, language)];
  return {
    id: 'session-timetable',
    name: words.sheet,
    landscape: true,
    blocks: [
      approvalBlock(letterhead, language),
      { kind: 'title', lines: [...words.heading(session.hub.name), [session.name, dates].filter((text) => text !== '').join(', ')] },
      ...body,
      { kind: 'gap' },
      signatureBlock(letterhead, language),
    ],
  };
}

function partOf(part: 0 | 1, lessons: readonly SessionLesson[], language: Language): PaperBlock[] {
  const words = strings[language];
  const own = lessons.filter(({ course }) => course === (part === 1));
  const heading: PaperBlock = { kind: 'heading', text: words.parts[part], level: 1 };
  if (own.length === 0) return part === 1 ? [heading, { kind: 'paragraph', text: words.noCourses, look: 'note' }] : [];
  const classes = [...new Set(own.map((lesson) => lesson.classes))].sort((one, other) => one.localeCompare(other, 'kk', { numeric: true }));
  return [heading, ...classes.flatMap((each) => [{ kind: 'heading' as const, text: words.classes(each), level: 2 as const }, tableOf(part, each, own.filter((lesson) => lesson.classes === each), language)])];
}

/** A row for every time at which a lesson is held, a column for every weekday of the timetable. */
function tableOf(part: 0 | 1, classes: string, lessons: readonly SessionLesson[], language: Language): PaperTable {
  const { period } = strings[language];
  const days = Array.from({ length: Math.max(5, ...lessons.map(({ day }) => day)) }, (_, at) => at + 1);
  const rows = new Map<string, SessionLesson[]>();
  for (const lesson of [...lessons].sort((one, other) => (one.start ?? 0) - (other.start ?? 0) || (one.period ?? 0) - (other.period ?? 0))) {
    const key = `${lesson.period ?? ''} ${lesson.start ?? ''}`;
    (rows.get(key) ?? rows.set(key, []).get(key)!).push(lesson);
  }
  return {
    kind: 'table',
    id: `part-${part + 1} ${classes}`,
    columns: [{ heading: period, width: 13, align: 'center' }, ...days.map((day) => ({ heading: capital(timetableWords[language].days[day - 1]!), width: 26 }))],
    rows: [...rows].map(([key, own]) => ({ key, cells: [timeText(own[0]!), ...days.map((day) => own.filter((lesson) => lesson.day === day).map((lesson) => tell(lesson, language)).join('\n'))] })),
  };
}

const timeText = ({ period, start, end }: SessionLesson): string =>
  [period === undefined ? '' : String(period), start === undefined ? '' : `${clockText(start)}${end === undefined ? '' : `–${clockText(end)}`}`].filter((text) => text !== '').join('\n') || '–';

const tell = ({ subject, teachers, rooms, online }: SessionLesson, language: Language): string =>
  [subject, teachers, rooms === '' ? '' : strings[language].room(rooms), online ? timetableWords[language].online : ''].filter((text) => text !== '').join(', ');
