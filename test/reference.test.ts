import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { referencePages } from '../scripts/reference/pages.ts';

const folder = path.join(__dirname, '../docs/reference');

describe('the reference pages', () => {
  it('are those that the definitions give: otherwise run `npm run generate`', () => {
    const committed = new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
    );
    const made = referencePages();
    expect([...committed.keys()].sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect({ name, text: committed.get(name) }).toEqual({ name, text });
  });
});
