import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { shareMissing } from './share-missing.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => shareMissing.inSheet!(reportOf(sheetOf(lines.map((line) => [line]))));

describe('share missing', () => {
  it('writes the share as its neighbours are written', () => {
    const found = find('Барлығы педагог: 19', 'Зерттеуші – 5/26 %', 'Сарапшы – 2/11%', 'Модератор - 1', 'Санатсыз - 11');
    expect(found.map(({ cells, expected, fix }) => [cells[0].address, expected, fix!.changes[0].to])).toEqual([
      ['A4', '5 %', 'Модератор - 1/5 %'],
      ['A5', '58 %', 'Санатсыз - 11/58 %'],
    ]);
  });

  it('writes it with decimals and in brackets where the neighbours do', () => {
    const [finding] = find('Всего педагогов: 19', 'С высшим образованием – 17 (89,5 %)', 'Со средним специальным – 2');
    expect([finding!.expected, finding!.fix!.changes[0].to]).toEqual(['10,5 %', 'Со средним специальным – 2 (10,5 %)']);
  });

  it('accepts a report without any share', () => {
    expect(find('Барлығы педагог: 19', 'Жоғары – 17', 'Арнаулы орта – 2')).toEqual([]);
  });

  it('says it in every language', () => {
    const args = { label: 'Модератор', part: 1, whole: 19, due: 5, decimals: 0 };
    expect(strings.kk.finding(args)).toBe('«Модератор»: пайызы жазылмаған; 1 / 19 – бұл 5 %. Үлесін қосыңыз.');
    expect(strings.ru.finding(args)).toBe('«Модератор»: процент не указан; 1 из 19 – это 5 %. Допишите долю.');
    expect(strings.en.finding(args)).toBe('“Модератор” has no per cent; 1 of 19 is 5 %. Add the share.');
  });
});
