import { utils, write } from '@e965/xlsx';
import { currentCategories } from '../../src/domain/staffing/teacher.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { distinctNames } from '../fixtures/people.ts';
import { pick, seeded } from '../fixtures/random.ts';
import { categorySpellings, educationSpellings } from '../fixtures/staff.ts';

/** A list of so many people as an oblast would keep it: a hundred a school, all kinds of spellings. */
export function staffList(rows: number): CellValue[][] {
  const random = seeded(1);
  const names = distinctNames(random, 1_000);
  const list: CellValue[][] = [['№', 'Мектеп', 'Аты-жөні', 'Санаты', 'Білімі']];
  for (let row = 0; row < rows; row++) {
    const category = pick(random, categorySpellings.kk[pick(random, currentCategories)]);
    list.push([row + 1, `№ ${Math.floor(row / 100)} ЖББМ`, `${surname(row)} ${names[row % 1_000]!.split(' ').slice(1).join(' ')}`, category, pick(random, educationSpellings.kk.higher)]);
  }
  return list;
}

/** Hundreds of invented surnames, so that 20 000 people differ as they do in an oblast. */
const surname = (row: number) => `${['Ақ', 'Бек', 'Дос', 'Ер', 'Жан', 'Қар', 'Нұр', 'Сар', 'Тау', 'Шал'][row % 10]!}${['бай', 'көл', 'тас', 'жол', 'дала', 'бел', 'шың', 'сай'][Math.floor(row / 10) % 8]!}${'абвгдежз'[Math.floor(row / 1_000) % 8]!}`;

/** The same list as a file. */
export function staffFile(list: CellValue[][]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(list), 'Тізім');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}
