import { checkWorkbook } from '../../src/jobs/check-workbook.ts';
import type { Finding } from '../../src/jobs/run-checks.ts';
import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import type { Area } from '../../src/sheet/cells/address.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { gridOf, type Values } from '../../src/sheet/cells/grid.ts';

/** What nobody writes and every checker meets one day: it must be read to its end, in a time that grows with its size only. */
function check(values: Values, merges: readonly Area[] = []): readonly Finding[] {
  const sheet = { name: 'Бет', hidden: false, grid: gridOf(values, merges), texts: [], hiddenRows: [], hiddenColumns: [] };
  return checkWorkbook([sheet], { view: { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] }, off: [], accepted: [] }).findings;
}

const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').length;
const rows = (count: number, row: (at: number) => CellValue[]): CellValue[][] => Array.from({ length: count }, (_, at) => row(at));
const cells = (count: number, cell: (at: number) => CellValue): CellValue[] => Array.from({ length: count }, (_, at) => cell(at));

/** As much as a cell of Excel holds. */
const longest = 32_767;
const filled = (piece: string) => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
const pieces = ['(', '1/', '№ 1, ', '7', 'а', ' ', '.', '1.', ',', '%', '«', '-', '1 + ', 'ә1', 'І. ', 'А. ', 'Абай ауданы, ', 'Иванов А.Б., ', 'Ақжол ОМ, ', '23 (17/6) ', '1 сынып – 5 оқушы, ', 'педагог-зерттеуші – 5/26 %, ', '12.03.2024 ', '\n'];
const head = ['№', 'Аудан', 'Мектеп', 'Саны'];

describe('a sheet that nobody would write is checked to its end', () => {
  it.each(pieces)('cells as long as Excel allows, full of «%s»', (piece) => {
    expect(errors(check(rows(3, (at) => [`${filled(piece).slice(0, -1)}${at}`])))).toBe(0);
    check([head, ...rows(3, (at) => [at + 1, `${filled(piece).slice(0, -1)}${at}`, filled(piece), at])]);
  }, 60_000);

  it('every cell an error: told once', () => {
    const found = check(rows(20_000, () => cells(10, () => ({ error: '#REF!' }))));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ check: 'spoiled-cell' });
  }, 60_000);

  it('10,000 merged areas in a table, and 8,000 beside each other', () => {
    const table = [head, ...rows(20_000, (at) => [at + 1, at % 2 ? null : 'Абай', `№ ${at} ОМ`, at])];
    expect(errors(check(table, Array.from({ length: 10_000 }, (_, at) => ({ top: 1 + 2 * at, bottom: 2 + 2 * at, left: 1, right: 1 }))))).toBe(0);
    const wide = [cells(16_000, (at) => `Бағана ${at}`), cells(16_000, (at) => at)];
    expect(errors(check(wide, Array.from({ length: 8_000 }, (_, at) => ({ top: 0, bottom: 0, left: 2 * at, right: 2 * at + 1 }))))).toBe(0);
  }, 60_000);

  it.each<[string, (at: number) => CellValue]>([
    ['words', (at) => `Бағана ${at}`],
    ['schools', (at) => `№ ${at} ЖББМ`],
    ['numbers', (at) => at],
  ])('a row of 16,384 %s', (_, cell) => {
    expect(errors(check([cells(16_384, cell), cells(16_384, (at) => (at * 7) % 31)]))).toBe(0);
  }, 60_000);

  it.each<[string, (at: number) => CellValue[]]>([
    ['a word', (at) => [`сөз${at}`]],
    ['the same word', () => ['Абай']],
    ['a line of a composition', (at) => [`Зерттеуші – ${at % 50}/26 %`]],
    ['a school of a district', (at) => [`Аудан${at % 1000}`, `Мектеп${at} ОМ`, at % 100]],
    ['a number in no order', (at) => [(at * 7_919) % 1_009, `Аудан${at}`, 3]],
  ])('30,000 rows of %s', (_, row) => {
    check(rows(30_000, row));
  }, 60_000);

  it('a cell at the very end of the sheet, and a million blank rows', () => {
    const far: CellValue[][] = [['а']];
    far[1_048_575] = [];
    far[1_048_575]![16_383] = 'сөз';
    expect(check(far)).toEqual([]);
    expect(check([['Аудан', 'Саны'], ...rows(1_000_000, () => [])])).toEqual([]);
  }, 60_000);

  it('a table of 300 columns, all of them totals', () => {
    const columns = (cell: (at: number) => CellValue) => cells(299, cell);
    check([['Аудан', ...columns((at) => `Барлығы ${at}`)], ...rows(150, (row) => [`Аудан${row}`, ...columns((at) => `${at} (${at - 1}/2)`)]), ['Барлығы', ...columns((at) => at)]]);
  }, 60_000);

  it.each<[string, CellValue[][]]>([
    ['sums that do not hold', [['№', 'Аудан', 'Барлығы', 'Ұл', 'Қыз'], ...rows(3_000, (at) => [at + 1, `Аудан${at}`, at % 3 ? 10 : 11 + at, 4, 6]), [null, 'Барлығы', 1, 2, 3]]],
    ['sub-totals', [head, ...rows(4_000, (at) => (at % 2 ? [null, 'Барлығы', null, at] : [at, `Аудан${at}`, null, at]))]],
    ['rows without a name', [head, ...rows(4_000, (at) => (at % 3 ? [at, `Аудан${at}`, null, at] : [null, null, null, at]))]],
    ['rows within a row', [head, [1, 'Абай', null, 4], ...rows(10_000, (at) => [null, at % 2 ? 'оның ішінде қала' : 'ішінде: ауыл', null, 1])]],
    ['headings over and over', rows(10_000, (at) => (at % 2 ? head : [1, 'Абай', '№ 1 ОМ', 3]))],
    ['activities', [['№', 'Іс-шара', 'Мерзімі', 'Жауапты'], ...rows(10_000, (at) => [at + 1, `Ашық сабақ өткізу ${at}`, 'қыркүйек', 'А.Б. Иванов'])]],
    ['people of nearly one name', rows(10_000, (at) => [`Жауапты: Иван${String.fromCharCode(1072 + (at % 32), 1072 + ((at >> 5) % 32))}ов А.Б.`])],
    ['small tables beside each other', rows(10, (row) => cells(6_000, (at) => (at % 3 === 2 ? null : row === 0 ? (at % 3 ? 'Саны' : 'Аудан') : at % 3 ? row : 'Абай')))],
  ])('thousands of %s', (_, values) => {
    expect(check(values)).toBeDefined();
  }, 60_000);
});
