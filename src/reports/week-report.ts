import { answer, refuse, type Result } from '../domain/result.ts';
import type { ReadLesson } from '../sheet/timetables/timetables.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { InEveryLanguage, Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { timetableWords } from '../text/timetable.ts';
import type { ReportSource } from './report.ts';
import { timetableSource, type TimetableSource } from './timetable-source.ts';
import { pageWords } from './timetable-words.ts';
import { finishedWeek, weekPage, writeWeek } from './week-page.ts';

/** A teacher, a class or a room, with all lessons of it. */
export interface Whose {
  readonly key: string;
  readonly name: string;
  readonly lessons: ReadLesson[];
}

export interface WeekReport {
  readonly id: string;
  readonly words: InEveryLanguage<{ readonly sheet: string; readonly heading: (name: string) => string }>;
  /** Whose weeks there are; `who` of the wishes is the key of one. */
  readonly all: (source: TimetableSource) => readonly Whose[];
  /** Which parts of a lesson a cell tells, in order. */
  readonly tells: (lesson: ReadLesson, words: (typeof pageWords)[Language]) => readonly string[];
  readonly notes?: (whose: Whose, source: TimetableSource, language: Language) => readonly string[];
}

/** The lessons of each key that `keysOf` names, in the order in which they first come. */
export function grouped(lessons: readonly ReadLesson[], keysOf: (lesson: ReadLesson) => readonly { readonly key: string; readonly name: string }[]): Whose[] {
  const all = new Map<string, Whose>();
  for (const lesson of lessons)
    for (const { key, name } of keysOf(lesson)) {
      if (key === '') continue;
      const whose = all.get(key) ?? { key, name, lessons: [] };
      if (whose.lessons.at(-1) !== lesson) whose.lessons.push(lesson);
      all.set(key, whose);
    }
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name, 'kk', { numeric: true }));
}

/** Weeks of one that is wished, or of all, each a table of its own. */
export function buildWeeks(report: WeekReport) {
  return (source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem> => {
    const read = timetableSource(source);
    if (!read.ok) return read;
    // The pane knows a class or a room by two lines: its school, and its own key.
    const who = source.wishes.who?.replace('\n', ' ');
    const found = report.all(read.value).filter(({ key }) => who === undefined || key === who);
    if (found.length === 0) return refuse({ code: 'not-in-timetables', args: { who: who ?? '' } });
    const page = weekPage(read.value);
    for (const whose of found) writeWhose(page, report, whose, read.value, language);
    return answer([finishedWeek(page, { name: report.words[language].sheet, id: report.id, today: source.today })]);
  };
}

function writeWhose(page: ReturnType<typeof weekPage>, report: WeekReport, whose: Whose, source: TimetableSource, language: Language): void {
  const words = pageWords[language];
  const clashing = whose.lessons.some(source.clashes);
  writeWeek(page, {
    key: `${report.id}/${whose.key}`,
    title: report.words[language].heading(whose.name),
    lessons: whose.lessons,
    clock: source.clock,
    tell: (lesson) => `${source.clashes(lesson) ? '! ' : ''}${[...report.tells(lesson, words), ...also(lesson, language)].filter((part) => part !== '').join(', ')}`,
    notes: [...(report.notes?.(whose, source, language) ?? []), ...(clashing ? [words.clash] : [])],
  }, language);
}

/** What makes a lesson unlike the others: its week, a session, online. */
const also = ({ week, kind, online }: ReadLesson, language: Language): string[] => [
  ...(week === '' ? [] : [timetableWords[language].week(week)]),
  ...(kind === 'session' ? [pageWords[language].session] : []),
  ...(online ? [timetableWords[language].online] : []),
];

export const classesOf = ({ classes, group }: ReadLesson): string => [classes.map(({ name }) => name).join(', '), group ? (group.division === '' ? group.part : `${group.division}/${group.part}`) : ''].filter((part) => part !== '').join(' ');

export const namesOf = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(', ');
