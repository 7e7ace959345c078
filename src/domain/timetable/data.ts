import type { InstructionLanguage } from '../network/records.ts';
import type { ClassName, Lesson, Minutes, Named } from './lesson.ts';

/** When a period rings. A line that names a shift or a weekday rules over one that does not. */
export interface Bell {
  readonly school: Named;
  readonly shift: number | undefined;
  readonly day: number | undefined;
  readonly period: number;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** How long the way from one school to another takes; where only one direction is given, it is so for both. */
export interface Journey {
  readonly from: Named;
  readonly to: Named;
  readonly minutes: Minutes;
}

export interface RoomSize {
  readonly school: Named;
  readonly room: Named;
  readonly capacity: number;
}

/** A class of a school with what the district knows of it. */
export interface SchoolClass {
  readonly school: Named;
  readonly class: ClassName;
  readonly pupils: number | undefined;
  /** How many pupils it may have at most; undefined: nobody has said. */
  readonly capacity?: number;
  /** The school's own limit of lessons a day. */
  readonly mostPerDay: number | undefined;
  readonly language: InstructionLanguage | undefined;
  readonly shift: number | undefined;
}

/** When a teacher cannot teach. No times: the whole day. */
export interface Unavailable {
  readonly teacher: Named;
  readonly day: number;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Hours a week that a class shall have of a subject. */
export interface CurriculumLine {
  readonly school: Named;
  readonly class: ClassName;
  readonly subject: Named;
  readonly hours: number;
}

/** Grades of a school that are taught together. */
export interface CombinedGrades {
  readonly school: string;
  readonly grades: readonly number[];
}

/** A bus that brings pupils of a school to a session and back. */
export interface Bus {
  readonly from: Named;
  readonly to: Named;
  /** undefined: every day of a session. */
  readonly day: number | undefined;
  readonly leaves: Minutes;
  readonly arrives: Minutes;
}

/** A summative test: СОр / БЖБ of a section, СОч / ТЖБ of a quarter. */
export interface Test {
  readonly school: Named;
  readonly class: ClassName;
  readonly subject: Named;
  readonly kind: 'section' | 'quarter';
  /** As `dayNumber` counts. */
  readonly on: number;
}

/** All that is known of the timetables of one or several schools. `L` may carry the cells that a lesson was read from. */
export interface TimetableData<L extends Lesson = Lesson> {
  readonly lessons: readonly L[];
  readonly bells: readonly Bell[];
  readonly journeys: readonly Journey[];
  readonly rooms: readonly RoomSize[];
  readonly classes: readonly SchoolClass[];
  readonly unavailable: readonly Unavailable[];
  readonly curriculum: readonly CurriculumLine[];
  readonly combined: readonly CombinedGrades[];
  readonly buses: readonly Bus[];
  readonly tests: readonly Test[];
}
