import type { CellPlace } from '../checks/check.ts';
import type { Changed, Done, Overview, Plan, TableView, View } from '../jobs/desk.ts';
import { emptyMemory, type Memory } from '../jobs/memory.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { checkReducers, firstCheckState, withPending, type CheckAction, type CheckState } from './check-state.ts';
import type { Route } from './environment.ts';
import { firstChoice, type InsertChoice } from './insert-choice.ts';
import type { PlacedMessage } from './message.ts';
import { closedByEscape, firstRegisterState, registerReducers, type RegisterAction, type RegisterState } from './register-state.ts';
import { firstSessionState, sessionClosedByEscape, sessionReducers, type SessionAction, type SessionState } from './session-state.ts';
import { keyOf } from './table-key.ts';
import { firstTimetableState, timetableClosedByEscape, timetableReducers, type TimetableAction, type TimetableState } from './timetable-state.ts';

/** Work that takes its time and can be stopped. */
export interface Work {
  readonly job: 'look' | 'check' | 'registers' | 'timetables' | 'session' | 'file' | 'save' | 'insert' | 'undo' | 'mend' | 'paint';
  readonly done: number;
  readonly all: number;
  /** Nobody asked for it: the workbook has changed, or is read again after something was written. */
  readonly byItself: boolean;
  /** It takes longer than a person waits without a word. */
  readonly slow: boolean;
  readonly stopping: boolean;
}

/** All that the pane shows. Plain data; what is decided, the desk decides. */
export interface PaneState extends CheckState, RegisterState, TimetableState, SessionState {
  readonly language: Language;
  readonly route: Route;
  /** The first-run page is shown. */
  readonly welcome: boolean;
  /** As the workbook has it. */
  readonly remembered: Memory;
  /** As it counts in this pane: what a person has set and perhaps not had remembered. */
  readonly current: Memory;
  readonly memoryProblem: KnownProblem | undefined;
  readonly work: Work | undefined;
  /** A person has pressed something; it is done as soon as the work is that runs by itself. */
  readonly waiting: boolean;
  readonly overview: Overview | undefined;
  readonly lookProblem: KnownProblem | undefined;
  /** Somebody changed cells after the figures were made. */
  readonly stale: boolean;
  /** How often somebody changed cells. */
  readonly changes: number;
  /** The school whose figures are shown; all schools where undefined. */
  readonly school: string | undefined;
  /** The cell that was gone to last. */
  readonly shown: CellPlace | undefined;
  /** A selected list whose columns a person must name before it counts. */
  readonly candidate: TableView | undefined;
  /** The list whose columns are shown. */
  readonly openTable: string | undefined;
  readonly choice: InsertChoice;
  readonly plan: Plan | undefined;
  readonly undoable: Done | undefined;
  readonly message: PlacedMessage | undefined;
  /** Something unexpected was thrown outside of drawing. */
  readonly mistake: boolean;
  readonly announcement: { readonly text: string; readonly serial: number };
}

export type Action =
  | CheckAction
  | RegisterAction
  | TimetableAction
  | SessionAction
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'go'; readonly route: Route }
  | { readonly type: 'welcome'; readonly welcome: boolean }
  | { readonly type: 'memory' | 'remembered' | 'current'; readonly memory: Memory }
  | { readonly type: 'memory-problem'; readonly problem: KnownProblem }
  | { readonly type: 'work'; readonly job: Work['job']; readonly byItself: boolean }
  | { readonly type: 'waiting'; readonly waiting: boolean }
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'slow' | 'stopping' | 'rest' | 'mistake' | 'mistake-seen' | 'quiet' | 'escape' }
  /** Where the host does not say what changed, anything may have. */
  | { readonly type: 'changed'; readonly changes?: readonly Changed[] }
  | { readonly type: 'overview'; readonly overview: Overview; readonly stale: boolean }
  | { readonly type: 'look-problem'; readonly problem: KnownProblem }
  | { readonly type: 'school'; readonly school: string | undefined }
  | { readonly type: 'shown'; readonly cell: CellPlace }
  | { readonly type: 'candidate'; readonly table: TableView | undefined }
  | { readonly type: 'open-table'; readonly key: string | undefined }
  | { readonly type: 'choice'; readonly choice: InsertChoice }
  | { readonly type: 'plan'; readonly plan: Plan | undefined }
  /** What was planned is done, or refused: no preview is of now any more. */
  | { readonly type: 'planned-done'; readonly laidOut: boolean }
  | { readonly type: 'undoable'; readonly done: Done | undefined }
  | { readonly type: 'message'; readonly message: PlacedMessage }
  | { readonly type: 'announce'; readonly text: string };

export const firstState = (language: Language, route: Route, welcome: boolean): PaneState => ({
  ...firstCheckState,
  ...firstRegisterState,
  ...firstTimetableState,
  ...firstSessionState,
  language,
  route,
  welcome,
  remembered: emptyMemory,
  current: emptyMemory,
  memoryProblem: undefined,
  work: undefined,
  waiting: false,
  overview: undefined,
  lookProblem: undefined,
  stale: false,
  changes: 0,
  school: undefined,
  shown: undefined,
  candidate: undefined,
  openTable: undefined,
  choice: firstChoice,
  plan: undefined,
  undoable: undefined,
  message: undefined,
  mistake: false,
  announcement: { text: '', serial: 0 },
});

type Reducers = { readonly [Type in Action['type']]: (state: PaneState, action: Extract<Action, { readonly type: Type }>) => Partial<PaneState> };

const onWork = (state: PaneState, change: Partial<Work>) => (state.work ? { work: { ...state.work, ...change } } : {});

const closed = ({ plan, mending, noting }: PaneState): Partial<PaneState> => (plan ? { plan: undefined } : mending || noting !== undefined ? { mending: undefined, noting: undefined } : { openTable: undefined, openReport: undefined });

/** What was previewed would look otherwise now. */
const noPlans = { plan: undefined, registersPlan: undefined, reportPlan: undefined, sheetPlan: undefined, templatePlan: undefined, paperPlan: undefined, sessionTemplates: undefined };

const reducers: Reducers = {
  ...checkReducers,
  ...registerReducers,
  ...timetableReducers,
  ...sessionReducers,
  language: (_, { language }) => ({ language, ...noPlans }),
  go: (state, { route }) => ({ route, mistake: false, ...(state.message?.place === 'page' ? {} : { message: undefined }) }),
  welcome: (_, { welcome }) => ({ welcome }),
  memory: (_, { memory }) => ({ remembered: memory, current: memory, memoryProblem: undefined }),
  'memory-problem': (_, { problem }) => ({ memoryProblem: problem }),
  remembered: (_, { memory }) => ({ remembered: memory, memoryProblem: undefined }),
  current: (_, { memory }) => ({ current: memory, plan: undefined, reportPlan: undefined, sheetPlan: undefined, paperPlan: undefined }),
  work: (_, { job, byItself }) => ({ work: { job, done: 0, all: 0, byItself, slow: false, stopping: false } }),
  waiting: (_, { waiting }) => ({ waiting }),
  progress: (state, { done, all }) => onWork(state, { done, all }),
  slow: (state) => onWork(state, { slow: true }),
  stopping: (state) => onWork(state, { stopping: true }),
  rest: () => ({ work: undefined }),
  changed: (state, { changes }) => ({
    changes: state.changes + 1,
    stale: state.overview !== undefined,
    ...(state.checked || state.work ? { pending: withPending(state.pending, changes) } : {}),
    ...(state.registers || state.work ? { registersPending: withPending(state.registersPending, changes) } : {}),
    ...(state.timetables || state.work ? { timetablesPending: withPending(state.timetablesPending, changes) } : {}),
    ...(state.sessions || state.work ? { sessionsPending: withPending(state.sessionsPending, changes) } : {}),
  }),
  mistake: () => ({ mistake: true }),
  'mistake-seen': () => ({ mistake: false }),
  quiet: () => ({ message: undefined }),
  escape: (state) => closedByEscape(state.route, state) ?? timetableClosedByEscape(state.route, state) ?? sessionClosedByEscape(state.route, state) ?? closed(state),
  overview: (state, { overview, stale }) => ({
    overview,
    lookProblem: undefined,
    stale,
    school: overview.breakdowns[0]?.groups.some(({ name }) => name === state.school) ? state.school : undefined,
    ...(state.candidate && overview.tables.some((table) => keyOf(table) === keyOf(state.candidate!)) ? { candidate: undefined } : {}),
  }),
  'look-problem': (_, { problem }) => ({ lookProblem: problem }),
  school: (_, { school }) => ({ school }),
  shown: (_, { cell }) => ({ shown: cell }),
  candidate: (_, { table }) => ({ candidate: table, ...(table ? { openTable: keyOf(table) } : {}) }),
  'open-table': (_, { key }) => ({ openTable: key }),
  choice: (_, { choice }) => ({ choice, plan: undefined }),
  plan: (_, { plan }) => ({ plan }),
  'planned-done': (_, { laidOut }) => ({ ...noPlans, ...(laidOut ? { opened: undefined } : {}) }),
  undoable: (_, { done }) => ({ undoable: done }),
  message: (_, { message }) => ({ message }),
  announce: ({ announcement }, { text }) => ({ announcement: { text, serial: announcement.serial + 1 } }),
};

export const reduce = (state: PaneState, action: Action): PaneState => ({ ...state, ...(reducers[action.type] as (state: PaneState, action: Action) => Partial<PaneState>)(state, action) });

/** What a person asked for is being done. */
export const isBusy = ({ work, waiting }: PaneState): boolean => waiting || (work !== undefined && !work.byItself);

/** How the workbook is read and spoken of in the pane. */
export const viewOf = ({ language, current: { staff, mappings, corrections, registerMappings, timetables, people, plans, topics } }: PaneState): View => ({ language, staff, mappings, corrections, registerMappings, timetables, people, plans, topics });

/** The same for what goes into cells: in the workbook's own language, where it remembers one. */
export const resultView = (state: PaneState): View => ({ ...viewOf(state), language: state.current.language ?? state.language });

/** Were settings changed that the workbook does not remember? Lists are remembered one by one and do not count here. */
export const hasUnsavedSettings = ({ remembered, current }: PaneState): boolean => {
  const chosen = ({ language, staff, off }: Memory) => JSON.stringify([language ?? null, Object.entries(staff).sort(), [...off].sort()]);
  return chosen(remembered) !== chosen(current);
};
