// `npm start`: the main job on the sample workbook. Prints the breakdown and writes the report next to the sample.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeReport } from '../src/hosts/cli/commands.ts';
import { onFile } from '../src/hosts/cli/on-file.ts';
import { readOptions, type Options } from '../src/hosts/cli/options.ts';
import { findingLines } from '../src/hosts/cli/print.ts';
import { cliWords } from '../src/hosts/cli/strings.ts';

const assets = path.join(__dirname, '..', 'assets');

async function start(options: Options): Promise<number> {
  const sample = path.join(assets, `sample.${options.language === 'ru' ? 'ru' : 'kk'}.xlsx`);
  const overview = await onFile(sample, { kind: 'overview' }, options);
  if (!overview.ok) throw new Error(`${sample}: ${overview.problem.code}`);
  const { tables, findings, notes } = overview.value;
  const written = await writeReport('qualification', sample, freeFile(sample, options), options);
  const lines = [sample, '', tables, ...findingLines(path.basename(sample), findings, cliWords[options.language]), '', ...notes, '', ...written.messages];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return written.exit;
}

/** A report of an earlier start stays as it is. */
function freeFile(sample: string, { language }: Options): string {
  for (let number = 1; ; number++) {
    const file = sample.replace(/\.xlsx$/u, `.qualification.${language}${number === 1 ? '' : `-${number}`}.xlsx`);
    if (!existsSync(file)) return file;
  }
}

const options = readOptions(process.argv.slice(2));
if (options.ok) void start(options.value).then((exit) => (process.exitCode = exit));
else {
  process.stderr.write(`${options.problem.args.message}\n`);
  process.exitCode = 3;
}
