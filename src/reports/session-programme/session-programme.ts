import { dayNumber, dayOfNumber, weekday } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/session/records.ts';
import { writeDates, writeDay } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import { activitiesOf } from '../../sheet/sessions/activities-of-session.ts';
import { daysOfSession } from '../../sheet/sessions/people-of-session.ts';
import type { Language } from '../../text/language.ts';
import { timetableWords } from '../../text/timetable.ts';
import { approvalBlock, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { aSession, noSessions } from '../session-examples.ts';
import { sessionLessons, type SessionLesson } from '../session-lessons.ts';
import { spanOf, type SessionSource } from '../session-source.ts';
import { strings } from './strings.ts';

/** What happens at a session day by day. */
export const sessionProgramme = sessionPaper({
  id: 'session-programme',
  examples: { accepts: [{ language: 'kk', cells: aSession, shows: ['СЕССИЯНЫҢ БАҒДАРЛАМАСЫ', '16.11.2026\nдүйсенбі', '20.11.2026\nжұма'] }], reports: [noSessions] },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const { session, letterhead, book } = source;
  const words = strings[language];
  const days = daysOfSession(book, session);
  const dates = session.from && session.until ? writeDates({ from: session.from, to: session.until }) : '';
  const throughout = activitiesOf(book, session).filter((activity) => coversAll(activity, source));
  return {
    id: 'session-programme',
    name: words.sheet,
    landscape: true,
    blocks: [
      approvalBlock(letterhead, language),
      { kind: 'title', lines: [...words.heading(session.hub.name), [session.name, dates].filter((text) => text !== '').join(', ')] },
      days.length === 0 ? { kind: 'paragraph', text: words.noDays, look: 'note' } : daysTable(days, source, language),
      ...(throughout.length > 0 ? ([{ kind: 'paragraph', text: words.whole }, { kind: 'list', marks: '–', items: throughout.map(({ title }) => title) }] satisfies PaperBlock[]) : []),
      { kind: 'gap' },
      signatureBlock(letterhead, language),
    ],
  };
}

/** Held all the time: said once below the days. */
function coversAll({ from, until }: Activity, source: SessionSource): boolean {
  const span = spanOf(source.session);
  return span !== undefined && span[1] > span[0] && from !== undefined && until !== undefined && dayNumber(from) <= span[0] && dayNumber(until) >= span[1] && dayNumber(until) - dayNumber(from) < 40;
}

function daysTable(days: readonly number[], source: SessionSource, language: Language): PaperTable {
  const { columns, notLessons } = strings[language];
  const lessons = sessionLessons(source);
  const activities = activitiesOf(source.book, source.session);
  return {
    kind: 'table',
    id: 'days',
    columns: [{ heading: columns.day, width: 16, align: 'center' }, { heading: columns.lessons, width: 42 }, { heading: columns.courses, width: 36 }, { heading: columns.activities, width: 46 }],
    rows: days.map((day) => {
      const own = lessons.filter((lesson) => lesson.day === weekday(dayOfNumber(day)));
      const base = own.filter(({ course }) => !course);
      return {
        key: String(day),
        cells: [
          `${writeDay(dayOfNumber(day))}\n${timetableWords[language].days[weekday(dayOfNumber(day)) - 1]!}`,
          lessons.length > 0 && base.length === 0 ? notLessons : lessonsText(base, language),
          [...new Set(own.filter(({ course }) => course).map(({ subject, classes }) => `${subject} (${classes})`))].join('\n'),
          activities.filter((activity) => isOn(activity, day) && !coversAll(activity, source)).map(({ title }) => title).join('\n'),
        ],
      };
    }),
  };
}

const lessonsText = (lessons: readonly SessionLesson[], language: Language): string => (lessons.length === 0 ? '' : strings[language].lessons(lessons.length, [...new Set(lessons.map(({ subject }) => subject))].join(', ')));

const isOn = ({ from, until }: Activity, day: number): boolean => from !== undefined && dayNumber(from) <= day && day <= dayNumber(until ?? from);
