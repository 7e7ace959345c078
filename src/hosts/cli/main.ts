import { run } from './commands.ts';
import { readOptions } from './options.ts';
import { cliWords } from './strings.ts';

/** Results go to stdout, messages for people to stderr; the exit code says how it went. */
export async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const outcome = options.ok ? await run(options.value) : options;
  if (!outcome.ok) {
    process.stderr.write(`${outcome.problem.args.message}\n`);
    process.exitCode = 3;
    return;
  }
  const { out, messages, exit } = outcome.value;
  process.stdout.write(out);
  for (const message of messages) process.stderr.write(`${message}\n`);
  process.exitCode = exit;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
});

main(process.argv.slice(2)).catch((error: unknown) => {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${cliWords.kk.ourMistake(what)}\n`);
  process.exitCode = 2;
});
