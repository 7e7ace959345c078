// `npm run generate`: docs/reference/ and the metadata of the custom functions, from the definitions.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionMetadata } from '../src/hosts/metadata/function-metadata.ts';
import { languages, locales } from '../src/text/language.ts';
import { referencePages } from './reference/pages.ts';

const root = path.join(__dirname, '..');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const reference = path.join(root, 'docs', 'reference');
const pages = referencePages();
for (const file of readdirSync(reference, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
  if (!pages.has(path.relative(reference, path.join(file.parentPath, file.name)))) rmSync(path.join(file.parentPath, file.name));
for (const [name, text] of pages) write(path.join(reference, name), text);
for (const language of languages)
  write(path.join(root, 'build', `functions.${locales[language].toLowerCase()}.json`), `${JSON.stringify(functionMetadata(language), null, 2)}\n`);
process.stdout.write(`${pages.size} pages, ${languages.length} metadata files\n`);
