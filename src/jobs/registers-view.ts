import type { Day } from '../domain/calendar/day.ts';
import type { InstructionLanguage, SchoolLevel } from '../domain/network/records.ts';
import type { RegisterKind } from '../sheet/registers/columns.ts';
import type { RegisterMisread } from '../sheet/registers/registers.ts';
import type { CellPlace } from '../sheet/workbook.ts';

/** One register as the pane shows it. */
export interface RegisterView {
  readonly kind: RegisterKind;
  /** Where it stands; none where the workbook has no such register. */
  readonly tables: readonly (CellPlace & { readonly rows: number; readonly mapped: boolean })[];
  readonly rows: number;
  /** Cells that are blank though they are needed, or were not understood: the first ones, and how many there are. */
  readonly misread: readonly RegisterMisread[];
  readonly misreadAll: number;
  /** The day as of which it was filled, where the settings say. */
  readonly on: Day | undefined;
}

export interface UnitView {
  readonly key: string;
  readonly name: string;
  readonly kind: 'district' | 'city';
  readonly oblastKey: string;
}

/** A school as a form shows it. */
export interface SchoolView extends CellPlace {
  readonly key: string;
  readonly unit: string;
  readonly name: string;
  readonly level: SchoolLevel | undefined;
  readonly hub: boolean;
  readonly small: boolean;
  readonly grades: readonly number[];
  readonly languages: readonly InstructionLanguage[];
  /** Texts of the cells of its row by field, for editing. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface ClassView extends CellPlace {
  readonly unit: string;
  readonly schoolKey: string;
  readonly school: string;
  readonly grades: readonly number[];
  readonly texts: Readonly<Record<string, string>>;
}

/** All that the pages of registers and reports show, as plain data. */
export interface RegistersView {
  readonly registers: readonly RegisterView[];
  readonly oblasts: readonly { readonly key: string; readonly name: string }[];
  readonly units: readonly UnitView[];
  readonly schools: readonly SchoolView[];
  readonly classes: readonly ClassView[];
  /** The day that reports are made for unless a person says otherwise: the latest of the registers' own days, or today. */
  readonly on: Day;
  /** Registers that were filled as of different days. */
  readonly differentDays: readonly { readonly kind: RegisterKind; readonly on: Day }[];
  /** What the norms of the settings say of a combined class: the most grades, the widest gap. */
  readonly norms: { readonly mostGrades: number | undefined; readonly widestGap: number | undefined };
  /** Teachers whose category ends this calendar year, and the next; those whose category has ended already. */
  readonly attestation: readonly { readonly year: number; readonly teachers: number }[];
}

/** A school or a combined class as a person fills in a form: the text of every field, as it would be typed into the cell. */
export interface RecordEntry {
  readonly kind: 'schools' | 'classes';
  /** The row that is edited; undefined: a new one. */
  readonly at: CellPlace | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

/** What is wrong with a form, field by field. */
export interface EntryProblem {
  readonly field: string;
  readonly code: 'required' | 'not-a-day' | 'not-grades' | 'not-a-number' | 'unknown' | 'repeated' | 'too-many-grades' | 'gap-too-wide' | 'not-in-school' | 'days-reversed' | 'pupils-and-grades' | 'hub-attached' | 'no-register';
  readonly args: Readonly<Record<string, string | number>>;
  /** A person may save all the same. */
  readonly warning?: true;
}
