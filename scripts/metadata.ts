// The metadata of the custom functions as Excel reads it, one file a language: build/site/functions.<locale>.json; and the
// object model of the installed office.js, for the workbench: build/office-schema.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionMetadata } from '../src/hosts/metadata/function-metadata.ts';
import { languages, locales } from '../src/text/language.ts';
import { officeSchema } from './office-schema.ts';

const build = path.join(__dirname, '..', 'build');
const site = path.join(build, 'site');

mkdirSync(site, { recursive: true });
for (const language of languages)
  writeFileSync(path.join(site, `functions.${locales[language].toLowerCase()}.json`), `${JSON.stringify(functionMetadata(language), null, 2)}\n`);
writeFileSync(path.join(build, 'office-schema.json'), JSON.stringify(officeSchema()));
