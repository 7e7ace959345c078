import type { Day } from '../domain/calendar/day.ts';
import { answer, refuse, type Result } from '../domain/result.ts';
import type { Area } from '../sheet/cells/address.ts';
import { readSheets, type Reading } from '../sheet/reading.ts';
import type { Block, CellPlace, NewSheet, Selection, Sheet } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Checked, Insertion, LessonView, Overview, RecordEntry, RegisterCandidate, RegistersView, SavedFile, SessionEntry, SessionView, SessionWishes, TableView, TimetableAnswers, TimetableView, View } from './desk.ts';
import { blockOfPieces, chartSheet, sheetOfPieces } from './insertion-layout.ts';
import type { ReportWishes } from '../reports/report.ts';
import { insertionWords } from './insertion-strings.ts';
import { chartPiece, functionPieces, valuePieces, type Piece } from './insertion.ts';
import { buildReport } from './make-report.ts';
import { overviewOf } from './overview.ts';
import type { Acceptance } from './acceptance.ts';
import { checkWorkbook } from './check-workbook.ts';
import type { PlannedSheets } from './planned-sheets.ts';
import { plannedSheets } from './previewed-sheets.ts';
import { recordAt, recordCells, type ToWrite } from './record-cells.ts';
import { renewReport, sheetOfReport, type RenewedReport, type StandingPart } from './renew/renew-report.ts';
import { registerIn } from './register-in.ts';
import type { Finding } from './run-checks.ts';
import { tableIn } from './table-view.ts';
import { sessionAt, sessionCells } from './session/session-cells.ts';
import { viewSession } from './session/view-session.ts';
import { answersTo } from './timetables/answers-to.ts';
import { slotLessons } from './timetables/lesson-views.ts';
import { viewTimetables } from './timetables/view-timetables.ts';
import { registersView } from './view-registers.ts';
import type { WrittenReport } from './written-report.ts';
import { scopeOf, type ReportInsertion } from './report-scope.ts';
import { writtenReport } from './renew/prints.ts';

/** Files that come out of a workbook: made with libraries that are loaded only then. */
export type FileTask =
  | { readonly kind: 'paper-file'; readonly id: string; readonly wishes: ReportWishes; readonly view: View; readonly today: Day }
  | { readonly kind: 'deadlines'; readonly wishes: SessionWishes; readonly view: View; readonly today: Day };

/** What is thought about cells that were read. Everything that looks at all of them happens here, apart from the pane. */
export type Task =
  /** Nothing: the cells were read, and are held. */
  | { readonly kind: 'read' }
  | { readonly kind: 'overview'; readonly view: View }
  | { readonly kind: 'check'; readonly view: View; readonly off: readonly string[]; readonly accepted: readonly Acceptance[] }
  | { readonly kind: 'timetables'; readonly view: View; readonly off: readonly string[]; readonly accepted: readonly Acceptance[] }
  | { readonly kind: 'answers-to'; readonly view: View; readonly finding: Finding }
  | { readonly kind: 'slot-lessons'; readonly view: View; readonly school: string; readonly day: number; readonly period: number }
  | { readonly kind: 'session'; readonly view: View; readonly wishes: SessionWishes; readonly today: Day; readonly off: readonly string[]; readonly accepted: readonly Acceptance[] }
  | { readonly kind: 'session-at'; readonly view: View; readonly at: CellPlace }
  | { readonly kind: 'session-cells'; readonly view: View; readonly entry: SessionEntry }
  | { readonly kind: 'registers'; readonly view: View; readonly today: Day; readonly own: readonly string[] }
  | { readonly kind: 'register-in'; readonly view: View; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'record-at'; readonly view: View; readonly of: RecordEntry['kind']; readonly at: CellPlace }
  | { readonly kind: 'record-cells'; readonly view: View; readonly entry: RecordEntry; readonly today: Day }
  | { readonly kind: 'table-in'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'plan-of'; readonly insertion: Insertion; readonly view: View; readonly today: Day }
  /** The sheets of a report, and what to remember of each. */
  | { readonly kind: 'report-of'; readonly insertion: ReportInsertion; readonly view: View; readonly today: Day }
  /** Brings the sheets of a report up to date; `whole`: with all that is to be written. */
  | { readonly kind: 'renew'; readonly insertion: ReportInsertion; readonly view: View; readonly today: Day; readonly parts: readonly StandingPart[]; readonly whole: boolean }
  /** The sheet on which a report stands that was renamed. */
  | { readonly kind: 'sheet-of-report'; readonly written: WrittenReport }
  | { readonly kind: 'sheets-of'; readonly insertion: Insertion; readonly view: View; readonly today: Day }
  | { readonly kind: 'block-of'; readonly insertion: Insertion; readonly view: View; readonly sheet: string; readonly corner: Selection['corner'] }
  | FileTask;

/** All but the files: done at once. */
export type QuickTask = Exclude<Task, FileTask>;

export interface Answers {
  readonly read: null;
  readonly overview: Overview;
  readonly check: Checked;
  readonly timetables: TimetableView;
  readonly 'answers-to': TimetableAnswers;
  readonly 'slot-lessons': readonly LessonView[];
  readonly session: SessionView;
  readonly 'session-at': SessionEntry;
  readonly 'session-cells': ToWrite;
  readonly registers: RegistersView;
  readonly 'register-in': RegisterCandidate;
  readonly 'record-at': RecordEntry;
  readonly 'record-cells': ToWrite;
  readonly 'table-in': TableView;
  readonly 'plan-of': PlannedSheets;
  readonly 'report-of': { readonly sheets: readonly NewSheet[]; readonly written: readonly (WrittenReport | undefined)[] };
  readonly renew: RenewedReport;
  readonly 'sheet-of-report': string | undefined;
  /** Named as wished; the names that are free are found when they are added. */
  readonly 'sheets-of': readonly NewSheet[];
  readonly 'block-of': Block;
  readonly 'paper-file': SavedFile;
  readonly deadlines: SavedFile;
}
export type Answer<T extends Task> = Result<Answers[T['kind']], KnownProblem>;

/** Does one task over the sheets of a workbook. */
export function performTask<T extends QuickTask>(task: T, sheets: readonly Sheet[]): Answer<T>;
export function performTask(task: QuickTask, sheets: readonly Sheet[]): Answer<QuickTask> {
  if (task.kind === 'table-in') return tableOf(sheets, task.sheet, task.area);
  if (task.kind === 'read') return answer(null);
  if (task.kind === 'sheet-of-report') return answer(sheetOfReport(task.written, sheets));
  const { view } = task;
  if (task.kind === 'register-in') return candidateIn(sheets, task);
  if (task.kind === 'check') return answer(checkWorkbook(sheets, task));
  if (task.kind === 'timetables') return answer(viewTimetables(sheets, task));
  if (task.kind === 'answers-to') return answer(answersTo(sheets, task));
  if (task.kind === 'slot-lessons') return answer(slotLessons(sheets, task));
  if (task.kind === 'session') return answer(viewSession(sheets, task));
  if (task.kind === 'session-at') return sessionAt(sheets, task);
  if (task.kind === 'session-cells') return sessionCells(sheets, task);
  const reading = readSheets(sheets, view.mappings);
  if (task.kind === 'overview') return answer(overviewOf(reading, view));
  if (task.kind === 'registers') return answer(registersView(reading, view, task.today, task.own));
  if (task.kind === 'record-at') return recordAt(reading, task);
  if (task.kind === 'record-cells') return recordCells(reading, task);
  if (!(task.insertion.kind === 'report') && reading.tables.every(({ sheetHidden }) => sheetHidden)) return refuse({ code: 'no-staff-tables', args: {} });
  if (task.kind === 'plan-of') {
    const made = sheetsOf(task.insertion, reading, view, task.today);
    return made.ok ? answer(plannedSheets(made.value, task.insertion, view.language)) : made;
  }
  if (task.kind === 'report-of') {
    const made = sheetsOf(task.insertion, reading, view, task.today);
    return made.ok ? answer({ sheets: made.value, written: made.value.map((sheet, part) => writtenReport(sheet, sheet.name, part, scopeOf(task.insertion, view))) }) : made;
  }
  if (task.kind === 'renew') {
    const made = sheetsOf(task.insertion, reading, view, task.today);
    return made.ok ? answer(renewReport({ ...task, fresh: made.value, scope: scopeOf(task.insertion, view) })) : made;
  }
  return task.kind === 'sheets-of' ? sheetsOf(task.insertion, reading, view, task.today) : blockOf(task.insertion, reading, view, task);
}

function tableOf(sheets: readonly Sheet[], name: string, area: Area): Result<TableView, KnownProblem> {
  const sheet = sheets.find((each) => each.name === name);
  const found = sheet && tableIn(sheet, area);
  return found ? answer(found) : refuse({ code: 'selection-blank', args: {} });
}

function candidateIn(sheets: readonly Sheet[], { sheet: name, area, view }: Extract<Task, { kind: 'register-in' }>): Result<RegisterCandidate, KnownProblem> {
  const sheet = sheets.find((each) => each.name === name);
  const found = sheet && registerIn(sheet, area, view);
  return found ? answer(found) : refuse({ code: 'selection-blank', args: {} });
}

function sheetsOf(insertion: Insertion, reading: Reading, view: View, today: Day): Result<readonly NewSheet[], KnownProblem> {
  const words = insertionWords[view.language];
  if (insertion.kind === 'report') return buildReport(insertion.id, reading, { ...view, today, ...(insertion.wishes ? { wishes: insertion.wishes } : {}) });
  if (insertion.kind === 'chart') {
    const piece = chartPiece(reading, insertion.of, view);
    return answer([chartSheet(words.sheet.chart, piece, piece.passedOver ? `${words.frozen} ${words.oncePerPerson}` : words.frozen)]);
  }
  const pieces = piecesOf(insertion, reading, view);
  if (!pieces.ok) return pieces;
  const kind = insertion.kind === 'functions' ? 'functions' : 'values';
  return answer([sheetOfPieces(words.sheet[kind], pieces.value, kind === 'functions' ? words.live : words.frozen)]);
}

function blockOf(insertion: Insertion, reading: Reading, view: View, { sheet, corner }: Pick<Selection, 'sheet' | 'corner'>): Result<Block, KnownProblem> {
  const pieces = piecesOf(insertion, reading, view);
  return pieces.ok ? answer(blockOfPieces(pieces.value, sheet, corner.row, corner.column)) : pieces;
}

function piecesOf(insertion: Insertion, reading: Reading, view: View): Result<readonly Piece[], KnownProblem> {
  if (insertion.kind === 'functions') return functionPieces(reading, insertion.of, view);
  if (insertion.kind === 'values') return answer(valuePieces(reading, insertion.of, view));
  throw new Error(`${insertion.kind} has no pieces`);
}
