import type { Day } from '../domain/calendar/day.ts';
import type { Lesson } from '../domain/timetable/lesson.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { clockText, timetableWords } from '../text/timetable.ts';
import { ownMark } from './annual-grid.ts';
import { paper, type Paper } from './paper.ts';
import type { TimetableSource } from './timetable-source.ts';

/** The sheet of a week: A the time, then a column a day; beyond a gap the mark of Tirek's own sheets. Printed on A4 lengthwise. */
export interface WeekPage {
  readonly page: Paper;
  readonly days: number;
  readonly last: number;
}

export function weekPage({ data }: Pick<TimetableSource, 'data'>): WeekPage {
  const days = data.lessons.reduce((most, { day }) => Math.max(most, day ?? 0), 5);
  return { page: paper([14, ...Array.from({ length: days }, () => (days > 5 ? 20 : 24)), 3, 12]), days, last: days };
}

export function finishedWeek({ page, last }: WeekPage, { name, id, today }: { readonly name: string; readonly id: string; readonly today: Day }): NewSheet {
  page.put(0, last + 2, ownMark(id, today), 'note');
  return page.finish({ name, landscape: true, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: page.next - 1, right: last } });
}

/** One week as a table: a row for every time at which a lesson is held, a column a day. */
export interface Week<L extends Lesson> {
  /** Keys of its rows begin with it. */
  readonly key: string;
  readonly title: string;
  readonly lessons: readonly L[];
  readonly clock: (lesson: L) => { readonly start: number; readonly end: number } | undefined;
  readonly tell: (lesson: L) => string;
  /** What stands below the table. */
  readonly notes: readonly string[];
}

interface Row<L> {
  readonly order: number;
  readonly time: string;
  readonly periods: Set<number>;
  readonly lessons: L[];
}

/** Lessons by the time of day at which they are held, those without a clock by their number behind the others. */
function rowsOf<L extends Lesson>({ lessons, clock }: Pick<Week<L>, 'lessons' | 'clock'>): Row<L>[] {
  const rows = new Map<string, Row<L>>();
  for (const lesson of lessons) {
    const held = clock(lesson);
    const time = held ? `${clockText(held.start)}–${clockText(held.end)}` : '';
    const key = held ? time : `${lesson.period}`;
    const row = rows.get(key) ?? { order: held ? held.start * 1440 + held.end : 10 ** 7 + (lesson.period ?? 99), time, periods: new Set<number>(), lessons: [] };
    if (lesson.period !== undefined) row.periods.add(lesson.period);
    row.lessons.push(lesson);
    rows.set(key, row);
  }
  return [...rows.values()].sort((one, other) => one.order - other.order);
}

const rowLabel = <L>({ time, periods }: Row<L>, language: Language): string =>
  [periods.size === 1 ? timetableWords[language].period(String([...periods][0])) : '', time].filter((part) => part !== '').join('\n') || '–';

/** Writes one week and keeps it together on a printed page. */
export function writeWeek<L extends Lesson>({ page, days, last }: WeekPage, { key, title, notes, ...week }: Week<L>, language: Language): void {
  const words = timetableWords[language];
  page.together(() => {
    page.key(`${key}/title`);
    page.line(title, 'title', last);
    page.key(`${key}/heading`);
    ['', ...words.days.slice(0, days).map(capital)].forEach((text, column) => page.put(page.next, column, text, 'heading'));
    page.advance();
    for (const row of rowsOf(week)) {
      page.key(`${key}/row/${row.time || [...row.periods].join('+')}`);
      page.put(page.next, 0, rowLabel(row, language), 'label');
      page.fit(page.next, 0, 0, rowLabel(row, language), 'label');
      for (let day = 1; day <= days; day++) {
        const text = row.lessons.filter((lesson) => lesson.day === day).map(week.tell).join('\n');
        page.put(page.next, day, text === '' ? null : text, 'label');
        page.fit(page.next, day, day, text, 'label');
      }
      page.advance();
    }
    notes.forEach((text, place) => {
      page.key(`${key}/note/${place}`);
      page.line(text, 'note', last);
    });
    page.key(`${key}/gap`);
    page.advance();
  });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
