import type { DaySpan } from '../../../../domain/timetable/lesson.ts';
import type { SlotCell } from '../../cells/slot.ts';
import type { DayLabel } from '../labels/days.ts';
import type { Plane, PlaneCell } from '../plane/plane.ts';
import type { Heading } from './heading.ts';
import type { LabelColumns } from './label-columns.ts';

/** The columns of one name. */
export interface NameColumns {
  readonly name: PlaneCell;
  /** As it is to be read: «5» and «А» below it are «5А». */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly parts: ReadonlyMap<number, ColumnPart>;
  /** The day that stands over it, in tiles of a day each. */
  readonly day: (DayLabel & { readonly cell: PlaneCell }) | undefined;
}

/** What a column of a name is for. */
export interface ColumnPart {
  readonly part: SlotCell['part'];
  readonly subgroup?: string;
}

/** A piece of a timetable under one row of names. */
export interface Frame {
  readonly plane: Plane;
  readonly heading: Heading;
  readonly names: readonly NameColumns[];
  readonly labels: LabelColumns;
  /** First and last row under the headings. */
  readonly top: number;
  readonly bottom: number;
  /** Cells of the heading rows that are no names: words of axes, subgroups, class teachers. */
  readonly asides: readonly PlaneCell[];
}

/** A row or several that belong to one period, with all that the labels beside them say. */
export interface Unit {
  readonly top: number;
  readonly bottom: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly day: number | undefined;
  readonly dates: readonly DaySpan[];
  readonly shift: number | undefined;
  readonly week: string | undefined;
  /** Class, teacher or room that a label of the row names, in a block of days. */
  readonly name: string | undefined;
  /** Its number is concluded, not written. */
  readonly guessed?: true;
  readonly labels: { readonly day?: PlaneCell; readonly period?: PlaneCell; readonly time?: PlaneCell };
}
