import type { DayFree } from '../domain/calendar/school-calendar.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { CountedQuestion } from '../domain/session/answers.ts';
import type { CostKind, Lacking as LackingRate } from '../domain/session/costs.ts';
import type { ClassDoubt } from '../domain/session/placement.ts';
import type { PlacementMode, Unplaced } from '../domain/session/placing.ts';
import type { AssignmentKind, MarkKind, SessionForm, SessionModel, SessionRole, StepId } from '../domain/session/records.ts';
import type { StepFact, StepState } from '../domain/session/steps.ts';
import type { ActivityState } from '../domain/session/activities.ts';
import type { SessionKind } from '../sheet/registers/session-columns.ts';
import type { PlanCorrection, TopicDecision } from '../sheet/thematic/thematic.ts';
import type { CellChange, CellPlace } from '../sheet/workbook.ts';
import type { Finding } from './run-checks.ts';
import type { PlanPairView, PlanView } from './session-plan-view.ts';

export type * from './session-plan-view.ts';
export type { ActivityState, StepFact, StepState };

/** One session of the register, as the pane shows and edits it. */
export interface SessionItem {
  readonly at: CellPlace;
  readonly hub: string;
  readonly name: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly form: SessionForm | undefined;
  readonly model: SessionModel | undefined;
  readonly grades: readonly number[];
  readonly schools: readonly string[];
  readonly subjects: readonly string[];
  readonly order: string;
  readonly orderedOn: Day | undefined;
  /** Days of lessons; undefined where the days are not given or the calendar does not know the year. */
  readonly workingDays: number | undefined;
  readonly free: readonly { readonly day: Day; readonly why: DayFree }[];
}

/** Days that a model proposes for a hub, with why. */
export interface SessionProposal {
  readonly model: SessionModel;
  /** Which of the model's sessions: 1 … */
  readonly number: number;
  readonly quarter: number | undefined;
  readonly from: Day;
  readonly until: Day;
  readonly workingDays: number;
  /** Without them a holiday may lie among the days. */
  readonly holidaysKnown: boolean;
  /** A session of the register covers it already. */
  readonly taken: boolean;
}

export interface StepView {
  readonly id: StepId;
  readonly state: StepState;
  readonly facts: readonly StepFact[];
  /** Lines of the council's plan that belong to it. */
  readonly activities: readonly ActivityView[];
  /** Sheets of the registers that it needs and that are missing: offered as templates. */
  readonly missing: readonly SessionKind[];
  /** Papers that it gives. */
  readonly papers: readonly string[];
}

export interface ActivityView extends CellPlace {
  readonly number: number | undefined;
  readonly title: string;
  readonly term: string;
  readonly until: Day | undefined;
  readonly people: readonly string[];
  readonly state: ActivityState;
  /** The change that says it is done today; undefined where the plan has no such column. */
  readonly doneBy: readonly CellChange[] | undefined;
}

/** Activities of one person, by state. */
export interface PersonDuties {
  readonly name: string;
  readonly roles: readonly SessionRole[];
  readonly done: number;
  readonly due: number;
  readonly late: number;
  readonly coming: number;
  readonly undated: number;
  /** Places in `SessionView.activities`. */
  readonly activities: readonly number[];
}

/** Participants counted: by school, by grade, by language; and what share of the schools' pupils they are. */
export interface ParticipantsView {
  readonly all: number;
  readonly bySchool: readonly { readonly name: string; readonly count: number; readonly of: number | undefined; readonly percent: number | undefined }[];
  readonly byGrade: readonly { readonly grade: number | undefined; readonly count: number }[];
  readonly byLanguage: readonly { readonly language: string; readonly count: number }[];
  /** All pupils of the schools that send some, where the register of pupils says. */
  readonly of: number | undefined;
  /** Per cent of them, with two decimals. */
  readonly percent: number | undefined;
}

/** One class of the placement: who would be in it. */
export interface PlacementClass {
  readonly name: string;
  readonly own: boolean;
  readonly grades: readonly number[];
  readonly language: string;
  readonly pupils: number | undefined;
  readonly capacity: number | undefined;
  readonly joining: number;
  readonly doubts: readonly ClassDoubt[];
}

export interface PlacementView {
  readonly mode: PlacementMode;
  readonly classes: readonly PlacementClass[];
  readonly pupils: readonly { readonly at: CellPlace; readonly name: string; readonly school: string; readonly grade: number | undefined; readonly language: string; readonly now: string; readonly proposed: string; readonly choices: readonly string[] }[];
  /** Nobody has a place for them, with why. */
  readonly unplaced: readonly { readonly at: CellPlace; readonly name: string; readonly why: Unplaced }[];
  readonly changes: readonly CellChange[];
}

/** One way of a session: pupils, seats, trips, kilometres, litres. */
export interface RouteView {
  readonly from: string;
  readonly to: string;
  readonly pupils: number;
  readonly seats: number | undefined;
  readonly runs: number;
  readonly trips: number;
  readonly kilometres: number | undefined;
  readonly litres: number | undefined;
  readonly vehicle: string;
  /** Pupils of the school who find no seat in one trip. */
  readonly seatsShort: number;
  /** No way from this school is in the register. */
  readonly without: boolean;
}

export interface CostLine {
  readonly kind: CostKind;
  /** What `other` is for. */
  readonly name: string;
  readonly quantity: number | undefined;
  readonly rate: number | undefined;
  readonly amount: number | undefined;
}

export interface CostsView {
  readonly daily: boolean;
  readonly days: number;
  readonly pupils: number;
  readonly lodging: number;
  /** Of whom nobody has said whether they stay in the dormitory: counted as coming every day. */
  readonly unsaid: number;
  readonly routes: readonly RouteView[];
  readonly lines: readonly CostLine[];
  readonly total: number | undefined;
  readonly perPupil: number | undefined;
  readonly perDay: number | undefined;
  readonly bySchool: readonly { readonly name: string; readonly pupils: number; readonly amount: number }[];
  /** Rates and figures that are needed and that nobody has entered. */
  readonly lacking: readonly LackingRate[];
}

export interface ResultsView {
  /** Each kind and day of marks by subject, by school and by grade; `name`: of the subject or the school. */
  readonly groups: readonly { readonly kind: MarkKind; readonly on: Day | undefined; readonly by: 'subject' | 'school' | 'grade'; readonly name: string; readonly grade: number | undefined; readonly pupils: number; readonly quality: number | undefined; readonly success: number | undefined; readonly level: number | undefined; readonly average: number | undefined }[];
  /** Change of quality from the entry test to the exit test, in percentage points, by subject. */
  readonly changes: readonly { readonly subject: string; readonly before: number; readonly after: number; readonly points: number }[];
  readonly answers: readonly CountedQuestion[];
}

export interface AssignmentView extends CellPlace {
  readonly kind: AssignmentKind;
  readonly title: string;
  readonly subject: string;
  readonly class: string;
  readonly due: Day | undefined;
  readonly state: ActivityState;
  readonly doneBy: readonly CellChange[] | undefined;
}

/** All that the page of sessions shows, as plain data. */
export interface SessionView {
  readonly sessions: readonly SessionItem[];
  /** Place of the session that the rest is about; undefined where there is none. */
  readonly chosen: number | undefined;
  readonly today: Day;
  readonly hubs: readonly string[];
  /** Fields of the register of sessions that have a column: a form shows no others. Empty where there is no register. */
  readonly sessionFields: readonly string[];
  readonly calendar: { readonly own: boolean; readonly knowsHolidays: boolean; readonly knowsVacations: boolean; readonly schoolYear: number };
  readonly proposals: readonly SessionProposal[];
  readonly steps: readonly StepView[];
  readonly participants: ParticipantsView;
  readonly placement: PlacementView | undefined;
  readonly costs: CostsView | undefined;
  readonly plans: readonly PlanView[];
  readonly ignoredPlans: readonly PlanCorrection[];
  readonly pairs: readonly PlanPairView[];
  readonly topics: readonly TopicDecision[];
  readonly activities: readonly ActivityView[];
  readonly people: readonly PersonDuties[];
  readonly results: ResultsView;
  readonly assignments: readonly AssignmentView[];
  /** Findings of the checks of sessions and of thematic plans, accepted ones included. */
  readonly findings: readonly Finding[];
  /** Tables of sessions that the workbook has none of. */
  readonly missing: readonly SessionKind[];
}

/** What a person asks of the page. */
export interface SessionWishes {
  /** Row of the session in its register; undefined: the one that is running or comes next. */
  readonly session?: CellPlace;
  readonly placement?: PlacementMode;
  /** Classes that a person has chosen for participants, by their rows; '' for none. */
  readonly choices?: readonly { readonly at: CellPlace; readonly to: string }[];
  /** The most pupils of an own class. */
  readonly capacity?: number;
  /** Grades that share own classes. */
  readonly together?: readonly (readonly number[])[];
  /** What the list says of classes is forgotten: everybody is placed anew. */
  readonly anew?: true;
}

/** A session as a person fills in the form: the text of every field as it would be typed. */
export interface SessionEntry {
  readonly at: CellPlace | undefined;
  readonly texts: Readonly<Record<string, string>>;
  /** The texts as they stood when the form was opened: what is the same is not written. */
  readonly before?: Readonly<Record<string, string>>;
}

/** A file that the person keeps: it leaves the workbook. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its media type. */
  readonly type: string;
}
