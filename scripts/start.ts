// `npm start`: the main job on the sample workbook. Prints the breakdown and writes the report next to the sample.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOptions, type Options } from '../src/hosts/cli/options.ts';
import { writeReport } from '../src/hosts/cli/commands.ts';
import { readingNotes } from '../src/hosts/cli/reading-json.ts';
import { readFileSheets } from '../src/hosts/cli/read-file.ts';
import { findingLines, tableText } from '../src/hosts/cli/print.ts';
import { cliWords } from '../src/hosts/cli/strings.ts';
import { breakdownOfReading } from '../src/jobs/staff-breakdown.ts';
import { runChecks } from '../src/jobs/run-checks.ts';
import { readSheets } from '../src/sheet/reading.ts';

const assets = path.join(__dirname, '..', 'assets');

async function start(options: Options): Promise<void> {
  const sample = path.join(assets, `sample.${options.language === 'ru' ? 'ru' : 'kk'}.xlsx`);
  const sheets = await readFileSheets(sample);
  if (!sheets.ok) throw new Error(`${sample}: ${sheets.problem.code}`);
  const reading = readSheets(sheets.value);
  const show = (text: string) => process.stdout.write(`${text}\n`);
  show(`${sample}\n`);
  for (const table of breakdownOfReading(reading, options.staff, options.language)) show(`${tableText(table, options.language)}\n`);
  for (const line of findingLines(path.basename(sample), runChecks(reading, { language: options.language }), cliWords[options.language])) show(line);
  show('');
  for (const note of readingNotes(reading, options)) show(note);
  const written = await writeReport('qualification', sample, freeFile(sample, options), options);
  show(`\n${written.messages.join('\n')}`);
  process.exitCode = written.exit;
}

/** A report of an earlier start stays as it is. */
function freeFile(sample: string, { language }: Options): string {
  for (let number = 1; ; number++) {
    const file = sample.replace(/\.xlsx$/u, `.qualification.${language}${number === 1 ? '' : `-${number}`}.xlsx`);
    if (!existsSync(file)) return file;
  }
}

const options = readOptions(process.argv.slice(2));
if (options.ok) void start(options.value);
else {
  process.stderr.write(`${options.problem.args.message}\n`);
  process.exitCode = 3;
}
