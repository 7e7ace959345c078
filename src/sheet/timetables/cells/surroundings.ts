import type { NumberHabits } from './rooms-in.ts';
import type { SlotView } from './slot.ts';

/** What is known of the grid when one of its texts is read. */
export interface Surroundings extends NumberHabits {
  readonly view: SlotView;
  /** In small letters: who is named with initials somewhere, or in a row of teachers. */
  readonly surnames: ReadonlySet<string>;
  /** Keys of texts that are a subject by themselves in other cells. */
  readonly subjects: ReadonlySet<string>;
}
