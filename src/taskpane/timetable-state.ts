import type { Changed, LessonView, Plan, TimetableAnswers, TimetableView } from '../jobs/desk.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { keyed } from './findings/finding-key.ts';

/** One cell of the picture of the week. */
export interface SlotPlace {
  /** Key of the school. */
  readonly school: string;
  readonly day: number;
  readonly period: number;
}

/** Which findings of timetables a person wants to see; undefined lets all through. Keys as in the lists of the view. */
export interface ClashFilter {
  readonly kind: string | undefined;
  readonly severity: string | undefined;
  readonly school: string | undefined;
  readonly teacher: string | undefined;
  readonly class: string | undefined;
  readonly day: string | undefined;
}

export const everyClash: ClashFilter = { kind: undefined, severity: undefined, school: undefined, teacher: undefined, class: undefined, day: undefined };

/** The ways out of one finding. */
export interface AnswersShown {
  /** Key of the finding. */
  readonly of: string;
  /** Undefined while they are looked for. */
  readonly found: TimetableAnswers | undefined;
  /** Place of the one whose changes are shown. */
  readonly chosen: number | undefined;
}

/** A view of timetables that a person wants on a sheet of its own. */
export interface SheetWish {
  readonly id: string;
  /** Key of the teacher, the class or the room; '' for all. */
  readonly who: string;
  /** Of free teachers and rooms. */
  readonly day: number;
  readonly period: number;
  readonly language: Language | undefined;
  readonly anew: boolean;
}

export interface TimetableState {
  readonly timetables: TimetableView | undefined;
  readonly timetablesProblem: KnownProblem | undefined;
  /** Cells that changed since the timetables were read; 'unknown' where the workbook must be read as a whole. */
  readonly timetablesPending: readonly Changed[] | 'unknown';
  /** The timetable whose understanding is shown, by its place. */
  readonly openTimetable: string | undefined;
  readonly slot: { readonly at: SlotPlace; readonly lessons: readonly LessonView[] | undefined } | undefined;
  readonly clashFilter: ClashFilter;
  /** The finding that was gone to last, by its key. */
  readonly clash: string | undefined;
  readonly answers: AnswersShown | undefined;
  readonly sheetWish: SheetWish;
  readonly sheetPlan: Plan | undefined;
  /** Tables that timetables stand on, as they would be laid out. */
  readonly templatePlan: Plan | undefined;
}

export type TimetableAction =
  | { readonly type: 'timetables'; readonly timetables: TimetableView }
  | { readonly type: 'timetables-problem'; readonly problem: KnownProblem }
  | { readonly type: 'timetables-reading' | 'timetables-outdated' }
  | { readonly type: 'open-timetable'; readonly key: string | undefined }
  | { readonly type: 'slot'; readonly at: SlotPlace | undefined }
  | { readonly type: 'slot-lessons'; readonly at: SlotPlace; readonly lessons: readonly LessonView[] }
  | { readonly type: 'clash-filter'; readonly filter: ClashFilter }
  | { readonly type: 'clash'; readonly key: string | undefined }
  | { readonly type: 'answers'; readonly answers: AnswersShown | undefined }
  | { readonly type: 'sheet-wish'; readonly wish: Partial<SheetWish> }
  | { readonly type: 'sheet-plan' | 'template-plan'; readonly plan: Plan | undefined };

export const firstTimetableState: TimetableState = {
  timetables: undefined,
  timetablesProblem: undefined,
  timetablesPending: [],
  openTimetable: undefined,
  slot: undefined,
  clashFilter: everyClash,
  clash: undefined,
  answers: undefined,
  sheetWish: { id: 'teacher-week', who: '', day: 1, period: 1, language: undefined, anew: false },
  sheetPlan: undefined,
  templatePlan: undefined,
};

type Reducers = { readonly [Type in TimetableAction['type']]: (state: TimetableState, action: Extract<TimetableAction, { readonly type: Type }>) => Partial<TimetableState> };

const sameSlot = (one: SlotPlace | undefined, other: SlotPlace): boolean => one?.school === other.school && one.day === other.day && one.period === other.period;

export const timetableReducers: Reducers = {
  timetables: (state, { timetables }) => afterReading(state, timetables),
  'timetables-problem': (_, { problem }) => ({ timetablesProblem: problem, timetablesPending: 'unknown' }),
  // What changes from now on is not among what is read.
  'timetables-reading': () => ({ timetablesPending: [] }),
  'timetables-outdated': ({ timetables }) => (timetables ? { timetablesPending: 'unknown' } : {}),
  'open-timetable': (_, { key }) => ({ openTimetable: key }),
  slot: (_, { at }) => ({ slot: at && { at, lessons: undefined } }),
  'slot-lessons': ({ slot }, { at, lessons }) => (sameSlot(slot?.at, at) ? { slot: { at, lessons } } : {}),
  'clash-filter': (_, { filter }) => ({ clashFilter: filter }),
  clash: ({ clash }, { key }) => ({ clash: key, ...(key === clash ? {} : { answers: undefined }) }),
  answers: (_, { answers }) => ({ answers }),
  'sheet-wish': ({ sheetWish }, { wish }) => ({ sheetWish: { ...sheetWish, ...wish }, sheetPlan: undefined }),
  'sheet-plan': (_, { plan }) => ({ sheetPlan: plan }),
  'template-plan': (_, { plan }) => ({ templatePlan: plan }),
};

/** The place in the list stays; what was offered was offered for other cells. */
function afterReading({ clash, clashFilter, slot, sheetWish }: TimetableState, timetables: TimetableView): Partial<TimetableState> {
  const has = (named: readonly { readonly key: string }[], key: string | undefined) => (named.some((each) => each.key === key) ? key : undefined);
  return {
    timetables,
    timetablesProblem: undefined,
    answers: undefined,
    sheetPlan: undefined,
    clash: keyed(timetables.findings).some(({ key }) => key === clash) ? clash : undefined,
    clashFilter: { ...clashFilter, school: has(timetables.schools, clashFilter.school), teacher: has(timetables.teachers, clashFilter.teacher), class: has(timetables.classes, clashFilter.class) },
    slot: slot && timetables.weeks.some(({ school }) => school === slot.at.school) ? slot : undefined,
    sheetWish: [...timetables.teachers, ...timetables.classes, ...timetables.rooms].some(({ key }) => key === sheetWish.who) ? sheetWish : { ...sheetWish, who: '' },
  };
}

/** What Escape closes on the page of timetables; undefined where nothing is open. */
export function timetableClosedByEscape(route: string, { sheetPlan, templatePlan, answers, slot, openTimetable }: TimetableState): Partial<TimetableState> | undefined {
  if (route !== 'timetable') return undefined;
  if (sheetPlan || templatePlan) return { sheetPlan: undefined, templatePlan: undefined };
  if (answers) return { answers: answers.chosen === undefined ? undefined : { ...answers, chosen: undefined } };
  if (slot) return { slot: undefined };
  return openTimetable === undefined ? undefined : { openTimetable: undefined };
}
