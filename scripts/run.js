// Runs a program of build/, building first what it needs where a source is newer: `node scripts/run.js tirek check file.xlsx`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './build/ensure.js';
import { partNames, root } from './build/parts.js';

/** What a program shows beside its own words. */
const needed = { serve: partNames, bench: partNames, excel: ['programs', 'site'] };
const [name, ...rest] = process.argv.slice(2);
// Pages take a while; who waits for results on stdout is told nothing else.
const announce = () => process.stderr.write('Тірек құрастырылуда… · Тірек собирается…\n');
if (!ensureBuilt(needed[name] ?? ['programs'], name in needed ? announce : undefined)) process.exit(2);

// npm runs scripts in the project's folder; a person means files in her own.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const program = path.join(root, 'build', `${name}.cjs`);
process.argv.splice(1, process.argv.length, program, ...rest);
createRequire(import.meta.url)(program);
