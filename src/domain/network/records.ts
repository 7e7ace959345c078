import type { Day } from '../calendar/day.ts';
import type { Teacher } from '../staffing/teacher.ts';

/** What a district keeps, one record a row. Names are as the register writes them; `key` tells records apart. */

/** The kinds of a school by its grades, lowest first; gymnasiums and the like behind them. */
export const schoolLevels = ['primary', 'basic', 'secondary', 'gymnasium', 'lyceum', 'boarding'] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

/** The language of instruction. 'other': neither Kazakh nor Russian. */
export const instructionLanguages = ['kk', 'ru', 'other'] as const;
export type InstructionLanguage = (typeof instructionLanguages)[number];

/** Days from and until which a record holds, both included; a missing one is open. */
export interface Validity {
  readonly from?: Day;
  readonly until?: Day;
}

/** A district or a city of an oblast. One that has moved to another oblast has a record for each. */
export interface Unit extends Validity {
  readonly key: string;
  readonly name: string;
  readonly kind: 'district' | 'city';
  /** '' where the register does not say. */
  readonly oblast: string;
  readonly oblastKey: string;
  /** Other spellings that mean it. */
  readonly variants: readonly string[];
  readonly villages: readonly string[];
}

export interface School extends Validity {
  /** Unit, number or name, and level. */
  readonly key: string;
  /** Key of its unit; '' where the register names none that is known. */
  readonly unit: string;
  /** As written: «Юбилейный ЖББМ», «№ 134 НОМ». */
  readonly name: string;
  /** The same without its type, for lists by type: «Юбилейный», «№ 134». */
  readonly shortName: string;
  readonly level: SchoolLevel | undefined;
  /** A small-class school (ШЖМ). */
  readonly small: boolean;
  /** A hub school (ТМ, РО); it may be a small-class school itself. */
  readonly hub: boolean;
  /** Key of the hub that it is attached to; undefined where it is attached to none, or to one that is not known. */
  readonly attachedTo: string | undefined;
  /** The hub as written; '' where the cell is blank. */
  readonly attachedText: string;
  readonly attachedOn: Day | undefined;
  readonly order: string;
  readonly languages: readonly InstructionLanguage[];
  /** Ascending; empty where not given. */
  readonly grades: readonly number[];
}

/** One line of a staff list, with what the network needs to know. `school` (of Teacher) is as written. */
export interface StaffMember extends Teacher {
  /** Key of its unit and of its school; '' where it is not known. */
  readonly unit: string;
  readonly schoolKey: string;
  readonly name: string;
  readonly subject: string;
  /** The day until which the category is valid. */
  readonly categoryUntil: Day | undefined;
}

/** How many pupils a school has in each grade. Grade 0 is the pre-school class. */
export interface PupilCount {
  readonly unit: string;
  readonly schoolKey: string;
  readonly school: string;
  readonly byGrade: ReadonlyMap<number, number>;
}

/** Two or three grades taught together. */
export interface CombinedClass extends Validity {
  readonly unit: string;
  readonly schoolKey: string;
  readonly school: string;
  /** Ascending. */
  readonly grades: readonly number[];
  /** Empty where the record does not say: counted apart, never taken for Kazakh. */
  readonly languages: readonly InstructionLanguage[];
  /** One for each grade, or one for all together; empty where not given. */
  readonly pupils: readonly number[];
  readonly teacher: string;
  readonly room: string;
}

/** Kinds of events, in the order of the annual table; projects and visits are shown only where there are any. */
export const eventKinds = ['forum', 'seminar', 'webinar', 'workshop', 'master-class', 'contest', 'olympiad', 'project', 'visit'] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventLevels = ['school', 'district', 'oblast', 'republic', 'international'] as const;
export type EventLevel = (typeof eventLevels)[number];

/** Who took part in an event, and with what result. */
export interface Participation {
  readonly unit: string;
  readonly schoolKey: string;
  readonly school: string;
  readonly kind: EventKind | undefined;
  readonly level: EventLevel | undefined;
  readonly title: string;
  readonly on: Day | undefined;
  readonly teacher: string;
  /** People who took part; 1 where the cell is blank. */
  readonly count: number;
  readonly result: string;
}

export interface MasterClass {
  readonly unit: string;
  readonly schoolKey: string;
  readonly school: string;
  readonly teacher: string;
  readonly subject: string;
  readonly grades: readonly number[];
  readonly event: string;
  readonly on: Day | undefined;
}

/** A training course, and how many of a unit or school took it. */
export interface Course extends Validity {
  readonly unit: string;
  readonly schoolKey: string;
  readonly school: string;
  readonly title: string;
  readonly organiser: string;
  readonly person: string;
  /** 1 where the cell is blank. */
  readonly count: number;
  readonly result: string;
}

/** A line of the sheet of settings: a norm, a date, a name. A norm is never law here: it has its source and its status. */
export interface Setting {
  /** What it sets (`settingIds` of the sheet's reader), or the text of its name where that is not known. */
  readonly id: string;
  readonly value: number | string | Day | undefined;
  readonly source: string;
  readonly on: boolean;
  readonly confirmed: boolean;
}

/** All records of a district or an oblast. */
export interface NetworkData {
  readonly units: readonly Unit[];
  readonly schools: readonly School[];
  readonly staff: readonly StaffMember[];
  readonly pupils: readonly PupilCount[];
  readonly classes: readonly CombinedClass[];
  readonly participations: readonly Participation[];
  readonly masterClasses: readonly MasterClass[];
  readonly courses: readonly Course[];
}
