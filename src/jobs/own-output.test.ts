import { sampleSheets } from '../../test/fixtures/sample-sheets.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import { readSheets } from '../sheet/reading.ts';
import type { NewSheet, Sheet } from '../sheet/workbook.ts';
import { languages, type Language } from '../text/language.ts';
import type { Insertion, View } from './desk.ts';
import { performTask, type QuickTask } from './tasks.ts';

const viewOf = (language: Language, pedagogWithNone = false): View => ({ language, staff: { ...defaultStaffSettings, pedagogWithNone }, mappings: [], corrections: [] });
const sample = (language: 'kk' | 'ru' = 'kk'): Sheet[] => sampleSheets(language).map(({ name, values, merges }) => sheetOf(values, { name, merges }));
const list = [['№', 'Аты-жөні', 'Санаты', 'Білімі'], [1, 'Абай Б', 'эксперт', 'жоғары'], [2, 'Омар А', 'мастер', 'магистр'], [3, 'Сапар Қ', 'п-м', 'жоғары']];
const small = [sheetOf(list, { name: 'Тізім' })];
const old = [sheetOf([['Мектеп', ...list[0]!], ['№ 1 мектеп', 1, 'Абай Б', 'жоғары санат', 'жоғары'], ['', 2, 'Омар А', 'сарапшы, бірінші санат', 'арнаулы орта']], { name: 'Ескі' })];

const perform = <T extends QuickTask>(task: T, sheets: readonly Sheet[]) => {
  const done = performTask(task, sheets);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

/** The sheet as it is read again: what formulas fill is there as values. */
function asRead({ name, cells, merges }: NewSheet): Sheet {
  const values: CellValue[][] = [];
  for (const { row, column, value } of cells) (values[row] ??= [])[column] = value;
  return sheetOf(Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? null)), { name, merges });
}

const kinds: readonly (readonly [string, Insertion])[] = [
  ['report', { kind: 'report', id: 'qualification' }],
  ['values', { kind: 'values', of: ['category', 'education'], target: 'new-sheet' }],
  ['values of the category', { kind: 'values', of: ['category'], target: 'new-sheet' }],
  ['values of education', { kind: 'values', of: ['education'], target: 'new-sheet' }],
  ['functions', { kind: 'functions', of: ['category', 'education'], target: 'new-sheet' }],
  ['chart of the category', { kind: 'chart', of: 'category' }],
  ['chart of education', { kind: 'chart', of: 'education' }],
];
const workbooks: readonly (readonly [string, readonly Sheet[]])[] = [['the sample', sample()], ['the Russian sample', sample('ru')], ['a small list', small], ['a list with old categories', old]];
const cases = kinds.flatMap(([kind, insertion]) => languages.flatMap((language) => workbooks.map(([of, sheets]) => ({ kind, insertion, language, of, sheets }))));

describe('what Tirek inserts on a new sheet', () => {
  it.each(cases)('is no staff list: $kind of $of in $language', ({ insertion, language, sheets }) => {
    for (const pedagogWithNone of [false, true]) {
      const before = readSheets(sheets).tables;
      const made = perform({ kind: 'sheets-of', today: { year: 2026, month: 11, day: 22 }, insertion, view: viewOf(language, pedagogWithNone) }, sheets).map(asRead);
      const found = readSheets([...sheets, ...made]).tables;
      expect(found.map(({ sheet, range }) => `${sheet} ${range}`)).toEqual(before.map(({ sheet, range }) => `${sheet} ${range}`));
    }
  });

  it.each(cases)('holds nothing that the checks call an error: $kind of $of in $language', ({ insertion, language, sheets }) => {
    const view = viewOf(language);
    const made = perform({ kind: 'sheets-of', today: { year: 2026, month: 11, day: 22 }, insertion, view }, sheets).map(asRead);
    const { findings } = perform({ kind: 'check', view, off: [], accepted: [] }, [...sheets, ...made]);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ cells, message }) => `${cells[0]!.sheet}!${cells[0]!.address} ${message}`)).toEqual([]);
  });
});

/** The list's sheet after the insertion; what a formula fills is there as values. */
function inserted(rows: readonly (readonly CellValue[])[], insertion: Insertion & { readonly of: unknown }, language: Language, row: number, column: number): Sheet {
  const sheets = [sheetOf(rows, { name: 'Тізім' })];
  const block = (kind: 'values' | 'functions') =>
    perform({ kind: 'block-of', insertion: { ...insertion, kind } as Insertion, view: viewOf(language), sheet: 'Тізім', corner: { row, column } }, sheets);
  const values: CellValue[][] = rows.map((line) => [...line]);
  for (const { area, contents } of [block('values'), block(insertion.kind as 'values' | 'functions')])
    contents.forEach((line, down) =>
      line.forEach((content, across) => {
        if (content && content.value !== null) (values[area.top + down] ??= [])[area.left + across] = content.value;
      }),
    );
  return sheetOf(Array.from(values, (line) => Array.from(line ?? [], (value) => value ?? null)), { name: 'Тізім' });
}

describe('what Tirek inserts below or beside a list', () => {
  const layouts: readonly (readonly CellValue[])[][] = [
    list.map((line) => line.slice(1)),
    list.map((line, index) => [index === 0 ? 'Мектеп' : '№ 1 мектеп', ...line.slice(1)]),
    list.map((line, index) => [...line, index === 0 ? 'Ескерту' : null]),
    [['№ 5 мектеп педагогтерінің тізімі', null, null, null], ...list],
    list.map((line) => [line[0]!, line[1]!, line[2]!]),
  ];

  it('changes nothing in the list, wherever it goes and whatever the list is like', () => {
    for (const rows of layouts)
      for (const language of languages)
        for (const kind of ['values', 'functions'] as const)
          for (let place = 0; place < 60; place += language === 'ru' ? 1 : 7) {
            const [row, column] = place < 40 ? [rows.length + (place % 5), Math.floor(place / 5)] : [place % 5, rows.at(-1)!.length + Math.floor((place - 40) / 5)];
            const sheet = inserted(rows, { kind, of: ['category'], target: 'selection' }, language, row!, column!);
            const told = (sheets: readonly Sheet[]) => readSheets(sheets).tables.map(({ range, rows: people, notUnderstood, schools }) => ({ range, people: people.length, notUnderstood: notUnderstood.length, schools }));
            expect({ row, column, tables: told([sheet]) }).toEqual({ row, column, tables: told([sheetOf(rows, { name: 'Тізім' })]) });
          }
  });

  const places = [['directly below', 4, 0], ['one row below', 5, 0], ['two rows below', 6, 0], ['further below and to the right', 7, 2], ['directly beside', 0, 4], ['one column beside', 0, 5], ['beside, a row lower', 1, 5], ['two columns beside', 0, 6]] as const;
  const all = places.flatMap(([place, row, column]) => languages.flatMap((language) => (['values', 'functions'] as const).map((kind) => ({ place, row, column, language, kind }))));

  it.each(all)('leaves the list as it is: $kind $place in $language', ({ row, column, language, kind }) => {
    for (const which of [['category', 'education'], ['category'], ['education']] as const) {
      const insertion: Insertion = { kind, of: which, target: 'selection' };
      const found = readSheets([inserted(list, insertion, language, row, column)]).tables;
      expect(found.map(({ range, rows, notUnderstood, schools }) => ({ range, people: rows.length, notUnderstood: notUnderstood.length, schools }))).toEqual([
        { range: 'A1:D4', people: 3, notUnderstood: 1, schools: ['Тізім'] },
      ]);
    }
  });
});
