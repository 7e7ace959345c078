import { reportSource } from '../src/reports/report-source.ts';
import type { ReportWishes } from '../src/reports/report.ts';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checks } from '../src/checks/index.ts';
import { callFunction } from '../src/functions/custom-function.ts';
import { functions } from '../src/functions/index.ts';
import { runChecks } from '../src/jobs/run-checks.ts';
import { reports } from '../src/reports/index.ts';
import { defaultStaffSettings } from '../src/domain/staffing/settings.ts';
import { readSheets } from '../src/sheet/reading.ts';
import { noWishes } from '../src/sheet/sheet-report.ts';
import type { ExampleSheet } from '../src/checks/check.ts';
import { languages, type Language } from '../src/text/language.ts';
import { brokenConventions, type Offered } from './conventions.ts';
import { contextOf } from './fixtures/contexts.ts';
import { sheetOf, sheetsOfExample } from './fixtures/sheet-of.ts';

const families = { functions, checks, reports };
const source = (family: string) => path.join(__dirname, '../src', family);

describe('every feature folder', () => {
  for (const [family, index] of Object.entries(families))
    it(`of ${family} is in the index, has its three files, every language and examples both ways`, () => {
      expect(brokenConventions(source(family), index as unknown as Record<string, Offered>)).toEqual([]);
    });
});

describe('the conventions notice', () => {
  const whole = (): Offered => ({
    definition: { examples: { accepts: [1], reports: [1] } },
    strings: { kk: { title: '' }, ru: { title: '' }, en: { title: '' } },
  });
  const folderWith = (...files: string[]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tirek-'));
    for (const file of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    return folder;
  };
  const three = ['a/a.ts', 'a/strings.ts', 'a/a.test.ts'];
  const broken = (files: string[], index: Record<string, Offered>) => brokenConventions(folderWith(...files), index);

  it('nothing where all is well', () => expect(broken(three, { a: whole() })).toEqual([]));
  it('no folders at all', () => expect(broken([], {})).toEqual([expect.stringContaining('no feature folders at all')]));
  it('a folder that is not in the index', () => expect(broken(three, {})).toEqual(['a: not in the index']));
  it('an entry without a folder', () => expect(broken(three, { a: whole(), b: whole() })).toEqual(['b: in the index, but there is no folder']));
  it('a missing test', () => expect(broken(three.slice(0, 2), { a: whole() })).toEqual(['a: lacks a.test.ts']));
  it('a missing language', () => {
    const { kk, ru } = whole().strings;
    expect(broken(three, { a: { ...whole(), strings: { kk: kk!, ru: ru! } } })).toEqual(['a: lacks the language en']);
  });
  it('a word that one language lacks', () => expect(broken(three, { a: { ...whole(), strings: { ...whole().strings, ru: {} } } })).toEqual(['a: other words in ru']));
  it('a missing example of either kind', () => {
    expect(broken(three, { a: { ...whole(), definition: { examples: { accepts: [], reports: [1] } } } })).toEqual(['a: lacks an accepting example']);
    expect(broken(three, { a: { ...whole(), definition: { examples: { accepts: [1], reports: [] } } } })).toEqual(['a: lacks a reporting example']);
  });
});

describe('the examples hold', () => {
  for (const { definition } of Object.values(functions)) {
    it.each(definition.examples.accepts.map((example) => [example]))(`TIREK.${definition.id} accepts %j`, ({ args, gives }) => {
      expect(callFunction(definition, args, contextOf('kk'))).toEqual({ ok: true, value: gives });
    });
    it.each(definition.examples.reports.map((example) => [example]))(`TIREK.${definition.id} reports %j`, ({ args, problem }) => {
      expect(callFunction(definition, args, contextOf('kk'))).toMatchObject({ ok: false, problem: { code: problem } });
    });
  }

  for (const [id, check] of Object.entries(checks)) {
    const found = (example: ExampleSheet, language: Language = 'kk') => runChecks(sheetsOfExample(example), noWishes, { language }, { [id]: check });
    it.each(check.definition.examples.accepts.map((example) => [example]))(`${id} accepts %j`, (example) => {
      expect(found(example)).toEqual([]);
    });
    it.each(check.definition.examples.reports.map((example) => [example]))(`${id} reports %j`, ({ at, ...example }) => {
      expect(found(example).map((finding) => finding.cells[0]!.address)).toEqual(at);
    });
    it(`${id} speaks each language in words of its own`, () => {
      const [example] = check.definition.examples.reports;
      const messages = languages.map((language) => found(example!, language)[0]!.message);
      expect(new Set(messages).size).toBe(languages.length);
    });
  }

  for (const { definition } of Object.values(reports)) {
    const build = (cells: Parameters<typeof sheetOf>[0], language: 'kk' | 'ru' | 'en', wishes: ReportWishes = {}) =>
      definition.build(reportSource(readSheets([sheetOf(cells)]), { staff: defaultStaffSettings, today: { year: 2022, month: 6, day: 1 }, wishes }), language);
    it.each(definition.examples.accepts.map((example) => [example]))(`${definition.id} shows what its example promises`, ({ cells, language, shows, wishes }) => {
      const made = build(cells, language, wishes);
      expect(made.ok && made.value.flatMap((sheet) => sheet.cells.map(({ value }) => String(value)))).toEqual(
        expect.arrayContaining(shows.map((text) => expect.stringContaining(text))),
      );
    });
    it.each(definition.examples.reports.map((example) => [example]))(`${definition.id} refuses %j`, ({ cells, problem }) => {
      expect(build(cells, 'kk')).toMatchObject({ ok: false, problem: { code: problem } });
    });
  }
});
