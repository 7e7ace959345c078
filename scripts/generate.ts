// `npm run generate`: docs/reference/, from the definitions.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
process.stdout.write(`${pages.size} pages\n`);
