import type { Changed, EntryProblem, Plan, SessionView, SessionWishes } from '../jobs/desk.ts';
import type { CellChange, CellPlace } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { keyed } from './findings/finding-key.ts';
import type { Texts } from './register-state.ts';
import { offeredChanges } from './session/offered-changes.ts';

/** The parts of the page that open and close; the steps open the one where a thing is done. */
export const sessionParts = ['steps', 'participants', 'placement', 'costs', 'plans', 'people', 'papers', 'results', 'assignments', 'findings'] as const;
export type SessionPart = (typeof sessionParts)[number];

/** A session as a person fills in the form; what is laid aside is not lost. */
export interface SessionDraft {
  readonly at: CellPlace | undefined;
  readonly before: Texts;
  readonly texts: Texts;
  readonly problems: readonly EntryProblem[];
}

/** Cells that would be changed, to be looked at first. `of`: what they were asked for. */
export interface ShownChanges {
  readonly of: string;
  readonly changes: readonly CellChange[];
}

/** A paper that a person wants: on a sheet, or as a document. */
export interface PaperWish {
  readonly id: string;
  /** Of plans side by side: the place of a school's plan; '' for all. */
  readonly who: string;
  readonly language: Language | undefined;
  readonly anew: boolean;
}

export interface SessionState {
  readonly sessions: SessionView | undefined;
  readonly sessionsProblem: KnownProblem | undefined;
  /** Cells that changed since the sessions were read; 'unknown' where the workbook must be read as a whole. */
  readonly sessionsPending: readonly Changed[] | 'unknown';
  readonly sessionWishes: SessionWishes;
  readonly sessionDraft: SessionDraft | undefined;
  /** The form is shown. */
  readonly sessionFormOpen: boolean;
  readonly openParts: readonly SessionPart[];
  /** The part that a person was sent to; it takes the focus up. `serial` tells two times apart. */
  readonly sentTo: { readonly part: SessionPart; readonly serial: number } | undefined;
  /** The step, the plan, the pair of plans, the person that is unfolded, by its key. */
  readonly unfolded: string | undefined;
  readonly shownChanges: ShownChanges | undefined;
  /** The finding that was gone to last, by its key. */
  readonly sessionFinding: string | undefined;
  readonly paperWish: PaperWish;
  readonly paperPlan: Plan | undefined;
  /** Tables of sessions as they would be laid out. */
  readonly sessionTemplates: Plan | undefined;
}

export type SessionAction =
  | { readonly type: 'sessions'; readonly sessions: SessionView }
  | { readonly type: 'sessions-problem'; readonly problem: KnownProblem }
  | { readonly type: 'sessions-reading' | 'sessions-outdated' }
  | { readonly type: 'session-wishes'; readonly wishes: SessionWishes }
  | { readonly type: 'session-draft'; readonly draft: SessionDraft | undefined; readonly open: boolean }
  | { readonly type: 'session-part'; readonly part: SessionPart; readonly open: boolean }
  | { readonly type: 'session-send'; readonly part: SessionPart }
  | { readonly type: 'session-unfold'; readonly key: string | undefined }
  | { readonly type: 'session-changes'; readonly shown: ShownChanges | undefined }
  | { readonly type: 'session-finding'; readonly key: string | undefined }
  | { readonly type: 'paper-wish'; readonly wish: Partial<PaperWish> }
  | { readonly type: 'paper-plan' | 'session-templates'; readonly plan: Plan | undefined };

export const firstSessionState: SessionState = {
  sessions: undefined,
  sessionsProblem: undefined,
  sessionsPending: [],
  sessionWishes: {},
  sessionDraft: undefined,
  sessionFormOpen: false,
  openParts: ['steps'],
  sentTo: undefined,
  unfolded: undefined,
  shownChanges: undefined,
  sessionFinding: undefined,
  paperWish: { id: '', who: '', language: undefined, anew: false },
  paperPlan: undefined,
  sessionTemplates: undefined,
};

type Reducers = { readonly [Type in SessionAction['type']]: (state: SessionState, action: Extract<SessionAction, { readonly type: Type }>) => Partial<SessionState> };

const withPart = (open: readonly SessionPart[], part: SessionPart, shown: boolean): readonly SessionPart[] => [...open.filter((other) => other !== part), ...(shown ? [part] : [])];

export const sessionReducers: Reducers = {
  sessions: (state, { sessions }) => afterReading(state, sessions),
  'sessions-problem': (_, { problem }) => ({ sessionsProblem: problem, sessionsPending: 'unknown' }),
  // What changes from now on is not among what is read.
  'sessions-reading': () => ({ sessionsPending: [] }),
  'sessions-outdated': ({ sessions }) => (sessions ? { sessionsPending: 'unknown' } : {}),
  'session-wishes': (_, { wishes }) => ({ sessionWishes: wishes, paperPlan: undefined, shownChanges: undefined }),
  'session-draft': (_, { draft, open }) => ({ sessionDraft: draft, sessionFormOpen: open }),
  'session-part': ({ openParts }, { part, open }) => ({ openParts: withPart(openParts, part, open) }),
  'session-send': ({ openParts, sentTo }, { part }) => ({ openParts: withPart(openParts, part, true), sentTo: { part, serial: (sentTo?.serial ?? 0) + 1 } }),
  'session-unfold': (_, { key }) => ({ unfolded: key, shownChanges: undefined }),
  'session-changes': (_, { shown }) => ({ shownChanges: shown }),
  'session-finding': (_, { key }) => ({ sessionFinding: key }),
  'paper-wish': ({ paperWish }, { wish }) => ({ paperWish: { ...paperWish, ...wish }, paperPlan: undefined }),
  'paper-plan': (_, { plan }) => ({ paperPlan: plan }),
  'session-templates': (_, { plan }) => ({ sessionTemplates: plan }),
};

const sameChanges = (one: readonly CellChange[] | undefined, other: readonly CellChange[]): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The place on the page stays, and what a person looks at as long as it is still offered; the rest was offered for other cells. */
const afterReading = ({ sessionFinding, shownChanges }: SessionState, sessions: SessionView): Partial<SessionState> => ({
  sessions,
  sessionsProblem: undefined,
  shownChanges: shownChanges && sameChanges(offeredChanges(sessions, shownChanges.of), shownChanges.changes) ? shownChanges : undefined,
  paperPlan: undefined,
  sessionFinding: keyed(sessions.findings).some(({ key }) => key === sessionFinding) ? sessionFinding : undefined,
});

/** What Escape closes on the page of sessions; undefined where nothing is open. */
export function sessionClosedByEscape(route: string, { paperPlan, sessionTemplates, shownChanges, sessionFormOpen, unfolded }: SessionState): Partial<SessionState> | undefined {
  if (route !== 'session') return undefined;
  if (paperPlan || sessionTemplates) return { paperPlan: undefined, sessionTemplates: undefined };
  if (shownChanges) return { shownChanges: undefined };
  if (sessionFormOpen) return { sessionFormOpen: false };
  return unfolded === undefined ? undefined : { unfolded: undefined };
}
