import type { Changed, EntryProblem, Plan, RegisterCandidate, RegistersView } from '../jobs/desk.ts';
import type { AnnualFigures } from '../domain/network/annual-figures.ts';
import type { RegisterKind } from '../sheet/registers/columns.ts';
import type { CellPlace } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';

export type RecordKind = 'schools' | 'classes';
export type Texts = Readonly<Record<string, string>>;

/** A school or a combined class that a person is writing, or has just written. */
export interface FormDraft {
  readonly of: RecordKind;
  /** The row that is edited; undefined: a new one. */
  readonly at: CellPlace | undefined;
  /** The text of every field as the form was opened, and as it stands now. */
  readonly before: Texts;
  readonly texts: Texts;
  /** Fields that a person has been in: what is wrong there is said at once. */
  readonly touched: readonly string[];
  /** A person wanted to save: what is wrong anywhere is said. */
  readonly tried: boolean;
  /** What the workbook held against it when it was to be saved; it goes as its field changes. */
  readonly problems: readonly EntryProblem[];
  /** A person has seen the remarks, and may save all the same. */
  readonly warned: boolean;
  readonly saved: { readonly name: string; readonly at: CellPlace } | undefined;
}

/** What a person answers before registers are laid out; days and years as they are typed. */
export interface WizardDraft {
  readonly language: Language;
  /** A known oblast by its id; '' where a person writes its name. */
  readonly oblast: string;
  readonly ownOblast: string;
  /** '' for the whole oblast. */
  readonly unit: string;
  readonly schoolYear: string;
  readonly on: string;
  readonly kinds: readonly RegisterKind[];
}

/** What a person wishes of a report; undefined: as the registers have it. */
export interface ReportDraft {
  readonly id: string;
  /** As it is typed. */
  readonly on: string | undefined;
  readonly language: Language | undefined;
  /** `oblast:key` or `unit:key`; '' for all. */
  readonly scope: string | undefined;
  /** Last year's workbook: its name and what was read in it. */
  readonly before: { readonly file: string; readonly figures: AnnualFigures } | undefined;
  /** On a new sheet, though the report stands in the workbook already. */
  readonly anew: boolean;
}

/** What stands in the place of the list of registers: the wizard, a form, the choice of what a form shall edit, the columns of a table. */
export type OpenedRegister = 'wizard' | 'form' | 'choose-schools' | 'choose-classes' | 'columns';

export interface RegisterState {
  readonly registers: RegistersView | undefined;
  readonly registersProblem: KnownProblem | undefined;
  /** Cells that changed since the registers were read; 'unknown' where the workbook must be read as a whole. */
  readonly registersPending: readonly Changed[] | 'unknown';
  readonly opened: OpenedRegister | undefined;
  /** Kept when it is closed: opened again for the same record, it is as it was. */
  readonly form: FormDraft | undefined;
  readonly wizard: WizardDraft | undefined;
  /** A table of the workbook's own whose columns a person names. */
  readonly ownTable: RegisterCandidate | undefined;
  /** What the wizard would lay out. */
  readonly registersPlan: Plan | undefined;
  readonly report: ReportDraft;
  readonly reportPlan: Plan | undefined;
}

export type RegisterAction =
  | { readonly type: 'registers'; readonly registers: RegistersView }
  | { readonly type: 'registers-problem'; readonly problem: KnownProblem }
  | { readonly type: 'registers-reading' | 'registers-outdated' }
  | { readonly type: 'opened'; readonly opened: OpenedRegister | undefined }
  | { readonly type: 'form'; readonly form: FormDraft | undefined }
  | { readonly type: 'wizard'; readonly wizard: WizardDraft }
  | { readonly type: 'own-table'; readonly table: RegisterCandidate }
  | { readonly type: 'registers-plan'; readonly plan: Plan | undefined }
  | { readonly type: 'report'; readonly report: Partial<ReportDraft> }
  | { readonly type: 'report-plan'; readonly plan: Plan | undefined };

export const firstRegisterState: RegisterState = {
  registers: undefined,
  registersProblem: undefined,
  registersPending: [],
  opened: undefined,
  form: undefined,
  wizard: undefined,
  ownTable: undefined,
  registersPlan: undefined,
  report: { id: 'annual', on: undefined, language: undefined, scope: undefined, before: undefined, anew: false },
  reportPlan: undefined,
};

type Reducers = { readonly [Type in RegisterAction['type']]: (state: RegisterState, action: Extract<RegisterAction, { readonly type: Type }>) => Partial<RegisterState> };

export const registerReducers: Reducers = {
  registers: (_, { registers }) => ({ registers, registersProblem: undefined }),
  'registers-problem': (_, { problem }) => ({ registersProblem: problem, registersPending: 'unknown' }),
  // What changes from now on is not among what is read.
  'registers-reading': () => ({ registersPending: [] }),
  'registers-outdated': ({ registers }) => (registers ? { registersPending: 'unknown' } : {}),
  opened: (_, { opened }) => ({ opened, registersPlan: undefined }),
  form: (_, { form }) => ({ form }),
  wizard: (_, { wizard }) => ({ wizard, registersPlan: undefined }),
  'own-table': (_, { table }) => ({ ownTable: table, opened: 'columns' }),
  'registers-plan': (_, { plan }) => ({ registersPlan: plan }),
  report: ({ report }, { report: change }) => ({ report: { ...report, ...change }, reportPlan: undefined }),
  'report-plan': (_, { plan }) => ({ reportPlan: plan }),
};

/** What Escape closes on the pages of registers and of reports; undefined where nothing is open. */
export const closedByEscape = (route: string, { registersPlan, opened, reportPlan }: RegisterState): Partial<RegisterState> | undefined => {
  if (route === 'reports' && reportPlan) return { reportPlan: undefined };
  if (route !== 'registers') return undefined;
  if (registersPlan) return { registersPlan: undefined };
  return opened ? { opened: undefined } : undefined;
};
