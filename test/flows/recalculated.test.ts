import { writeFileSync } from 'node:fs';
import path from 'node:path';
import exceljs from 'exceljs';
import { cellsOfFile } from '../fixtures/cells-of-file.ts';
import { hubWorkbook, oblastWorkbook } from '../fixtures/district.ts';
import { recalculated } from '../fixtures/recalculated.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { folder, tirek } from './terminal.ts';

/** Formulas whose stored value is not what another program calculates. */
function differences(file: string, again: string): string[] {
  const calculated = cellsOfFile(again);
  return [...cellsOfFile(file)].flatMap(([place, { value, formula }]) => {
    const now = calculated.get(place)?.value ?? '';
    const same = typeof value === 'number' && typeof now === 'number' ? Math.abs(value - now) < 1e-9 : String(value ?? '') === String(now);
    return formula === undefined || same ? [] : [`${place}: ${String(value)} stored, ${String(now)} calculated by ${formula}`];
  });
}

const formulasIn = (file: string) => [...cellsOfFile(file).values()].filter(({ formula }) => formula !== undefined).length;

describe('a report, calculated anew by another program', () => {
  const place = folder();

  async function annualReports(): Promise<string[]> {
    const made: string[] = [];
    for (const [name, sheets] of [['oblast', oblastWorkbook('kk')], ['hub', hubWorkbook('ru')]] as const) writeFileSync(path.join(place, `${name}.xlsx`), await workbookFile(sheets.map((sheet) => ({ name: sheet.name, values: sheet.grid.values }))));
    for (const [workbook, language, ...more] of [['oblast', 'kk'], ['oblast', 'ru', '--date', '01.07.2022'], ['hub', 'kk']] as const) {
      const out = path.join(place, `annual-${workbook}-${language}.xlsx`);
      const { status, stderr } = tirek('report', 'annual', '--workbook', path.join(place, `${workbook}.xlsx`), '--out', out, '--lang', language, ...more);
      if (status !== 0) throw new Error(stderr);
      // The hub has no classes and no staff to draw.
      if (workbook === 'oblast') expect(stderr).toMatch(/Диаграмм/u);
      made.push(out);
    }
    return made;
  }

  it('has the same numbers and the same sentences as the file was written with', async () => {
    const made = await annualReports();
    const again = recalculated(made);
    expect(made.map((file) => formulasIn(file) > 20)).toEqual(made.map(() => true));
    expect(made.map((file) => new Set([...cellsOfFile(file).keys()].map((place) => place.split('!')[0])).size)).toEqual(made.map(() => 1));
    expect(made.flatMap((file, index) => differences(file, again[index]!))).toEqual([]);
  }, 240_000);

  it('would be found out if a stored value were false', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Есеп');
    sheet.getCell('A1').value = 2;
    sheet.getCell('A2').value = { formula: 'SUM(A1,40)', result: 41, date1904: false };
    const file = path.join(folder(), 'false.xlsx');
    await book.xlsx.writeFile(file);
    expect(differences(file, recalculated([file])[0]!)).toEqual(['Есеп!A2: 41 stored, 42 calculated by SUM(A1,40)']);
  }, 240_000);
});
