import { existsSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { answer, refuse, type Result } from '../../domain/result.ts';
import { hasPaper } from '../../jobs/make-paper.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { defaultStaffSettings, settingNames, settingWords, type SettingName, type StaffSettings } from '../../jobs/staff-settings.ts';
import { reports } from '../../reports/index.ts';
import { cellErrorOf } from '../../text/cell-error.ts';
import { leftOutText } from '../../text/left-out.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { describeProblem, type KnownProblem } from '../../text/problems.ts';
import type { Aside } from './helper.ts';
import { onFile } from './on-file.ts';
import { usage, type Options, type UsageProblem } from './options.ts';
import { documentLines, findingLines, matrixLines } from './print.ts';
import { cliWords } from './strings.ts';

/** What a command gives: results for stdout, messages for a person on stderr, and the exit code. */
export interface Outcome {
  readonly out: string;
  readonly messages: readonly string[];
  readonly exit: 0 | 1 | 2 | 3;
}

type Command = (options: Options) => Promise<Result<Outcome, UsageProblem>>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const fileFailed = (file: string, problem: KnownProblem, { language }: Options) => ({
  file,
  error: { code: problem.code, message: describeProblem(problem, language) },
});

const check: Command = async (options) => {
  const words = cliWords[options.language];
  const [, ...files] = options.words;
  if (files.length === 0) return usage(words.missingFile);
  const remarks: string[] = [];
  const lines: string[] = [];
  const results: ({ file: string; findings: readonly Finding[] } | ReturnType<typeof fileFailed>)[] = [];
  for (const file of files) {
    const findings = await onFile(file, { kind: 'check' }, options);
    remarks.push(...remarksOf(file, findings, options));
    if (findings.ok) lines.push(...findingLines(file, findings.value, words, findings.document?.places));
    results.push(findings.ok ? { file, findings: findings.value } : fileFailed(file, findings.problem, options));
  }
  const failed = results.filter((result) => 'error' in result);
  return answer({
    out: options.json ? json(results) : lines.map((line) => `${line}\n`).join(''),
    messages: [...remarks, ...failed.map(({ file, error }) => `${file}: ${error.message}`)],
    exit: exitOf(results),
  });
};

/** What the workbook remembers was not used, and why; what of a document was not read. */
const remarksOf = (file: string, { remark, document }: Aside, { language }: Options): string[] =>
  [remark ? describeProblem(remark, language) : '', document ? leftOutText(document.leftOut, language) : ''].filter((text) => text !== '').map((text) => `${file}: ${text}`);

/** The highest of: 2 a file could not be read, 1 something that cannot be true was found, 0 neither. */
export function exitOf(results: readonly ({ readonly findings: readonly Finding[] } | { readonly error: unknown })[]): 0 | 1 | 2 {
  if (results.some((result) => 'error' in result)) return 2;
  return results.some((result) => 'findings' in result && result.findings.some(({ severity, accepted }) => severity === 'error' && accepted === undefined)) ? 1 : 0;
}

const read: Command = async (options) => {
  const words = cliWords[options.language];
  const [, file, ...more] = options.words;
  if (file === undefined) return usage(words.missingFile);
  if (more.length > 0) return usage(words.oneFile);
  const found = await onFile(file, { kind: 'read', file }, options);
  if (!found.ok) return answer(unread(file, found.problem, options));
  const { document } = found;
  const out = options.json ? json({ ...(found.value.json as object), ...(document ? { document: { sheet: document.sheet, pieces: document.pieces, leftOut: document.leftOut } } : {}) }) : [...(document ? documentLines(document, words) : []), found.value.text, ''].join('\n');
  return answer({ out, messages: [...remarksOf(file, found, options), ...found.value.remarks.map((remark) => `${file}: ${remark}`)], exit: 0 });
};

function unread(file: string, problem: KnownProblem, options: Options): Outcome {
  const failed = fileFailed(file, problem, options);
  return { out: options.json ? json(failed) : '', messages: [`${file}: ${failed.error.message}`], exit: 2 };
}

const isOfFile = ({ code }: KnownProblem) => code.startsWith('file-') || code === 'mapping-unknown-sheet';

const evaluateFormula: Command = async (options) => {
  const words = cliWords[options.language];
  const [, formula, ...more] = options.words;
  if (formula === undefined || more.length > 0) return usage(words.usage);
  if (options.workbook === undefined) return usage(words.missingFile);
  const result = await onFile(options.workbook, { kind: 'eval', formula }, options);
  if (result.ok) return answer({ out: options.json ? json({ values: result.value.values }) : matrixLines(result.value.values), messages: [...remarksOf(options.workbook, result, options), ...changedSettings(result.value.staff, options)], exit: 0 });
  if (result.problem.code === 'no-such-sheet') return usage(describeProblem(result.problem, options.language));
  if (isOfFile(result.problem)) return answer(unread(options.workbook, result.problem, options));
  const error = { code: cellErrorOf(result.problem), message: describeProblem(result.problem, options.language) };
  return answer({ out: options.json ? json({ error }) : `${error.code}\n`, messages: [error.message], exit: 1 });
};

/** A table has no room to say how it was counted: every setting that is not the usual one is said beside it. */
function changedSettings(staff: StaffSettings, { language }: Options): string[] {
  const words = cliWords[language];
  return (Object.entries(settingNames) as [SettingName, keyof StaffSettings][])
    .filter(([, setting]) => staff[setting] !== defaultStaffSettings[setting])
    .map(([name, setting]) => `${settingWords[language][name]}: ${staff[setting] ? words.on : words.off}.`);
}

const report: Command = async (options) => {
  const words = cliWords[options.language];
  const [, id = '', ...more] = options.words;
  if (!Object.hasOwn(reports, id) || more.length > 0) return usage(words.unknownReport(id, Object.keys(reports)));
  if (options.workbook === undefined || options.out === undefined) return usage(words.missingFile);
  if (!/\.(?:xlsx|docx)$/iu.test(options.out)) return usage(words.wrongOut(options.out));
  if (isDocument(options.out) && !hasPaper(id)) return usage(words.noDocument(id, Object.keys(reports).filter(hasPaper)));
  if (options.before === undefined) return writeReport(id, options.workbook, options.out, options);
  const figures = await onFile(options.before, { kind: 'figures' }, options);
  if (!figures.ok) return answer(unread(options.before, figures.problem, options));
  const written = await writeReport(id, options.workbook, options.out, { ...options, figures: figures.value });
  const compared = words.compared(writeDay(figures.value.on));
  return written.ok && written.value.exit === 0 ? answer({ ...written.value, messages: [...written.value.messages, compared] }) : written;
};

const isDocument = (file: string) => /\.docx$/iu.test(file);

/** Names on the command line that the workbook does not know. */
const isUnknownName = ({ code }: KnownProblem) => code === 'unit-not-found' || code === 'session-not-found';

/** Makes a report of one file into another that must not exist. */
export async function writeReport(id: string, from: string, out: string, options: Options): Promise<Result<Outcome, UsageProblem>> {
  if (existsSync(out)) return answer(unread(out, { code: 'file-exists', args: { file: out } }, options));
  const made = await onFile(from, { kind: 'report', id, document: isDocument(out) }, options);
  if (!made.ok) return isUnknownName(made.problem) ? usage(describeProblem(made.problem, options.language)) : answer(unread(from, made.problem, options));
  const saved = await writeNew(out, made.value.bytes);
  if (!saved.ok) return answer(unread(out, saved.problem, options));
  return answer({
    out: options.json ? json({ file: out, ...(isDocument(out) ? {} : { sheets: made.value.sheets }) }) : '',
    messages: [...remarksOf(from, made, options), cliWords[options.language].written(out), ...(made.value.charts ? [cliWords[options.language].noCharts] : [])],
    exit: 0,
  });
}

/** Writes a file that does not exist, whole or not at all. */
async function writeNew(file: string, bytes: Uint8Array): Promise<Result<string, KnownProblem>> {
  const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => error);
  if (handle instanceof Error) return refuse({ code: handle.code === 'EEXIST' ? 'file-exists' : 'file-not-written', args: { file } });
  try {
    await handle.writeFile(bytes);
    return answer(file);
  } catch {
    await unlink(file);
    return refuse({ code: 'file-not-written', args: { file } });
  } finally {
    await handle.close();
  }
}

const commands: Readonly<Record<string, Command>> = { check, read, eval: evaluateFormula, report };

/** Runs the command that the command line names. */
export async function run(options: Options): Promise<Result<Outcome, UsageProblem>> {
  const words = cliWords[options.language];
  const [name] = options.words;
  if (options.help) return answer({ out: `${words.usage}\n`, messages: [], exit: 0 });
  if (name === undefined) return usage(words.usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command(options) : usage(`${words.unknownCommand(name)}\n\n${words.usage}`);
}
