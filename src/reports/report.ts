import type { Day } from '../domain/calendar/day.ts';
import type { AnnualFigures } from '../domain/network/annual-figures.ts';
import type { Result } from '../domain/result.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { Reading } from '../sheet/reading.ts';
import type { Registers } from '../sheet/registers/registers.ts';
import type { OfficialPaper } from '../sheet/official-paper.ts';
import type { SessionBook } from '../sheet/sessions/session-book.ts';
import type { ComparedPlan } from '../sheet/thematic/compared-plans.ts';
import type { PersonDecision, Timetables } from '../sheet/timetables/timetables.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { Values } from '../sheet/cells/grid.ts';
import type { InEveryLanguage, Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';

/** What a person wishes of a report. Nothing given: as of the day that the settings or the registers name, all units. */
export interface ReportWishes {
  readonly on?: Day;
  /** Key of the oblast, of the unit. */
  readonly oblast?: string;
  readonly unit?: string;
  /** Of a timetable: key of the teacher, the class or the room; 1 = Monday; number of the period; '10:20'. */
  readonly who?: string;
  readonly day?: number;
  readonly period?: number;
  readonly time?: string;
  /** Of sessions: cell of the session in its register («Сессиялар!A5»), unless it is the one that is running or comes next. */
  readonly session?: string;
  /** The figures of last year's workbook. */
  readonly before?: AnnualFigures;
}

/** A report is made of what was read, never of the sheets themselves: it stands in a file of its own as well. */
export interface ReportSource {
  readonly reading: Reading;
  readonly staff: StaffSettings;
  /** Read when it is asked for: a report of staff lists needs none. */
  readonly registers: () => Registers;
  /** undefined where the workbook holds no timetable. */
  readonly timetables: () => Timetables | undefined;
  /** undefined where the workbook says nothing of sessions. */
  readonly sessions: () => SessionBook | undefined;
  /** The thematic plans beside those of their hubs; without it there are none. */
  readonly plans?: () => readonly ComparedPlan[];
  /** What a person has said of spellings that may be one person. */
  readonly people?: readonly PersonDecision[];
  readonly wishes: ReportWishes;
  /** The day on which the report is made. */
  readonly today: Day;
}

/** A small sheet, with texts that the report must show; or the reason why there is none. */
export interface ReportExamples {
  readonly accepts: readonly { readonly cells: Values; readonly language: Language; readonly shows: readonly string[]; readonly wishes?: ReportWishes }[];
  readonly reports: readonly { readonly cells: Values; readonly problem: KnownProblem['code'] }[];
}

export interface Report<Id extends string = string> {
  /** The report's folder. */
  readonly id: Id;
  /** What it stands on, where that is not registers or lists of staff: the pane offers it on that page. */
  readonly about?: 'timetables' | 'sessions';
  readonly examples: ReportExamples;
  build(source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem>;
  /** The same as a paper of an office, which can also be had as a document of Word. */
  paper?(source: ReportSource, language: Language): Result<OfficialPaper, KnownProblem>;
}

/** What the lists of reports say of one; a report's own words stand beside these. */
export type ReportStrings<Own = unknown> = InEveryLanguage<{ readonly title: string; readonly about: string } & Own>;
