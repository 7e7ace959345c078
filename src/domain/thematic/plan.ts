import type { InstructionLanguage } from '../network/records.ts';
import type { ClassName, Named } from '../timetable/lesson.ts';

/** A topic as written, and what tells it apart: spellings that differ in case, spaces, signs and look-alike letters share a key. */
export interface Topic extends Named {
  /** «… (закрепление)», «қайталау», «пысықтау»: a lesson that repeats a topic and is no new one. */
  readonly repeats: boolean;
}

/** One line of a plan: a lesson, or several lessons of one topic. */
export interface PlanLine {
  /** As written; the lines count by their order. */
  readonly number: number | undefined;
  /** Usually one; several where a line joins them; none where the topic is missing. */
  readonly topics: readonly Topic[];
  readonly hours: number | undefined;
  /** Days on which it is held, as `dayNumber` counts; empty: not said. */
  readonly dates: readonly number[];
  /** Number of the school week, where the plan counts weeks. */
  readonly week: number | undefined;
  /** The section that it stands under; '' for none. */
  readonly section: string;
}

/** The calendar-thematic plan (КТЖ/КТП) of a subject in one class or grade of one school. */
export interface ThematicPlan<L extends PlanLine = PlanLine> {
  readonly school: Named;
  /** Several where a combined class or a parallel has one plan. */
  readonly classes: readonly ClassName[];
  readonly subject: Named;
  readonly language: InstructionLanguage | undefined;
  readonly lines: readonly L[];
}
