import type { AnnualFigures } from '../../domain/network/annual-figures.ts';
import { answer, refuse, type Result } from '../../domain/result.ts';
import type { StaffSettings } from '../../domain/staffing/settings.ts';
import { evaluate } from '../../jobs/evaluate.ts';
import { figuresOf } from '../../jobs/figures-of.ts';
import { paperFile } from '../../jobs/make-paper.ts';
import { buildReport } from '../../jobs/make-report.ts';
import { today } from '../../jobs/today.ts';
import type { Memory } from '../../jobs/memory.ts';
import { runChecks, type Finding } from '../../jobs/run-checks.ts';
import { breakdownOfReading } from '../../jobs/staff-breakdown.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { readSheets, type Reading } from '../../sheet/reading.ts';
import { meet } from '../../sheet/cells/address.ts';
import type { StaffMapping } from '../../sheet/tables/mapping.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { newWorkbook } from './file-workbook.ts';
import type { Options } from './options.ts';
import { registersOf } from '../../sheet/registers/read-registers.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { hiddenTimetables, timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { withoutRegisters, withoutTimetables } from './registers-json.ts';
import { cliWords } from './strings.ts';
import { sessionLines, withoutSessions } from './sessions-read.ts';
import { timetableLines } from './timetable-lines.ts';
import { readingLines, reportTableLines, tableText } from './print.ts';
import { readingJson } from './reading-json.ts';
import { scopeOf, wishesOf } from './wishes.ts';

/** What may be asked of one workbook. Everything that looks at its cells happens here, where it can be ended. */
export type Task =
  | { readonly kind: 'check' }
  | { readonly kind: 'read'; readonly file: string }
  | { readonly kind: 'eval'; readonly formula: string }
  | { readonly kind: 'report'; readonly id: string; readonly document: boolean }
  /** The figures of last year's workbook. */
  | { readonly kind: 'figures' };

/** What is answered, as plain data that passes between threads. */
export interface Answers {
  readonly check: readonly Finding[];
  /** `remarks`: what a person is told beside it. */
  readonly read: { readonly json: unknown; readonly text: string; readonly remarks: readonly string[] };
  readonly eval: { readonly values: Values; readonly staff: StaffSettings };
  readonly report: { readonly sheets: readonly string[]; readonly bytes: Uint8Array; readonly charts: boolean };
  readonly figures: AnnualFigures;
}
export type Answered = Answers[keyof Answers];

/** The options with what the workbook remembers wherever the command line says nothing. */
export function withMemory(options: Options, memory: Memory): Options {
  const given = options.given.map((setting) => [setting, options.staff[setting]] as const);
  const described = (mapping: StaffMapping) => options.mappings.some(({ sheet, area }) => sheet === mapping.sheet && meet(area, mapping.area));
  return {
    ...options,
    labels: options.labels ?? memory.language,
    staff: { ...memory.staff, ...Object.fromEntries(given) },
    mappings: [...options.mappings, ...memory.mappings.filter((mapping) => !described(mapping))],
    off: memory.off,
    corrections: memory.corrections,
    registerMappings: memory.registerMappings,
    timetables: memory.timetables,
    people: memory.people,
    plans: memory.plans,
    topics: memory.topics,
    accepted: memory.accepted,
  };
}

export async function perform(task: Task, sheets: readonly Sheet[], asked: Options, memory: Memory): Promise<Result<Answered, KnownProblem>> {
  const missing = asked.mappings.find(({ sheet }) => !sheets.some(({ name }) => name === sheet));
  if (missing) return refuse({ code: 'mapping-unknown-sheet', args: { sheet: missing.sheet } });
  const options = withMemory(asked, memory);
  if (task.kind === 'eval') return evaluated(task.formula, sheets, options);
  if (task.kind === 'report') return reported(task, sheets, options);
  const reading = readSheets(sheets, options.mappings);
  if (task.kind === 'figures') return figuresIn(sheets, reading, options);
  if (task.kind === 'read') return answer(readingOf(task.file, reading, options));
  return answer(runChecks(sheets, options, options).map(({ fix: _, ...finding }) => finding));
}

function readingOf(file: string, reading: Reading, options: Options): Answers['read'] {
  const registers = registersOf(reading, options.registerMappings);
  const whole = reading.sheets.filter(({ hidden }) => !hidden).map((sheet) => reportOf(sheet, options));
  const [found, hidden] = [timetablesAcross(whole), hiddenTimetables(reading.sheets, options)];
  const all = reading.sheets.map((sheet) => reportOf(sheet, options));
  const read = { whole, reports: withoutSessions(withoutTimetables(withoutRegisters(all, registers), found, hidden)), found, hidden };
  const remarks = found ? [] : [cliWords[options.language].noTimetable];
  if (options.json) return { json: readingJson(file, reading, registers, read, options), text: '', remarks };
  return { json: null, text: [...timetableLines(read, options), ...sessionLines(whole, options), ...readingLines(reading, registers, options, found !== undefined), ...reportTableLines(read.reports, options), ...figures(reading, options)].join('\n'), remarks };
}

function evaluated(formula: string, sheets: readonly Sheet[], { sheet, language, labels, staff }: Options): Result<Answers['eval'], KnownProblem> {
  const own = sheet === undefined ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!own) return refuse({ code: 'no-such-sheet', args: { sheet: sheet ?? '' } });
  const result = evaluate(formula, sheets, own, { language: labels ?? language, staff });
  return result.ok ? answer({ values: result.value, staff }) : result;
}

async function reported({ id, document }: Extract<Task, { readonly kind: 'report' }>, sheets: readonly Sheet[], options: Options): Promise<Result<Answers['report'], KnownProblem>> {
  const reading = readSheets(sheets, options.mappings);
  const wishes = wishesOf(reading, options);
  if (!wishes.ok) return wishes;
  const wished = { ...options, language: options.labels ?? options.language, wishes: wishes.value, today: today() };
  if (document) {
    const paper = await paperFile(id, reading, wished);
    return paper.ok ? answer({ sheets: [], bytes: paper.value.bytes, charts: false }) : paper;
  }
  const made = buildReport(id, reading, wished);
  if (!made.ok) return made;
  const target = newWorkbook();
  // Excel draws charts, a file has none: a sheet that is there for them alone stays out, and that is said.
  const drawn = made.value.filter(({ charts }) => charts !== undefined);
  const added = await target.add(drawn.length < made.value.length ? made.value.filter((sheet) => !drawn.includes(sheet)) : made.value);
  return added.ok ? answer({ sheets: added.value.sheets.map(({ name }) => name), bytes: await target.bytes(), charts: drawn.length > 0 }) : added;
}

function figuresIn(sheets: readonly Sheet[], reading: Reading, options: Options): Result<AnnualFigures, KnownProblem> {
  const scope = scopeOf(reading, options);
  return scope.ok ? figuresOf(sheets, scope.value, today()) : scope;
}

/** What the lists add up to, for a person to look at. */
const figures = (reading: Reading, { staff, language }: Options): string[] =>
  reading.tables.length === 0 ? [] : breakdownOfReading(reading, staff, language).flatMap((table) => ['', tableText(table, language)]);
