import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { unitMissing } from './unit-missing.ts';

const find = (...sheets: Values[]) =>
  unitMissing.across!(sheets.map((values, at) => reportOf(sheetOf(values, { name: `Парақ${at + 1}` })))).map(({ cells, args }) => [`${cells[0].sheet}!${cells[0].address}`, ...args.missing]);
const listing = (names: readonly string[], more: readonly (string | number | null)[][] = []): Values => [['№', 'Аудан/қала', 'ШЖМ'], ...names.map((name, at) => [at + 1, name, at + 3]), ...more];
const all = ['Абай', 'Ақтоғай', 'Бұқаржырау', 'Жаңаарка', 'Қарқаралы', 'Нұра', 'Осакаровка', 'Ұлытау', 'Шет'];

describe('a unit without a row', () => {
  it('is told where another table has it, on any sheet, in any spelling of the others', () => {
    expect(find(listing(all), listing(['Абай', 'Ақтоғай', 'Бұқар жырау', 'Қарқаралы', 'Нура', 'Осакаров', 'Шет ауданы']))).toEqual([['Парақ2!B1', 'Жаңаарка', 'Ұлытау']]);
  });

  it('is not missed of cities where only districts are listed', () => {
    expect(find(listing([...all, 'Саран қаласы', 'Балқаш қаласы']), listing(all.map((name) => `${name} ауданы`)))).toEqual([]);
  });

  it('is not missed in a table that has all units of a group, and is missed in one that lacks some of them', () => {
    const grouped = listing(all, [[null, 'Аудандар бойынша', 63], [1, 'Қарағанды', 1], [2, 'Қаражал', 3], [3, 'Саран', 3], [null, 'Барлығы', 70]]);
    expect(find(grouped, listing(all))).toEqual([]);
    expect(find(grouped, listing(all.filter((name) => name !== 'Нұра')))).toEqual([['Парақ2!B1', 'Нұра']]);
  });

  it('is not missed in a table of some units only, of repeated units, or without numbers and totals', () => {
    expect(find(listing(all), listing(['Абай', 'Нұра', 'Шет']))).toEqual([]);
    expect(find(listing(all), listing([...all.slice(0, 7), 'Абай']))).toEqual([]);
    expect(find(listing(all), [['Аудан', 'Ұстаз'], ...all.slice(0, 8).map((name) => [name, 'Ә. Тасқын'])])).toEqual([]);
  });

  it('is said in every language', () => {
    const args = { missing: ['Ұлытау'], rows: 8, sheet: 'Парақ1', address: 'B9' };
    expect(strings.kk.finding(args)).toBe('Кестеде «Ұлытау» жоқ, ал «Парақ1» парағындағы кестеде бар (B9). Жолын қосыңыз немесе неге жоғын жазыңыз.');
    expect(strings.ru.finding(args)).toBe('В таблице нет: «Ұлытау»; в таблице на листе «Парақ1» есть (B9). Добавьте строку или напишите, почему её нет.');
    expect(strings.en.finding(args)).toBe('The table has no row for “Ұлытау”; the table on the sheet “Парақ1” has (B9). Add the row, or say why there is none.');
  });
});
