// `npm run new function|check|report <name>`: the three files of a feature, its entry in the index, and what to do next.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templates } from './templates.js';

const root = process.env.TIREK_ROOT ?? path.join(import.meta.dirname, '..');
const [family, name = ''] = process.argv.slice(2);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(3);
}

if (!Object.hasOwn(templates, family ?? '')) fail('npm run new function|check|report <name>');
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)) fail(`A name is lower case, words joined by hyphens: ${name}`);

const folder = path.join(root, 'src', `${family}s`, name);
if (existsSync(folder)) fail(`${folder} exists.`);

const camel = name.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
mkdirSync(folder);
for (const [file, text] of Object.entries(templates[family]({ name, camel }))) writeFileSync(path.join(folder, file), text);
register(path.join(root, 'src', `${family}s`, 'index.ts'));
process.stdout.write(`${folder}\nNext: fill in the words in strings.ts, write the examples and the test, then npm run generate and npm run check.\n`);

/** Adds the imports and the entry, in the order of the alphabet. */
function register(index) {
  const lines = readFileSync(index, 'utf8').split('\n');
  const imports = [`import { ${camel} } from './${name}/${name}.ts';`, `import { strings as ${camel}Strings } from './${name}/strings.ts';`];
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  lines.splice(lastImport + 1, 0, ...imports);
  const key = /^[a-z][a-z0-9]*$/u.test(name) ? name : `'${name}'`;
  const entry = family === 'check' ? `  ${key}: offer(${camel}, ${camel}Strings),` : `  ${key}: { definition: ${camel}, strings: ${camel}Strings },`;
  const end = lines.findLastIndex((line) => line === '};');
  const start = lines.findLastIndex((line, at) => at < end && line.endsWith('= {'));
  const entries = [...lines.slice(start + 1, end), entry].sort();
  lines.splice(start + 1, end - start - 1, ...entries);
  writeFileSync(index, lines.join('\n'));
}
