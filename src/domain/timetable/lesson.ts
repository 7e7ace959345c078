import type { InstructionLanguage } from '../network/records.ts';

/** A time of day, in minutes after midnight. */
export type Minutes = number;

/** A school, a teacher or a room: as the timetable writes it, and what tells it apart. No key, no clash: blanks and vacancies equal nobody. */
export interface Named {
  readonly name: string;
  /** Spellings of one share it; '' where nothing, a dash or a vacancy is written. */
  readonly key: string;
}

/** A class of a school: «7А», or one grade of a combined class: «5». */
export interface ClassName extends Named {
  /** Key of the school whose pupils they are, not of the place where they are taught. */
  readonly school: string;
  /** The grade; undefined where its name tells none. */
  readonly grade: number | undefined;
}

/** A part of a class. Parts of one division have no pupil in common; parts of two divisions may. */
export interface Subgroup {
  /** What divides the class: «ENG», a subject, the cell that was split; '' where only a part is named. */
  readonly division: string;
  readonly part: string;
}

/** Days on which a lesson is held, both included, as `dayNumber` counts them. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * One lesson as a row or a cell of a timetable tells it. A row without a day or a time is kept and takes part in no clash.
 * A lesson of several classes (a combined class, a stream) is one lesson.
 */
export interface Lesson {
  /** The school where it is held. */
  readonly place: Named;
  readonly classes: readonly ClassName[];
  readonly group: Subgroup | undefined;
  /** 1 = Monday … 7 = Sunday. */
  readonly day: number | undefined;
  readonly period: number | undefined;
  /** The last period, of a lesson that takes several. */
  readonly lastPeriod?: number;
  /** 1 or 2; undefined where the school has one. */
  readonly shift: number | undefined;
  /** As written in the timetable; undefined: by the bells. */
  readonly start: Minutes | undefined;
  readonly end: Minutes | undefined;
  /** '' = every week; otherwise the week's key: 'a', 'b' (А/Б, числитель/знаменатель, odd/even). */
  readonly week: string;
  /** Empty = always. */
  readonly dates: readonly DaySpan[];
  /** A session lesson suspends the lessons at home on its dates. */
  readonly kind: 'regular' | 'session';
  readonly online: boolean;
  readonly subject: Named;
  readonly teachers: readonly Named[];
  /** Rooms of `place`. */
  readonly rooms: readonly Named[];
  readonly pupils: number | undefined;
  /** Names a joint lesson that has several rows; '' for none. */
  readonly stream: string;
  readonly language: InstructionLanguage | undefined;
}
