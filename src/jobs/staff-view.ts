import type { CategoryKind, EducationKind } from '../domain/staffing/breakdown.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import type { StaffField } from '../sheet/tables/staff-field.ts';

/** One column of a recognised list, as a person corrects it. */
export interface ColumnView {
  /** The sheet's column, from 0. */
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  readonly field: StaffField | undefined;
  /** The first few texts below the heading. */
  readonly samples: readonly string[];
}

/** A staff list as it was understood. */
export interface TableView {
  readonly sheet: string;
  /** On a hidden sheet: named, not counted. */
  readonly hidden: boolean;
  readonly range: string;
  readonly people: number;
  readonly notUnderstood: number;
  readonly leftOut: number;
  readonly columns: readonly ColumnView[];
  /** How it was read, as data: what a correction starts from. */
  readonly mapping: StaffMapping;
  /** A person described it; it was not recognised by itself. */
  readonly mapped: boolean;
}

export interface CountView {
  readonly count: number;
  /** `89%`; '' where there is no share. */
  readonly share: string;
}

export interface GroupView {
  /** The school, or the total's name. */
  readonly name: string;
  readonly total: number;
  /** One for each kind of the breakdown. */
  readonly counts: readonly CountView[];
  readonly notUnderstood: number;
}

export interface BreakdownView {
  readonly of: 'category' | 'education';
  readonly kinds: readonly { readonly kind: CategoryKind | EducationKind; readonly name: string }[];
  readonly groups: readonly GroupView[];
  readonly total: GroupView;
}

export interface MisreadView {
  readonly sheet: string;
  readonly address: string;
  readonly field: StaffField;
  /** As it stands in the cell; '' where the cell is blank. */
  readonly text: string;
  readonly person: string;
}

/** All that the pane shows of a workbook's staff lists, as plain data. */
export interface Overview {
  readonly tables: readonly TableView[];
  /** Visible sheets with something on them in which no list was found. */
  readonly sheetsWithout: readonly string[];
  readonly people: number;
  readonly schools: number;
  readonly breakdowns: readonly BreakdownView[];
  readonly notUnderstood: readonly MisreadView[];
  /** How the figures came about, one sentence each. */
  readonly notes: readonly string[];
}
