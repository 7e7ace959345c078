import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A feature as its folder promises it: three files, an entry in the index, words in every language, examples both ways. */
export interface Offered {
  readonly definition: { readonly examples: { readonly accepts: readonly unknown[]; readonly reports: readonly unknown[] } };
  readonly strings: Readonly<Record<string, object>>;
}

const languages = ['kk', 'ru', 'en'];

/** What is wrong with a family's folder, one sentence each; nothing where all is well. */
export function brokenConventions(folder: string, index: Readonly<Record<string, Offered>>): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (names.length === 0) return [`${folder}: no feature folders at all`];
  return [
    ...names.filter((name) => !Object.hasOwn(index, name)).map((name) => `${name}: not in the index`),
    ...Object.keys(index).filter((name) => !names.includes(name)).map((name) => `${name}: in the index, but there is no folder`),
    ...names.flatMap((name) => [`${name}.ts`, 'strings.ts', `${name}.test.ts`].filter((file) => !existsSync(path.join(folder, name, file))).map((file) => `${name}: lacks ${file}`)),
    ...Object.entries(index).flatMap(([name, offered]) => brokenPromises(name, offered)),
  ];
}

function brokenPromises(name: string, { definition, strings }: Offered): string[] {
  const shape = Object.keys(strings['kk'] ?? {}).sort().join();
  return [
    ...languages.filter((language) => strings[language] === undefined).map((language) => `${name}: lacks the language ${language}`),
    ...languages.filter((language) => strings[language] && Object.keys(strings[language]).sort().join() !== shape).map((language) => `${name}: other words in ${language}`),
    ...(definition.examples.accepts.length === 0 ? [`${name}: lacks an accepting example`] : []),
    ...(definition.examples.reports.length === 0 ? [`${name}: lacks a reporting example`] : []),
  ];
}
