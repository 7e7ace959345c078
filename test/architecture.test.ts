import { execFileSync } from 'node:child_process';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '..');

const parsedFiles = new Map<string, ts.SourceFile | undefined>();

/** Of one project, every file is parsed and bound once: the options are the same each time. */
function parsedOnce(key: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!parsedFiles.has(key)) parsedFiles.set(key, parse());
  return parsedFiles.get(key);
}

/** What the compiler says of a file put into a folder of src, as if it stood there; codes of its errors. */
function errorsOf(folder: string, text: string): number[] {
  const config = path.join(root, 'src', folder, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(config, { noEmit: true, composite: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })!;
  const intruder = path.join(root, 'src', folder, 'intruder.ts');
  const host = ts.createCompilerHost(parsed.options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => file === intruder || fileExists(file);
  host.readFile = (file) => (file === intruder ? text : readFile(file));
  host.getSourceFile = (file, version, ...rest) => (file === intruder ? ts.createSourceFile(file, text, version) : parsedOnce(`${folder} ${file}`, () => getSourceFile(file, version, ...rest)));
  const program = ts.createProgram({ rootNames: [intruder], options: parsed.options, projectReferences: parsed.projectReferences!, host });
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(program.getSourceFile(intruder))].map(({ code }) => code);
}

const someFile: Readonly<Record<string, string>> = {
  domain: 'domain/result.ts',
  sheet: 'sheet/workbook.ts',
  text: 'text/language.ts',
  functions: 'functions/index.ts',
  checks: 'checks/index.ts',
  reports: 'reports/index.ts',
  jobs: 'jobs/run-checks.ts',
  taskpane: 'taskpane/environment.ts',
  'hosts/cli': 'hosts/cli/options.ts',
  'hosts/metadata': 'hosts/metadata/function-metadata.ts',
  'hosts/browser': 'hosts/browser/in-thread.ts',
  'hosts/excel': 'hosts/excel/commands.ts',
  'hosts/workbench': 'hosts/workbench/book.ts',
};
/** The folders that each folder may import: those to its left. */
const left: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sheet: ['domain'],
  text: ['domain', 'sheet'],
  functions: ['domain', 'sheet', 'text'],
  checks: ['domain', 'sheet', 'text'],
  reports: ['domain', 'sheet', 'text'],
  jobs: ['domain', 'sheet', 'text', 'functions', 'checks', 'reports'],
  taskpane: ['domain', 'sheet', 'text', 'functions', 'checks', 'reports', 'jobs'],
};
const folders = Object.keys(left);
const importOf = (from: string, to: string) => `import * as it from '${path.relative(path.join('src', from), path.join('src', someFile[to]!))}';\nexport const use = it;\n`;

/** "Not listed within the file list of the project", "not under rootDir". */
const outside = [6307, 6059];

describe('the compiler', () => {
  for (const from of folders)
    for (const to of Object.keys(someFile).filter((other) => other !== from && !left[from]!.includes(other)))
      it(`refuses that ${from} imports ${to}`, () => {
        expect(errorsOf(from, importOf(from, to)).some((code) => outside.includes(code))).toBe(true);
      });

  for (const from of folders)
    for (const to of left[from]!)
      it(`lets ${from} import ${to}`, () => {
        expect(errorsOf(from, importOf(from, to))).toEqual([]);
      });

  it.each(['Excel', 'Office', 'CustomFunctions', 'process'])('knows no «%s» in the pane', (name) => {
    expect([2304, 2503, 2552, 2580, 2591]).toContain(errorsOf('taskpane', `export const it = ${name};\n`)[0]);
  });

  for (const from of folders.filter((folder) => folder !== 'taskpane'))
    it.each(['document', 'console', 'Excel', 'Office', 'process', 'setTimeout', 'fetch'])(`knows no «%s» in ${from}`, (name) => {
      expect([2304, 2503, 2552, 2580, 2584, 2591]).toContain(errorsOf(from, `export const it = ${name};\n`)[0]);
    });
});

/** The rules that a text breaks as a file of a folder. ESLint loads its configuration as a module, which jest cannot: it runs apart. */
function rulesBroken(cases: readonly (readonly [folder: string, text: string])[]): string[][] {
  const program = `
    import { ESLint } from 'eslint';
    const lint = new ESLint({ cwd: ${JSON.stringify(root)} });
    const cases = ${JSON.stringify(cases.map(([folder, text]) => [path.join(root, 'src', folder, 'intruder.ts'), text]))};
    const results = [];
    for (const [filePath, text] of cases) results.push((await lint.lintText(text, { filePath }))[0].messages.map(({ ruleId }) => ruleId));
    process.stdout.write(JSON.stringify(results));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })) as string[][];
}

describe('ESLint', () => {
  const refused = [
    ['domain', 'export const now = Date.now();', 'no-restricted-properties'],
    ['domain', 'export const chance = Math.random();', 'no-restricted-properties'],
    ['domain', 'export const now = new Date();', 'no-restricted-syntax'],
    ['domain', "import { it } from 'some-package';\nexport const use = it;", 'no-restricted-imports'],
    ['sheet', "import { read } from '@e965/xlsx';\nexport const use = read;", 'no-restricted-imports'],
    ['jobs', "import { readFile } from 'node:fs';\nexport const use = readFile;", 'no-restricted-imports'],
    ['text', 'console.log(1);\nexport {};', 'no-console'],
    ['domain', `export function long(): void {\n${'  void 0;\n'.repeat(61)}}`, 'max-lines-per-function'],
    ['domain', 'export const it = 1; // TO' + 'DO', 'no-warning-comments'],
  ] as const;
  const accepted = [
    ['sheet', "import type { Area } from './cells/address.ts';\nexport type Use = Area;"],
    ['domain', 'export const day = new Date(2023, 10, 13);'],
  ] as const;

  it('refuses a clock, chance, packages, the console, long functions and unfinished work', () => {
    const broken = rulesBroken(refused.map(([folder, text]) => [folder, text]));
    refused.forEach(([, text, rule], index) => expect({ text, broken: broken[index] }).toEqual({ text, broken: expect.arrayContaining([rule]) }));
  });

  it('lets a folder import its own files, and take a date that is given', () => {
    expect(rulesBroken(accepted)).toEqual([[], []]);
  });
});
