import type { Result } from '../domain/result.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { WordDocument } from '../sheet/files/word/word-document.ts';
import type { CellChange, CellPlace } from '../checks/check.ts';
import type { ReportWishes } from '../reports/report.ts';
import type { ColumnKind, RowKind, TableCorrection } from '../sheet/report-tables/report-table.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import type { TakenBack, Watch } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { AnnualFigures } from '../domain/network/annual-figures.ts';
import type { RegisterMapping } from '../sheet/registers/read-registers.ts';
import type { Done, Imported, Insertion, Plan } from './insertion-plan.ts';
import type { Memory } from './memory.ts';
import type { RecordEntry, RegisterCandidate, RegistersView, Saved } from './registers-view.ts';
import type { Finding } from './run-checks.ts';
import type { Overview, TableView } from './staff-view.ts';
import type { PlanCorrection, TopicDecision } from '../sheet/thematic/thematic.ts';
import type { SavedFile, SessionEntry, SessionView, SessionWishes } from './session-view.ts';
import type { PersonDecision, TimetableCorrection } from '../sheet/timetables/timetables.ts';
import type { LessonView, TimetableAnswers, TimetableView } from './timetable-view.ts';

export type * from './insertion-plan.ts';
export type * from './registers-view.ts';
export type * from './staff-view.ts';
export type * from './session-view.ts';
export type * from './timetable-view.ts';

/** What decides how a workbook is read and which words are used. */
export interface View {
  readonly language: Language;
  readonly staff: StaffSettings;
  readonly mappings: readonly StaffMapping[];
  readonly corrections: readonly TableCorrection[];
  /** How a person described tables that are registers. */
  readonly registerMappings?: readonly RegisterMapping[];
  /** How a person corrected what was recognised as a timetable. */
  readonly timetables?: readonly TimetableCorrection[];
  /** Spellings that a person said are one teacher, or two. */
  readonly people?: readonly PersonDecision[];
  /** How a person corrected what was recognised as a thematic plan. */
  readonly plans?: readonly PlanCorrection[];
  /** Topics that a person said are one, or two. */
  readonly topics?: readonly TopicDecision[];
}

/** What was looked at, so that «nothing found» says how much that is. */
export interface Looked {
  /** Visible sheets that hold something. */
  readonly sheets: number;
  /** Not looked at, by name. */
  readonly hiddenSheets: readonly string[];
  readonly lists: number;
  readonly tables: number;
  /** Cells of text outside the tables. */
  readonly texts: number;
  /** Checks that were run, by their folders. */
  readonly checks: readonly string[];
}

/** A table of a report as it was understood, for a person to look at and to correct. */
export interface ReportTableView {
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  readonly headingRows: number;
  readonly columns: readonly { readonly letter: string; readonly heading: string; readonly kind: ColumnKind; readonly samples: readonly string[] }[];
  readonly rows: readonly { readonly address: string; readonly label: string; readonly kind: RowKind }[];
  /** More rows than are listed. */
  readonly moreRows: number;
  /** How it is read, as data: what a correction starts from. Names only what differs from what was recognised. */
  readonly correction: TableCorrection;
  readonly corrected: boolean;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly looked: Looked;
  readonly tables: readonly ReportTableView[];
  /** Tables that a person said are none: listed, so that they can be had back. */
  readonly ignored: readonly TableCorrection[];
}

/** Cells that changed, as the host tells; undefined address: the sheet as a whole. */
export interface Changed {
  readonly sheet: string;
  readonly address: string;
}

/** What mending did. Cells that held something else by then, or a formula, are left and named. */
export interface Mended {
  readonly cells: number;
  readonly left: readonly CellPlace[];
  /** Protected: nothing was mended there, by name. */
  readonly protectedSheets: readonly string[];
}

/** Sheets that were not painted: they are protected. */
export interface Painted {
  readonly cells: number;
  readonly left: readonly string[];
}

/** Reads a document of Word where it can be ended. */
export type DocumentReader = (file: string, bytes: Uint8Array, watch: Watch) => Promise<Result<WordDocument, KnownProblem>>;

/** Whose figures, and who counts; the day of the report that is compared with them: a workbook that names no day is taken as of a year before. */
export type FiguresScope = Pick<ReportWishes, 'oblast' | 'unit'> & Pick<View, 'staff'> & { readonly comparedOn?: Day };

/** Reads the figures of another workbook where it can be ended. */
export type FiguresReader = (file: string, bytes: Uint8Array, scope: FiguresScope, watch: Watch) => Promise<Result<AnnualFigures, KnownProblem>>;

/**
 * Everything a person can do from the pane, apart from looks. Reads and writes go through the workbook port, long work
 * through a thread of its own; every answer is plain data.
 */
export interface Desk {
  /** What the workbook remembers; read once, when the pane opens. */
  memory(): Promise<Result<Memory, KnownProblem>>;
  /** Reads the workbook and says what it holds. */
  look(view: View, watch: Watch): Promise<Result<Overview, KnownProblem>>;
  /** The same cells in other words, or counted by other settings. Reads nothing again. */
  lookAgain(view: View): Promise<Result<Overview, KnownProblem>>;
  /** Reads the workbook and runs every check. */
  check(view: View, watch: Watch): Promise<Result<Checked, KnownProblem>>;
  /** After an edit: reads the changed cells only, and judges only what they touch. Without changes: judges what was read by other wishes. */
  checkAgain(view: View, changes: readonly Changed[]): Promise<Result<Checked, KnownProblem>>;
  /** Reads the workbook and says which registers it holds. */
  registers(view: View, watch: Watch): Promise<Result<RegistersView, KnownProblem>>;
  /** After an edit: reads the changed cells only. Without changes: the same cells by other wishes. */
  registersAgain(view: View, changes: readonly Changed[]): Promise<Result<RegistersView, KnownProblem>>;
  /** The table in the selected cells, to be described as a register. */
  registerInSelection(view: View): Promise<Result<RegisterCandidate, KnownProblem>>;
  /** A school or a combined class as the form shows it for editing; `at`: its place as the view of the registers names it. */
  openRecord(kind: RecordEntry['kind'], at: CellPlace, view: View): Promise<Result<RecordEntry, KnownProblem>>;
  /** Writes a school or a combined class into its register; can be taken back by `undo`. */
  saveRecord(entry: RecordEntry, view: View): Promise<Result<Saved, KnownProblem>>;
  /** Reads the workbook and says which timetables it holds, and what is wrong between them. */
  timetables(view: View, watch: Watch): Promise<Result<TimetableView, KnownProblem>>;
  /** After an edit: reads the changed cells only, and judges only what they touch. Without changes: the same cells by other wishes. */
  timetablesAgain(view: View, changes: readonly Changed[]): Promise<Result<TimetableView, KnownProblem>>;
  /** What would mend a finding of timetables, the least disturbing first. Its changes are made by `mend`. Looks at cells as they were read last. */
  answersTo(finding: Finding, view: View): Promise<Result<TimetableAnswers, KnownProblem>>;
  /** The lessons that a school has in a period of a day. */
  slotLessons(school: string, day: number, period: number, view: View): Promise<Result<readonly LessonView[], KnownProblem>>;
  /** Reads the workbook and says which sessions it plans, how far they are prepared, and what is wrong. */
  session(view: View, wishes: SessionWishes, watch: Watch): Promise<Result<SessionView, KnownProblem>>;
  /** After an edit: reads the changed cells only. Without changes: the same cells by other wishes. */
  sessionAgain(view: View, wishes: SessionWishes, changes: readonly Changed[]): Promise<Result<SessionView, KnownProblem>>;
  /** A session of the register as the form shows it for editing; `at`: its place as the view names it. */
  openSession(at: CellPlace, view: View): Promise<Result<SessionEntry, KnownProblem>>;
  /** Writes a session into its register; can be taken back by `undo`. */
  saveSession(entry: SessionEntry, view: View): Promise<Result<Saved, KnownProblem>>;
  /** A paper of a session as a document of Word, with cells read again. */
  paperFile(id: string, wishes: ReportWishes, view: View): Promise<Result<SavedFile, KnownProblem>>;
  /** The days of the chosen session and the terms of the council's plan, for a program that keeps calendars. */
  deadlines(view: View, wishes: SessionWishes): Promise<Result<SavedFile, KnownProblem>>;
  /** The figures of another workbook, last year's, of the oblast or unit that is wished: for `ReportWishes.before`. It is read and let go. */
  compareWith(file: string, bytes: Uint8Array, scope: FiguresScope, watch: Watch): Promise<Result<AnnualFigures, KnownProblem>>;
  /** Mends cells; together: all of them, or none where one of them does not hold what was read. Can be taken back by `undo`. */
  mend(changes: readonly CellChange[], together?: 'together'): Promise<Result<Mended, KnownProblem>>;
  /** Highlights the cells of findings by a layer over the sheets: colour and sign. A layer that is there already is replaced. */
  paint(findings: readonly Finding[]): Promise<Result<Painted, KnownProblem>>;
  /** Takes the layer away; the cells are as they were. */
  unpaint(): Promise<Result<null, KnownProblem>>;
  /** Is anything highlighted? Also after the workbook was saved and opened again. */
  painted(): Promise<Result<boolean, KnownProblem>>;
  /** The list in the selected cells: what Tirek recognises there, or a bare frame whose columns a person names. */
  tableInSelection(view: View): Promise<Result<TableView, KnownProblem>>;
  plan(insertion: Insertion, view: View): Promise<Result<Plan, KnownProblem>>;
  /** Does what was planned, with cells read again; refuses where the ground has changed since. */
  carryOut(plan: Plan, view: View, watch: Watch): Promise<Result<Done, KnownProblem>>;
  /** Adds a document of Word as a new sheet, named after its file; can be taken back by `undo`. */
  importDocument(file: string, bytes: Uint8Array, watch: Watch): Promise<Result<Imported, KnownProblem>>;
  /** The last insertion that can still be taken back. */
  readonly undoable: Done | undefined;
  undo(): Promise<Result<TakenBack, KnownProblem>>;
  show(sheet: string, address: string): Promise<Result<null, KnownProblem>>;
  /** Writes into the workbook what it shall remember. */
  remember(memory: Memory): Promise<Result<null, KnownProblem>>;
}
