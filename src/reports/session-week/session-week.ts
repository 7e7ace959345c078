import { answer, refuse, type Result } from '../../domain/result.ts';
import { dayOfNumber } from '../../domain/calendar/day.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { timetableWords } from '../../text/timetable.ts';
import type { Report, ReportSource } from '../report.ts';
import { noTimetables } from '../timetable-examples.ts';
import { timetableSource, type TimetableSource } from '../timetable-source.ts';
import { pageWords } from '../timetable-words.ts';
import { finishedWeek, weekPage, writeWeek } from '../week-page.ts';
import { classesOf, namesOf } from '../week-report.ts';
import { strings } from './strings.ts';

/** The common timetable of the sessions: one table for each hub and its dates. */
export const sessionWeek: Report<'session-week'> = {
  id: 'session-week',
  about: 'timetables',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: [
          ['Мектеп', 'Оқушылар мектебі', 'Сынып', 'Күні', 'Басталуы', 'Аяқталуы', 'Күндері', 'Түрі', 'Пән', 'Мұғалім', 'Кабинет'],
          ['№ 5 ЖББМ', '№ 2 НОМ', '8', 'Дүйсенбі', '08:30', '09:15', '13.11.2023–17.11.2023', 'сессия', 'Алгебра', 'Сейтқали А.Н.', '12'],
          ['№ 5 ЖББМ', '№ 4 НОМ', '8', 'Дүйсенбі', '09:25', '10:10', '13.11.2023–17.11.2023', 'сессия', 'Физика', 'Оразбекова Б.С.', '14'],
        ],
        shows: ['№ 5 ЖББМ: сессияның сабақ кестесі, 13.11.2023–17.11.2023', '8 (№ 2 НОМ), Алгебра, Сейтқали А.Н., 12-каб.'],
      },
    ],
    reports: [noTimetables, { cells: [['Мектеп', 'Сынып', 'Күні', 'Сабақ №', 'Пән', 'Мұғалім'], ['№ 5 ЖББМ', '7А', 'Дүйсенбі', 1, 'Алгебра', 'Сейтқали А.Н.']], problem: 'no-session-lessons' }],
  },
  build(source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem> {
    const read = timetableSource(source);
    if (!read.ok) return read;
    const sessions = sessionsOf(read.value);
    if (sessions.size === 0) return refuse({ code: 'no-session-lessons', args: {} });
    const page = weekPage(read.value);
    for (const [key, lessons] of sessions)
      writeWeek(page, {
        key: `session-week/${key}`,
        title: strings[language].heading(lessons[0]!.place.name, datesOf(lessons[0]!)),
        lessons,
        clock: read.value.clock,
        tell: (lesson) => tell(lesson, read.value, language),
        notes: lessons.some(read.value.clashes) ? [pageWords[language].clash] : [],
      }, language);
    return answer([finishedWeek(page, { name: strings[language].sheet, id: 'session-week', today: source.today })]);
  },
};

function sessionsOf({ data }: TimetableSource): Map<string, ReadLesson[]> {
  const sessions = new Map<string, ReadLesson[]>();
  for (const lesson of data.lessons) {
    if (lesson.kind !== 'session') continue;
    const key = `${lesson.place.key} ${datesOf(lesson)}`;
    (sessions.get(key) ?? sessions.set(key, []).get(key)!).push(lesson);
  }
  return sessions;
}

const datesOf = ({ dates }: ReadLesson): string => dates.map(({ from, to }) => [...new Set([from, to])].map((day) => writeDay(dayOfNumber(day))).join('–')).join('; ');

function tell(lesson: ReadLesson, { clashes, schoolName }: TimetableSource, language: Language): string {
  const schools = [...new Set(lesson.classes.map(({ school }) => schoolName(school)))].filter((name) => name !== '' && name !== lesson.place.name);
  const pupils = `${classesOf(lesson)}${schools.length > 0 ? ` (${schools.join(', ')})` : ''}`;
  const parts = [pupils, lesson.subject.name, namesOf(lesson.teachers), lesson.rooms.length > 0 ? pageWords[language].room(namesOf(lesson.rooms)) : '', lesson.online ? timetableWords[language].online : ''];
  return `${clashes(lesson) ? '! ' : ''}${parts.filter((part) => part !== '').join(', ')}`;
}
