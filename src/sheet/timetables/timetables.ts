import type { TimetableData } from '../../domain/timetable/data.ts';
import type { Lesson } from '../../domain/timetable/lesson.ts';
import type { Area } from '../cells/address.ts';
import type { Spot } from '../spot.ts';

/** What a lesson is read from: a column of a list, or a part of a grid's cell. */
export const lessonFields = ['place', 'school', 'classes', 'group', 'day', 'period', 'shift', 'start', 'end', 'week', 'dates', 'kind', 'mode', 'subject', 'teachers', 'rooms', 'pupils', 'stream', 'language', 'note'] as const;
export type LessonField = (typeof lessonFields)[number];

/** A lesson with the cells that it comes from. The same object comes back after an edit elsewhere. */
export interface ReadLesson extends Lesson {
  readonly sheet: string;
  /** The cell that is the lesson: in a list its row, in the column of subjects or else of classes. */
  readonly spot: Spot;
  /** Cells of fields that stand elsewhere than `spot`: rooms beside, labels of the axes. A list keeps them with its table. */
  readonly cells?: Readonly<Partial<Record<LessonField, Spot>>>;
  /** Columns of a list: shared by all its lessons. */
  readonly columns?: Readonly<Partial<Record<LessonField, number>>>;
  /** The cell's own text, where the reader had to take it apart. */
  readonly raw?: string;
  /** The cell can be read in another way too. */
  readonly ambiguous?: true;
  /** What stood in the cell and is none of the fields. */
  readonly note?: string;
}

/** Which way a timetable lies. */
export const layouts = ['list', 'classes-across', 'classes-down', 'class-blocks', 'teachers-down', 'teachers-across', 'teacher-blocks', 'rooms-down', 'rooms-across'] as const;
export type Layout = (typeof layouts)[number];

/** A label of an axis and the cells over which it holds, rows and columns of the sheet from 0. */
export interface AxisLabel {
  readonly text: string;
  /** What it says: weekday 1–7, number of the period, key of the class, the teacher or the room. */
  readonly means: string | number;
  readonly area: Area;
}

/** One timetable of a sheet, and how it was understood. */
export interface Timetable {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly area: Area;
  readonly layout: Layout;
  /** Whose week it shows: of a list and of class grids the classes'. */
  readonly view: 'classes' | 'teachers' | 'rooms';
  /** As written; '' where nothing says which school it is. */
  readonly school: string;
  readonly schoolFrom: 'column' | 'title' | 'sheet' | 'person' | undefined;
  readonly axes: { readonly days: readonly AxisLabel[]; readonly periods: readonly AxisLabel[]; readonly times: readonly AxisLabel[]; readonly classes: readonly AxisLabel[]; readonly others: readonly AxisLabel[] };
  readonly lessons: readonly ReadLesson[];
  /** Cells inside the grid that hold something that was not understood. */
  readonly notUnderstood: readonly { readonly address: string; readonly text: string }[];
  /** Cells inside the grid that hold something: what the share of understood cells is of. */
  readonly filled: number;
  /** Rows and columns that nobody sees and that hold lessons: read only where a person asks. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly corrected: boolean;
}

/** What a person says of a timetable: what is missing is as recognised. Rows and columns of the sheet from 0. */
export interface TimetableCorrection {
  readonly sheet: string;
  readonly area: Area;
  /** It is no timetable. */
  readonly ignore?: true;
  readonly school?: string;
  readonly layout?: Layout;
  /** Row (classes across) or column (classes down) of the names of classes, teachers or rooms. */
  readonly namesAt?: number;
  readonly daysAt?: number;
  readonly periodsAt?: number;
  readonly timesAt?: number;
  /** Rows (or columns) of one period. */
  readonly rowsPerPeriod?: number;
  /** What the lines of a cell or the rows of a period are, in order. */
  readonly order?: readonly ('subject' | 'teachers' | 'rooms' | 'classes')[];
  readonly week?: string;
  readonly shift?: number;
  /** Hidden rows and columns are to be read as well. */
  readonly withHidden?: true;
}

/** Two spellings that may be one person, with what speaks for it. */
export interface PersonProposal {
  readonly keys: readonly [string, string];
  readonly names: readonly [string, string];
  readonly because: readonly ('same-school' | 'same-subject' | 'initials-agree' | 'one-letter-apart')[];
}

/** What a person has said of two spellings: one person, or two. Keys as in `PersonProposal`. */
export interface PersonDecision {
  readonly keys: readonly [string, string];
  /** As they were written when it was said. */
  readonly names?: readonly [string, string];
  readonly same: boolean;
}

/** The timetables of a workbook put together. */
export interface Timetables {
  /** Name of each school, as it is first written, by its key. */
  readonly schools: ReadonlyMap<string, string>;
  /** Keys of the hub schools: by the register of schools, by what they are called, or because sessions are held there. */
  readonly hubs: ReadonlySet<string>;
  readonly tables: readonly Timetable[];
  readonly data: TimetableData<ReadLesson>;
  readonly proposals: readonly PersonProposal[];
}
