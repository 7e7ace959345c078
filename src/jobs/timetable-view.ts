import type { Disturbance } from '../domain/timetable/disturbance.ts';
import type { Minutes } from '../domain/timetable/lesson.ts';
import type { Layout, PersonProposal, TimetableCorrection } from '../sheet/timetables/timetables.ts';
import type { CellChange, CellPlace } from '../sheet/workbook.ts';
import type { Finding } from './run-checks.ts';

/** A lesson as the pane shows it. */
export interface LessonView extends CellPlace {
  readonly school: string;
  readonly classes: string;
  readonly group: string;
  /** 1 = Monday; undefined where the timetable tells none. */
  readonly day: number | undefined;
  readonly period: number | undefined;
  readonly start: Minutes | undefined;
  readonly end: Minutes | undefined;
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly rooms: readonly string[];
  readonly ambiguous: boolean;
}

export interface AxisView {
  readonly text: string;
  readonly means: string | number;
  readonly address: string;
}

/** One timetable of the workbook and how it was understood. */
export interface TimetableTableView extends CellPlace {
  readonly hidden: boolean;
  readonly layout: Layout;
  readonly view: 'classes' | 'teachers' | 'rooms';
  /** As written; '' where nothing says which school it is. */
  readonly school: string;
  readonly schoolFrom: 'column' | 'title' | 'sheet' | 'person' | undefined;
  readonly axes: { readonly days: readonly AxisView[]; readonly periods: readonly AxisView[]; readonly times: readonly AxisView[]; readonly classes: readonly AxisView[]; readonly others: readonly AxisView[] };
  readonly lessons: number;
  /** A few lessons, so that a person sees whether they are read rightly. */
  readonly samples: readonly LessonView[];
  /** Cells that hold something, and those of them that were not understood (the first hundred). */
  readonly filled: number;
  readonly misread: number;
  readonly notUnderstood: readonly { readonly address: string; readonly text: string }[];
  /** Rows and columns with lessons that nobody sees. */
  readonly hiddenLines: number;
  readonly corrected: boolean;
  /** How it is read, as data: what a correction starts from. */
  readonly correction: TimetableCorrection;
}

/** Something that a view or a filter can be asked for. */
export interface NamedView {
  readonly key: string;
  readonly name: string;
  /** Name of its school, where that is needed to tell it apart. */
  readonly school: string;
  readonly lessons: number;
}

/** What a school has in one period of a day. */
export interface WeekCell {
  readonly day: number;
  readonly period: number;
  readonly start: Minutes | undefined;
  readonly end: Minutes | undefined;
  readonly lessons: number;
  /** Places in `findings` of those that touch it, accepted ones left out. */
  readonly findings: readonly number[];
}

export interface WeekView {
  readonly school: string;
  readonly name: string;
  readonly hub: boolean;
  readonly cells: readonly WeekCell[];
}

/** What a timetable lacks so that more could be checked, with the schools that it is about. */
export interface Lacking {
  readonly what: 'bells' | 'journeys' | 'rooms' | 'classes' | 'curriculum' | 'teachers' | 'school';
  readonly schools: readonly string[];
}

/** A finding with what it is about, for filters. Keys as in the lists of the view. */
export interface TimetableFinding extends Finding {
  /** `args.kind`; the check itself where it has only one. */
  readonly kind: string;
  readonly schools: readonly string[];
  readonly teachers: readonly string[];
  readonly classes: readonly string[];
  readonly days: readonly number[];
  /** Ways out may be asked for. */
  readonly answers: boolean;
}

/** All that the page of timetables shows, as plain data. */
export interface TimetableView {
  readonly tables: readonly TimetableTableView[];
  /** Timetables that a person said are none: listed, so that they can be had back. */
  readonly ignored: readonly TimetableCorrection[];
  readonly lessons: number;
  readonly schools: readonly NamedView[];
  readonly teachers: readonly NamedView[];
  readonly classes: readonly NamedView[];
  readonly rooms: readonly NamedView[];
  readonly weeks: readonly WeekView[];
  readonly lacking: readonly Lacking[];
  readonly proposals: readonly PersonProposal[];
  /** Findings of the checks of timetables, accepted ones included. */
  readonly findings: readonly TimetableFinding[];
}

/** A way out of a clash. */
export interface TimetableAnswer {
  /** `move`: one lesson to a free slot; `swap`: two lessons change places. */
  readonly kind: 'move' | 'swap';
  readonly lesson: LessonView;
  /** Where it goes. */
  readonly day: number;
  readonly period: number;
  readonly start: Minutes | undefined;
  readonly end: Minutes | undefined;
  /** The lesson that comes in its place. */
  readonly other?: LessonView;
  /** How much it disturbs: the less the better; why, in the order of weight. */
  readonly disturbs: readonly Disturbance[];
  /** Rooms that it takes instead of its own, which are taken then. */
  readonly rooms?: readonly string[];
  /** The cells to be changed: mended like any finding, with preview and undo. */
  readonly changes: readonly CellChange[];
}

export interface TimetableAnswers {
  readonly answers: readonly TimetableAnswer[];
  /** Answers exist that cannot be written: a merged cell, a formula, a grid without that row. */
  readonly unwritten: number;
}
