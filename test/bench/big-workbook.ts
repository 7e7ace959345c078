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

/** A school keeps its district and its type from sheet to sheet; primary schools have no upper grades. */
const types = ['ЖББМ', 'НОМ', 'БМ'] as const;

function registerOf(random: Random, names: readonly string[], rows: number): CellValue[][] {
  const totals = { primary: 0, upper: 0, kazakh: 0, russian: 0, teachers: 0, higher: 0 };
  const some = (least: number) => least + Math.floor(random() * 40);
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const type = types[row % types.length]!;
    const [primary, upper, kazakh, russian, teachers] = [some(10), type === 'БМ' ? 0 : some(20), some(0), some(0), some(6)];
    totals.primary += primary;
    totals.upper += upper;
    totals.kazakh += kazakh;
    totals.russian += russian;
    totals.teachers += teachers;
    const higher = Math.floor(teachers * 0.8);
    totals.higher += higher;
    return [row + 1, districts[row % districts.length]!, `№ ${row + 1} ${type}`, names[row % names.length]!, primary + upper, primary, upper, `${kazakh + russian} (${kazakh}/${russian})`, teachers, withShare(higher, teachers), pick(random, remarks)];
  });
  const { primary, upper, kazakh, russian, teachers, higher } = totals;
  return [
    ['Мектептер тізілімі, 2024-2025 оқу жылы'],
    [`Тізілімде ${rows} мектеп, оларда ${primary + upper} оқушы бар.`],
    headings,
    ...body,
    [null, 'Барлығы', null, null, primary + upper, primary, upper, `${kazakh + russian} (${kazakh}/${russian})`, teachers, withShare(higher, teachers), null],
  ];
}

const withShare = (part: number, whole: number) => `${part}/${Math.floor((part / whole) * 100 + 0.5)}%`;

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
