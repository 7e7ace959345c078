import path from 'node:path';
import { openWorkbook } from '../../src/hosts/browser/open-workbook.ts';
import { readFileSync } from 'node:fs';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { oblastWorkbook } from '../fixtures/district.ts';
import { folder, tirek, tirekJson, workbookFile } from './terminal.ts';

const fileOf = (sheets: readonly Sheet[]) => workbookFile(Object.fromEntries(sheets.map(({ name, grid, texts }) => [name, grid.values.map((row, at) => Array.from(row, (value, column): CellValue => texts[at]?.[column] || value))])));

let workbook: string;
beforeAll(() => {
  workbook = fileOf(oblastWorkbook('kk'));
});

const report = (...args: string[]) => {
  const out = path.join(folder(), 'есеп.xlsx');
  return { out, ...tirek('report', 'network', '--workbook', workbook, '--out', out, ...args) };
};
const cellsIn = async (file: string): Promise<CellValue[]> => {
  const sheets = await openWorkbook(new Uint8Array(readFileSync(file)));
  if (!sheets.ok) throw new Error(sheets.problem.code);
  return sheets.value.flatMap(({ grid }) => grid.values.flatMap((row) => [...row]));
};
const textIn = async (file: string) => (await cellsIn(file)).filter((value) => typeof value === 'string').join('\n');

describe('tirek read of registers', () => {
  it('lists every register with its columns and rows', () => {
    const { tables } = tirekJson<{ tables: { kind: string; columns: { field: string; address: string }[]; rows: Record<string, { value: CellValue; text: string; address: string }>[] }[] }>('read', workbook);
    const schools = tables.find(({ kind }) => kind === 'schools')!;
    expect(tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['units', 'schools', 'classes', 'staff']));
    expect(schools.columns.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'unit', 'level']));
    expect(schools.rows.length).toBeGreaterThan(190);
    expect(schools.rows[0]!['name']).toMatchObject({ value: expect.any(String) as string, address: expect.stringMatching(/^[A-Z]+\d+$/u) as string });
    expect(tables.filter(({ kind }) => kind === 'report')).toEqual([]);
    expect(tirek('read', workbook, '--lang', 'ru').stdout).toMatch(/Реестр «.+», .+: строк: \d+/u);
  });
});

describe('tirek report of registers', () => {
  it('is of the wished day, oblast and unit, named in any spelling', async () => {
    const whole = report('--date', '01.06.2022');
    expect(whole).toMatchObject({ status: 0, stdout: '' });
    expect(await textIn(whole.out)).toContain('01.06.2022');
    const unit = report('--unit', 'Абайский район', '--lang', 'ru');
    expect(unit).toMatchObject({ status: 0 });
    expect((await cellsIn(unit.out)).length).toBeLessThan((await cellsIn(whole.out)).length);
    expect(report('--oblast', 'Карагандинская область', '--date', '2022-06-01')).toMatchObject({ status: 0 });
  });

  it('names the units that may be meant where one is not known, and writes nothing', () => {
    const unit = report('--unit', 'Абйа');
    expect(unit.status).toBe(3);
    expect(unit.stderr).toContain('Абйа');
    expect(() => readFileSync(unit.out)).toThrow();
    expect(report('--oblast', 'Жоқ').stderr).toContain('Мүмкін: ');
    expect(report('--date', '31.02.2022')).toMatchObject({ status: 3, stderr: expect.stringContaining('31.02.2022') as string });
  });

  it("compares with last year's workbook, and says of which day it is", async () => {
    const out = path.join(folder(), 'есеп.xlsx');
    expect(tirek('report', 'change', '--workbook', workbook, '--out', out, '--before', workbook, '--lang', 'ru')).toMatchObject({ status: 0, stderr: expect.stringContaining('Сравнение с данными прошлого года') as string });
    expect((await cellsIn(out)).length).toBeGreaterThan(20);
    const none = path.join(folder(), 'есеп.xlsx');
    expect(tirek('report', 'change', '--workbook', workbook, '--out', none, '--before', workbookFile({ Кесте: [['Дүйсенбі']] }))).toMatchObject({ status: 2 });
    expect(() => readFileSync(none)).toThrow();
  });
});
