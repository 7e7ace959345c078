import type { PlanCorrection } from '../sheet/thematic/thematic.ts';
import type { CellChange, CellPlace } from '../sheet/workbook.ts';

/** One kind of difference between the hub's plan and a magnet's. */
export interface PlanDifference {
  readonly kind: 'other-words' | 'moved' | 'missing' | 'extra' | 'hours' | 'order' | 'twice' | 'day-off' | 'wrong-weekday' | 'hours-short' | 'hours-over' | 'lag' | 'undated' | 'unlike';
  readonly topic: string;
  readonly other: string;
  /** Lessons moved, hours apart, lessons behind. */
  readonly by: number;
  readonly hubCell: CellPlace | undefined;
  readonly cell: CellPlace | undefined;
  /** Of `other-words`: keys of the two topics, to confirm or to deny. */
  readonly keys: readonly [string, string] | undefined;
}

/** The hub has more lines: rows must be put in first; or a cell that should change is merged over several lessons. */
export type Unfollowed = { readonly why: 'too-few-lines'; readonly lines: number; readonly needed: number } | { readonly why: 'not-plain'; readonly cell: CellPlace };

/** A magnet's plan beside the hub's. */
export interface PlanPairView {
  readonly subject: string;
  readonly classes: string;
  readonly language: string;
  readonly hub: CellPlace | undefined;
  readonly school: string;
  readonly plan: CellPlace;
  readonly lessons: number;
  readonly hubLessons: number;
  readonly equal: number;
  readonly differences: readonly PlanDifference[];
  /** Topics that the hub will have taught before the session and this school will not, and the other way round. */
  readonly behind: readonly string[];
  readonly ahead: readonly string[];
  /** Follows the hub's order; undefined where nothing is to be changed or it cannot be written. */
  readonly follow: readonly CellChange[] | undefined;
  /** Why it cannot follow. */
  readonly unfollowed: Unfollowed | undefined;
}

export interface PlanView extends CellPlace {
  readonly school: string;
  readonly classes: string;
  readonly subject: string;
  readonly lessons: number;
  readonly lacking: readonly ('school' | 'class' | 'subject')[];
  readonly correction: PlanCorrection;
  readonly corrected: boolean;
}
