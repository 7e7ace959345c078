import type { Lesson, Minutes } from './lesson.ts';

/** What two lessons can have against each other, by the names of the catalogue (docs/sources.md#timetables). */
export const clashKinds = [
  'T1_teacher_double', 'T2_teacher_cross_school', 'T3_teacher_travel',
  'C1_class_double', 'C2_group_vs_class', 'C3_group_cross_division', 'C5_combined_vs_single', 'C4_session_overlap',
  'R1_room_double',
] as const;
export type ClashKind = (typeof clashKinds)[number];

/** Two lessons that cannot both be held. Each pair once for a kind; `first` is the earlier one in the list of lessons. */
export interface Clash<L extends Lesson = Lesson> {
  readonly kind: ClashKind;
  readonly first: L;
  readonly second: L;
  /** Whom or what it is about: key of the teacher, the class or the room. */
  readonly who: string;
  /** T3: minutes between the lessons, and minutes that the way takes. */
  readonly gap?: Minutes;
  readonly travel?: Minutes;
  /** The schools have no bells: that the lessons meet is concluded from their numbers alone. */
  readonly byNumber?: true;
}
