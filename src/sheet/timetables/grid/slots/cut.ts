import type { Frame, NameColumns, Unit } from '../frames/frame.ts';
import type { PlaneCell } from '../plane/plane.ts';
import type { RowTrack } from '../rows/row-track.ts';

/** What stands in one period of one name, or in several that a merged cell makes one. */
export interface Piece {
  readonly names: readonly NameColumns[];
  /** From top to bottom. */
  readonly units: readonly Unit[];
  readonly cells: readonly PlaneCell[];
}

/** A frame taken apart: every cell of it is in one of the lists. */
export interface Cut {
  readonly frame: Frame;
  /** The periods of each name. */
  readonly tracks: ReadonlyMap<NameColumns, RowTrack>;
  readonly pieces: readonly Piece[];
  /** Labels and known things that are no lessons. */
  readonly known: readonly PlaneCell[];
  /** What is in no column of a name, or in no period. */
  readonly loose: readonly PlaneCell[];
  readonly bottom: number;
}
