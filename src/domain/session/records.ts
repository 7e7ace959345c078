import type { Day } from '../calendar/day.ts';
import type { CalendarStatus } from '../calendar/holidays.ts';
import type { InstructionLanguage } from '../network/records.ts';
import type { ClassName, Named } from '../timetable/lesson.ts';

/** Pupils come to the hub, are taught on line, or both. */
export const sessionForms = ['hub', 'online', 'mixed'] as const;
export type SessionForm = (typeof sessionForms)[number];

/** How sessions lie in a school year: presets with a source, never a rule of ours. */
export const sessionModels = ['week-a-quarter', 'three-by-ten', 'three-free', 'own'] as const;
export type SessionModel = (typeof sessionModels)[number];

/** A session as the district plans it. What is undefined is not given. */
export interface PlannedSession {
  readonly hub: Named;
  /** «Күзгі сессия». */
  readonly name: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly form: SessionForm | undefined;
  readonly model: SessionModel | undefined;
  readonly grades: readonly number[];
  /** Magnet schools that send pupils; empty: all that are attached to the hub, or named by the participants. */
  readonly schools: readonly Named[];
  readonly subjects: readonly Named[];
  /** Number of the order, as written. */
  readonly order: string;
  readonly orderedOn: Day | undefined;
}

export const calendarKinds = ['quarter', 'vacation', 'holiday', 'working'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A line of the calendar that the district keeps. `working`: a day of rest on which schools work. */
export interface CalendarEntry {
  readonly kind: CalendarKind;
  readonly name: string;
  readonly from: Day;
  /** The same day where only one is given. */
  readonly until: Day;
  readonly status: CalendarStatus | 'unconfirmed';
  readonly source: string;
  /** The extra week of grade 1: all others have lessons. */
  readonly onlyGradeOne?: boolean;
}

/** A pupil of a magnet school on the list of a session. */
export interface Participant {
  /** Name of the session; '' where the list is of the only one. */
  readonly session: string;
  readonly school: Named;
  readonly pupil: Named;
  /** The class at home; its grade is what counts. */
  readonly class: ClassName;
  readonly language: InstructionLanguage | undefined;
  /** Stays in the dormitory; undefined: not said. */
  readonly lodging: boolean | undefined;
  /** Class of the hub, or own class, where the pupil was placed; '' for none. */
  readonly hubClass: string;
}

/** A class of the hub that pupils may join. */
export interface HubClass {
  readonly class: ClassName;
  readonly pupils: number | undefined;
  /** How many pupils it may have at most; undefined: nobody has said. */
  readonly capacity: number | undefined;
  readonly language: InstructionLanguage | undefined;
}

/** A way on which pupils are brought. Kilometres of one way; litres for 100 km. */
export interface Route {
  readonly from: Named;
  readonly to: Named;
  readonly kilometres: number | undefined;
  readonly seats: number | undefined;
  readonly vehicle: string;
  readonly consumption: number | undefined;
}

/** What the district enters: tenge, of a litre, of one pupil's meals a day, of one pupil's night, of an extra lesson, of a day of a driver; litres for 100 km where a route gives none. */
export const rateKinds = ['litre', 'meals-a-day', 'night', 'extra-lesson', 'driver-day', 'litres-a-hundred', 'other'] as const;
export type RateKind = (typeof rateKinds)[number];

export interface Rate {
  readonly kind: RateKind;
  readonly amount: number;
  /** What `other` is for. */
  readonly note: string;
  readonly source: string;
  readonly date: Day | undefined;
}

export const councilRoles = ['head', 'deputy', 'secretary', 'core', 'member'] as const;
export type CouncilRole = (typeof councilRoles)[number];

export interface CouncilMember {
  readonly person: Named;
  readonly position: string;
  readonly role: CouncilRole | undefined;
  readonly school: Named;
}

export const sessionRoles = ['coordinator', 'tutor', 'adviser', 'curator', 'director', 'psychologist', 'medic'] as const;
export type SessionRole = (typeof sessionRoles)[number];

export interface AssignedRole {
  readonly role: SessionRole;
  readonly person: Named;
  readonly school: Named;
  readonly position: string;
  readonly subjects: readonly Named[];
  readonly grades: readonly number[];
}

/** The thirteen steps in which a session is prepared. Source: docs/sources.md#sessions */
export const stepIds = ['order', 'council-plan', 'transport', 'meals', 'explaining', 'preparation', 'leaders', 'timetable', 'entry-test', 'out-of-class', 'monitoring', 'thematic-plans', 'rooms'] as const;
export type StepId = (typeof stepIds)[number];

/** A line of the council's plan. */
export interface Activity {
  readonly number: number | undefined;
  readonly title: string;
  /** As written, and the days that it says, where it says any. */
  readonly term: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly executors: readonly Named[];
  readonly responsible: readonly Named[];
  readonly done: Day | undefined;
  /** Says that it is done and not when. */
  readonly isDone: boolean;
  /** Which step it belongs to, by its words. */
  readonly step: StepId | undefined;
  /** Where there are several sessions: that which its plan is of. */
  readonly session?: Pick<PlannedSession, 'name' | 'from'>;
}

export const markKinds = ['entry', 'exit', 'session', 'quarter', 'year', 'monitoring'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Marks: of one pupil, or counted for a class. */
export interface MarkLine {
  readonly kind: MarkKind;
  readonly on: Day | undefined;
  readonly school: Named;
  readonly class: ClassName;
  readonly subject: Named;
  /** Key '' where the line counts a class. */
  readonly pupil: Named;
  /** As written, 2 … 5 where it is one; made of the points where only these are given; undefined: not attested. */
  readonly mark: number | undefined;
  readonly points: number | undefined;
  readonly most: number | undefined;
  readonly counts: MarkCounts | undefined;
  /** How many pupils a counted class has, as the line states it. */
  readonly pupils?: number | undefined;
}

/** How many pupils have which mark; `unmarked` are never in the number that shares are of. */
export interface MarkCounts {
  readonly fives: number;
  readonly fours: number;
  readonly threes: number;
  readonly twos: number;
  readonly unmarked: number;
}

/** An answer to a question of a questionnaire, `count` times. */
export interface GivenAnswer {
  readonly on: Day | undefined;
  readonly school: Named;
  readonly question: string;
  readonly answer: string;
  readonly count: number;
}

export const assignmentKinds = ['task', 'consultation', 'online-lesson', 'method-help'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** What is done between sessions. */
export interface Assignment {
  readonly kind: AssignmentKind;
  readonly title: string;
  readonly subject: Named;
  readonly class: ClassName;
  readonly school: Named;
  readonly teacher: Named;
  readonly given: Day | undefined;
  readonly due: Day | undefined;
  readonly done: Day | undefined;
  readonly isDone: boolean;
}

/** On which weekday a class has a subject, where no timetable says it. */
export interface LessonDay {
  readonly school: Named;
  readonly class: ClassName;
  readonly subject: Named;
  /** 1 = Monday. */
  readonly day: number;
}
