import type { PlaneCell } from '../plane/plane.ts';

/** What the names of a frame are: classes, teachers, rooms; or days, whose block has its name elsewhere. */
export type NameKind = 'classes' | 'teachers' | 'rooms' | 'days';

/** A row of names in a plane: the frame below it has them as its columns. */
export interface Heading {
  readonly kind: NameKind;
  readonly row: number;
  /** The last row that its cells cover. */
  readonly bottom: number;
  /** From left to right. */
  readonly names: readonly PlaneCell[];
  /** How far it is to be trusted where another reading competes. */
  readonly weight: number;
  /** First and last column that may belong to it, where blocks stand side by side. */
  readonly reach?: readonly [first: number, last: number];
}
