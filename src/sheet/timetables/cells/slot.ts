import type { Spot } from '../../spot.ts';

/** A filled cell of a slot. Merged cells count once, with the rows and columns that they cover. */
export interface SlotCell {
  /** Row and column of the sheet from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Rows and columns that it covers. */
  readonly height: number;
  readonly width: number;
  /** What the heading of its column says: subgroup columns carry their label («8М1», «1 подгруппа»). */
  readonly part: 'lesson' | 'room' | 'teacher' | 'sign';
  readonly subgroup?: string;
}

/** The cells of one name (a class, a teacher, a room) in one period of one day, as the axes cut them out. */
export interface Slot {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** In reading order. */
  readonly cells: readonly SlotCell[];
}

/** Whose week the grid shows: its names are not looked for in the cells, the others are. */
export type SlotView = 'classes' | 'teachers' | 'rooms';

/** One lesson as a slot tells it; what is missing is blank. */
export interface SlotLesson {
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly rooms: readonly string[];
  /** Named in the cell, in a grid of teachers or rooms, or besides the slot's own: «(с 4А)», «11И, 11Р». */
  readonly classes: readonly string[];
  /** The part of a class: '1', '2', or its label; undefined: the whole class. */
  readonly group: string | undefined;
  /** Key of a week, where the cell tells one: 'a' above, 'b' below the stroke. */
  readonly week?: string;
  readonly online?: true;
  readonly spot: Spot;
  readonly roomSpots: readonly Spot[];
  readonly raw: string;
  readonly ambiguous?: true;
  readonly note?: string;
}

export interface SlotReading {
  readonly lessons: readonly SlotLesson[];
  /** Cells of which nothing could be made. */
  readonly notUnderstood: readonly SlotCell[];
}
