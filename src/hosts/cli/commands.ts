import { existsSync } from 'node:fs';
import { answer, refuse, type Result } from '../../domain/result.ts';
import { evaluate } from '../../jobs/evaluate.ts';
import { makeReport } from '../../jobs/make-report.ts';
import { runChecks, type Finding } from '../../jobs/run-checks.ts';
import { reports } from '../../reports/index.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { cellErrorOf } from '../../text/cell-error.ts';
import { describeProblem, type KnownProblem } from '../../text/problems.ts';
import { fileWorkbook, newWorkbook } from './file-workbook.ts';
import { usage, type Options, type UsageProblem } from './options.ts';
import { findingLines, matrixLines, readingLines } from './print.ts';
import { readFileSheets } from './read-file.ts';
import { readingJson } from './reading-json.ts';
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
  const results: ({ file: string; findings: readonly Finding[] } | ReturnType<typeof fileFailed>)[] = [];
  for (const file of files) {
    const sheets = await readFileSheets(file);
    results.push(
      sheets.ok
        ? { file, findings: runChecks(readSheets(sheets.value, options.mappings), { language: options.language }) }
        : fileFailed(file, sheets.problem, options),
    );
  }
  const failed = results.filter((result) => 'error' in result);
  const wrong = results.some((result) => 'findings' in result && result.findings.some(({ severity }) => severity === 'error'));
  return answer({
    out: options.json ? json(results) : results.flatMap((result) => ('findings' in result ? findingLines(result.file, result.findings, words) : [])).join('\n') + '\n',
    messages: failed.map(({ file, error }) => `${file}: ${error.message}`),
    exit: failed.length > 0 ? 2 : wrong ? 1 : 0,
  });
};

const read: Command = async (options) => {
  const [, file, ...more] = options.words;
  if (file === undefined || more.length > 0) return usage(cliWords[options.language].missingFile);
  const sheets = await readFileSheets(file);
  if (!sheets.ok) return answer(unread(file, sheets.problem, options));
  const reading = readSheets(sheets.value, options.mappings);
  return answer({
    out: options.json ? json(readingJson(file, reading, options)) : `${readingLines(reading, options).join('\n')}\n`,
    messages: [],
    exit: 0,
  });
};

function unread(file: string, problem: KnownProblem, options: Options): Outcome {
  const failed = fileFailed(file, problem, options);
  return { out: options.json ? json(failed) : '', messages: [`${file}: ${failed.error.message}`], exit: 2 };
}

const evaluateFormula: Command = async (options) => {
  const words = cliWords[options.language];
  const [, formula, ...more] = options.words;
  if (formula === undefined || more.length > 0) return usage(words.usage);
  if (options.workbook === undefined) return usage(words.missingFile);
  const sheets = await readFileSheets(options.workbook);
  if (!sheets.ok) return answer(unread(options.workbook, sheets.problem, options));
  const own = ownSheet(sheets.value, options.sheet);
  if (!own) return usage(options.sheet === undefined ? words.noSheets : words.unknownSheet(options.sheet));
  const result = evaluate(formula, sheets.value, own, { language: options.language, staff: options.staff });
  if (result.ok) return answer({ out: options.json ? json({ values: result.value }) : matrixLines(result.value), messages: [], exit: 0 });
  const error = { code: cellErrorOf(result.problem), message: describeProblem(result.problem, options.language) };
  return answer({ out: options.json ? json({ error }) : `${error.code}\n`, messages: [error.message], exit: 1 });
};

const ownSheet = (sheets: readonly Sheet[], name: string | undefined) =>
  name === undefined
    ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
    : sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const report: Command = async (options) => {
  const words = cliWords[options.language];
  const [, id = '', ...more] = options.words;
  if (!Object.hasOwn(reports, id) || more.length > 0) return usage(words.unknownReport(id, Object.keys(reports)));
  if (options.workbook === undefined || options.out === undefined) return usage(words.missingFile);
  return answer(await writeReport(id, options.workbook, options.out, options));
};

/** Makes a report of one file into another that must not exist. */
export async function writeReport(id: string, from: string, out: string, options: Options): Promise<Outcome> {
  const failed = (file: string, problem: KnownProblem): Outcome => unread(file, problem, options);
  if (existsSync(out)) return failed(out, { code: 'file-exists', args: { file: out } });
  const sheets = await readFileSheets(from);
  if (!sheets.ok) return failed(from, sheets.problem);
  const target = newWorkbook(out);
  const made = await makeReport(id, fileWorkbook(from, sheets.value), target, options);
  if (!made.ok) return failed(from, made.problem);
  const saved = await target.save();
  if (!saved.ok) return failed(out, saved.problem);
  return {
    out: options.json ? json({ file: out, sheets: made.value }) : '',
    messages: [cliWords[options.language].written(out)],
    exit: 0,
  };
}

const commands: Readonly<Record<string, Command>> = { check, read, eval: evaluateFormula, report };

/** Runs the command that the command line names. */
export async function run(options: Options): Promise<Result<Outcome, UsageProblem>> {
  const words = cliWords[options.language];
  const [name] = options.words;
  if (options.help) return answer({ out: `${words.usage}\n`, messages: [], exit: 0 });
  if (name === undefined) return refuse({ code: 'usage', args: { message: words.usage } });
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command(options) : usage(`${words.unknownCommand(name)}\n\n${words.usage}`);
}
