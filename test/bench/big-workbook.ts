import { gridOf } from '../../src/sheet/cells/grid.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { distinctNames } from '../fixtures/people.ts';
import { pick, seeded, type Random } from '../fixtures/random.ts';

const headings = ['№', 'Аудан', 'Мектеп', 'Директоры', 'Оқушы саны', '1-4 сынып', '5-11 сынып', 'Біріктірілген сыныптар (қ/о)', 'Педагогтер саны', 'Жоғары білімді', 'Ескерту'];
const districts = ['Абай', 'Ақтоғай', 'Бұқар жырау', 'Қарқаралы', 'Нұра', 'Осакаров', 'Шет'];
const remarks = ['', '', '', 'кеңейту қажет', 'жөндеуден өтті', '01.09.2024 ж. бастап'];

/** The workbook of an oblast that keeps everything: a register a sheet, sentences above it and totals below. */
export function bigWorkbook(sheets: number, rows: number): Sheet[] {
  const random = seeded(7);
  const names = distinctNames(random, 500);
  return Array.from({ length: sheets }, (_, index) => sheetOf(`${index + 1}-парақ`, registerOf(random, names, rows)));
}

function registerOf(random: Random, names: readonly string[], rows: number): CellValue[][] {
  const totals = [0, 0, 0, 0, 0];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const [primary, upper, kazakh, russian, teachers] = [10, 20, 0, 0, 6].map((least) => least + Math.floor(random() * 40)) as [number, number, number, number, number];
    const higher = Math.floor(teachers * 0.8);
    [primary + upper, primary, upper, kazakh + russian, teachers].forEach((value, place) => (totals[place]! += value));
    const school = `№ ${row + 1} ${pick(random, ['ЖББМ', 'НОМ', 'БМ'])}`;
    return [row + 1, pick(random, districts), school, pick(random, names), primary + upper, primary, upper, `${kazakh + russian} (${kazakh}/${russian})`, teachers, `${higher}/${Math.floor((higher / teachers) * 100 + 0.5)}%`, pick(random, remarks)];
  });
  const [pupils, primary, upper, , teachers] = totals as [number, number, number, number, number];
  return [
    ['Мектептер тізілімі, 2024-2025 оқу жылы'],
    [`Тізілімде ${rows} мектеп, оларда ${pupils} оқушы бар.`],
    headings,
    ...body,
    [null, 'Барлығы', null, null, pupils, primary, upper, null, teachers, null, null],
  ];
}

const sheetOf = (name: string, values: CellValue[][]): Sheet => ({ name, hidden: false, grid: gridOf(values), texts: [], hiddenRows: [], hiddenColumns: [] });

/** The same workbook as if it were read once more: nothing of what is remembered about it is of use. */
export const readAnew = (sheets: readonly Sheet[]): Sheet[] => sheets.map((sheet) => ({ ...sheet, grid: gridOf(sheet.grid.values.map((row) => [...row])) }));

/** Reads and hashes every cell once, and nothing more. */
export function hashAll(sheets: readonly Sheet[]): number {
  let hash = 2166136261;
  for (const { grid } of sheets)
    for (const row of grid.values)
      for (const value of row) {
        const text = String(value);
        for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
      }
  return hash;
}
