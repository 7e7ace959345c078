import type { Schooling, Standing } from '../../domain/staffing/teacher.ts';
import type { StaffField } from '../tables/staff-field.ts';
import type { SchoolPlace } from './school-places.ts';
import type { Status } from './status-words.ts';

/** Why a row of a staff table is no person. */
export type LeftOut = 'total' | 'vacancy' | 'not-a-teacher' | 'section' | 'heading' | 'numbering' | 'remark';

export interface Person {
  readonly kind: 'person';
  readonly row: number;
  readonly name: string;
  /** The name folded, where it is a plain one. */
  readonly key: string | undefined;
  readonly school: SchoolPlace;
  readonly standing: Standing;
  readonly schooling: Schooling;
  readonly status: ReadonlySet<Status>;
  /** Columns whose cell was not understood. */
  readonly misread: readonly StaffField[];
}

export interface NoPerson {
  readonly kind: LeftOut;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The school that a section line names, which holds for the rows below, or that a vacancy belongs to. */
  readonly school?: SchoolPlace;
}

export type StaffLine = Person | NoPerson;
