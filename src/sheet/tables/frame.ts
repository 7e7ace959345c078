import type { Standing } from '../../domain/staffing/teacher.ts';
import type { StaffField } from './staff-field.ts';

/** Where a staff table stands in its grid, and which column holds what. Rows and columns of the grid, from 0. */
export interface StaffFrame {
  /** First heading row. */
  readonly top: number;
  /** Last heading row; a line that numbers the columns may follow. */
  readonly bottom: number;
  /** First row below the headings. */
  readonly body: number;
  /** Row after the last one that may belong to the table. */
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly fields: ReadonlyMap<StaffField, number>;
  /** The columns that together hold a name: one, or surname, given name and patronymic apart. */
  readonly names: readonly number[];
  /** Headings of categories that were passed over for another column of categories. */
  readonly passedOver: readonly string[];
  /** A column a category, ticked: «+», «1», «иә». */
  readonly marks: ReadonlyMap<number, Standing>;
}
