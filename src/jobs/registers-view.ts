import type { Day } from '../domain/calendar/day.ts';
import type { CombinedClass, School, Validity } from '../domain/network/records.ts';
import type { RegisterKind } from '../sheet/registers/columns.ts';
import type { RegisterMapping } from '../sheet/registers/read-registers.ts';
import type { RegisterMisread } from '../sheet/registers/registers.ts';
import type { CellPlace } from '../sheet/workbook.ts';

/** A table that holds rows of a register. */
export interface RegisterTableView extends CellPlace {
  readonly rows: number;
  /** Fields that have a column: a form shows no others. */
  readonly fields: readonly string[];
  /** How a person described it; undefined where it was recognised by itself. */
  readonly mapping: RegisterMapping | undefined;
}

/** One register as the pane shows it. */
export interface RegisterView {
  readonly kind: RegisterKind;
  /** Where it stands; none where the workbook has no such register. */
  readonly tables: readonly RegisterTableView[];
  readonly rows: number;
  /** Cells that are blank though they are needed, or were not understood: the first ones, and how many there are. */
  readonly misread: readonly RegisterMisread[];
  readonly misreadAll: number;
  /** The day as of which it was filled, where the settings say. */
  readonly on: Day | undefined;
  /** The first name in it, below the headings: where drop-downs of registers that are added later begin. */
  readonly names?: CellPlace;
}

/** A unit that moved to another oblast is there twice, with the days of each. */
export interface UnitView extends Validity {
  readonly key: string;
  readonly name: string;
  readonly kind: 'district' | 'city';
  readonly oblastKey: string;
}

/** A school as choosers and forms show it. */
export type SchoolView = CellPlace & Pick<School, 'key' | 'unit' | 'name' | 'level' | 'hub' | 'small' | 'grades' | 'languages'>;

export type ClassView = CellPlace & Pick<CombinedClass, 'unit' | 'schoolKey' | 'school' | 'grades' | 'languages'>;

/** All that the pages of registers and reports show, as plain data. */
export interface RegistersView {
  /** Every kind, also those that the workbook has not. */
  readonly registers: readonly RegisterView[];
  readonly oblasts: readonly { readonly key: string; readonly name: string }[];
  readonly units: readonly UnitView[];
  readonly schools: readonly SchoolView[];
  readonly classes: readonly ClassView[];
  /** The day that reports are made for unless a person says otherwise: that of the schools, or today. */
  readonly on: Day;
  /** Registers that were filled as of different days; empty where all have one day. */
  readonly differentDays: readonly { readonly kind: RegisterKind; readonly on: Day }[];
  /** What the norms of the settings say of a combined class: the most grades, the widest gap. */
  readonly norms: { readonly mostGrades: number | undefined; readonly widestGap: number | undefined };
  /** Teachers whose category has ended before `on`, ends in the rest of that calendar year, and in the next. */
  readonly attestation: { readonly overdue: number; readonly thisYear: number; readonly nextYear: number };
  /** Visible sheets with something on them that is no register, no staff list and no report of Tirek's. */
  readonly notRecognised: readonly string[];
}

/** The table in the selected cells, for a person to say what its columns are. */
export interface RegisterCandidate {
  readonly sheet: string;
  readonly range: string;
  readonly columns: readonly { readonly column: number; readonly letter: string; readonly heading: string; readonly samples: readonly string[] }[];
  /** What a person corrects and has remembered; its kind and fields are those that were recognised, if any. */
  readonly mapping: RegisterMapping | undefined;
  readonly area: RegisterMapping['area'];
  readonly headingRows: number;
}

/** A school or a combined class as a person fills in a form: the text of every field, as it would be typed into the cell. */
export interface RecordEntry {
  readonly kind: 'schools' | 'classes';
  /** The row that is edited; undefined: a new one. */
  readonly at: CellPlace | undefined;
  readonly texts: Readonly<Record<string, string>>;
  /** The texts as they stood when the form was opened: what is the same is not written. */
  readonly before?: Readonly<Record<string, string>>;
}

export type EntryProblemCode = 'required' | 'not-a-day' | 'not-grades' | 'not-a-number' | 'unknown' | 'repeated' | 'too-many-grades' | 'gap-too-wide' | 'not-in-school' | 'days-reversed' | 'pupils-and-grades' | 'hub-attached' | 'no-column' | 'no-register';

/** What is wrong with a form, field by field. */
export interface EntryProblem {
  readonly field: string;
  readonly code: EntryProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
  /** A person may save all the same. */
  readonly warning?: true;
}

/** What saving did: nothing where something is wrong that is no mere warning. */
export type Saved = { readonly saved: true; readonly at: CellPlace } | { readonly saved: false; readonly problems: readonly EntryProblem[] };
