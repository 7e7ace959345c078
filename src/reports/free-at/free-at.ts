import { answer, type Result } from '../../domain/result.ts';
import { freeAt as freeThen, type FreeInSchool, type Moment } from '../../domain/timetable/free-at.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { clockText, timetableWords } from '../../text/timetable.ts';
import { ownMark } from '../annual-grid.ts';
import { paper, type Paper } from '../paper.ts';
import type { Report, ReportSource } from '../report.ts';
import { lessonsOfTwoSchools, noTimetables } from '../timetable-examples.ts';
import { timetableSource, type TimetableSource } from '../timetable-source.ts';
import { pageWords } from '../timetable-words.ts';
import { namesOf } from '../week-report.ts';
import { strings } from './strings.ts';

/** Teachers and rooms that are free at a time; without one, at every time of the day at which a lesson is held. */
export const freeAt: Report<'free-at'> = {
  id: 'free-at',
  about: 'timetables',
  examples: {
    accepts: [
      { language: 'kk', cells: lessonsOfTwoSchools, wishes: { day: 1, period: 2 }, shows: ['Бос мұғалімдер мен кабинеттер: дүйсенбі', '2-сабақ\n09:25–10:10', 'Сейтқали А.Н.', '12'] },
      { language: 'ru', cells: lessonsOfTwoSchools, wishes: { day: 2, time: '09:10' }, shows: ['Свободные учителя и кабинеты: вторник', 'Оразбекова Б.С.'] },
    ],
    reports: [noTimetables],
  },
  build(source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem> {
    const read = timetableSource(source);
    if (!read.ok) return read;
    const day = source.wishes.day ?? firstDay(read.value);
    const page = paper([16, 30, 46, 30, 3, 12]);
    page.key('free-at/title');
    page.line(strings[language].heading(timetableWords[language].days[day - 1] ?? ''), 'title', last);
    for (const moment of momentsOf(read.value, day)) writeMoment(page, moment, freeThen(read.value.data, read.value.clock, moment), language);
    page.put(0, last + 2, ownMark('free-at', source.today), 'note');
    return answer([page.finish({ name: strings[language].sheet, landscape: true, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: page.next - 1, right: last } })]);
  },
};

const last = 3;

const firstDay = ({ data }: TimetableSource): number => data.lessons.reduce((first, { day }) => Math.min(first, day ?? first), 7);

/** The times that are asked for: the wished one, or all at which a lesson is held that day. */
function momentsOf({ data, clock, wishes: { period, time } }: TimetableSource, day: number): Moment[] {
  const asked = minutesOf(time);
  if (asked !== undefined) return [{ day, start: asked, end: asked + 1 }];
  const held = new Map<string, Moment>();
  for (const lesson of data.lessons) {
    if (lesson.day !== day || (period !== undefined && lesson.period !== period)) continue;
    const own = clock(lesson);
    held.set(`${own?.start ?? ''} ${own?.end ?? ''} ${lesson.period ?? ''}`, { day, ...own, ...(lesson.period === undefined ? {} : { period: lesson.period }) });
  }
  return [...held.values()].sort((one, other) => (one.start ?? 0) - (other.start ?? 0) || (one.period ?? 0) - (other.period ?? 0));
}

function minutesOf(time: string | undefined): number | undefined {
  const found = /^(\d{1,2})[:.](\d{2})$/u.exec(time?.trim() ?? '');
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

function writeMoment(page: Paper, moment: Moment, free: readonly FreeInSchool[], language: Language): void {
  const [words, own] = [timetableWords[language], strings[language]];
  const label = [moment.period === undefined ? '' : words.period(String(moment.period)), moment.start === undefined ? '' : moment.end! - moment.start > 1 ? `${clockText(moment.start)}–${clockText(moment.end)}` : clockText(moment.start)];
  const key = `free-at/${label.join(' ')}`;
  page.together(() => {
    page.key(`${key}/heading`);
    [pageWords[language].time, pageWords[language].school, own.teachers, own.rooms].forEach((text, column) => page.put(page.next, column, text, 'heading'));
    page.advance();
    free.forEach(({ school, teachers, rooms }, place) => {
      page.key(`${key}/row/${school.key}`);
      [place === 0 ? label.filter((part) => part !== '').join('\n') : '', school.name, namesOf(teachers), namesOf(rooms)].forEach((text, column) => {
        page.put(page.next, column, text === '' ? (column > 1 ? '–' : null) : text, 'label');
        page.fit(page.next, column, column, text, 'label');
      });
      page.advance();
    });
    page.key(`${key}/gap`);
    page.advance();
  });
}
