import { writeSync } from 'node:fs';
import { run, type Outcome } from './commands.ts';
import { languageIn, readOptions } from './options.ts';
import { cliWords } from './strings.ts';

/** Results go to stdout, messages for people to stderr; the exit code says how it went. */
async function outcomeOf(argv: readonly string[]): Promise<Outcome> {
  const options = readOptions(argv);
  const outcome = options.ok ? await run(options.value) : options;
  return outcome.ok ? outcome.value : { out: '', messages: [outcome.problem.args.message], exit: 3 };
}

/** Writes all of it before the program ends; it ends at once, and its helper with it. */
function write(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(stream, bytes, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

async function main(argv: readonly string[]): Promise<void> {
  const { out, messages, exit } = await outcomeOf(argv).catch((error: unknown): Outcome => {
    const what = error instanceof Error ? error.message : String(error);
    return { out: '', messages: [cliWords[languageIn(argv)].ourMistake(what)], exit: 2 };
  });
  write(1, out);
  write(2, messages.map((message) => `${message}\n`).join(''));
  process.exit(exit);
}

void main(process.argv.slice(2));
