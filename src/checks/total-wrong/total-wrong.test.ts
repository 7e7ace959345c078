import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { totalWrong } from './total-wrong.ts';

const find = (values: Values) => totalWrong.inSheet!(reportOf(sheetOf(values))).map(({ cells, expected }) => [cells.map(({ address }) => address).join(' '), expected]);
const head = ['№', 'Аудан', 'ШЖМ', 'РО', 'Біріктірілген сыныптар (қ/о)'];
const districts: Values = [[1, 'Абай', 10, 4, '23 (17/6)'], [2, 'Ақтоғай', 18, 5, '6 (4/2)'], [3, 'Нұра', 25, 4, '24 (22/2)']];
const cities: Values = [[1, 'Балқаш', 1, null, 6], [2, 'Саран', 3, null, 4]];
const network = (over: { row: number; column: number; value: string | number }[] = []): Values => {
  const rows = [head, ...districts, [null, 'Аудандар б-ша:', 53, 13, '53 (43/10)'], ...cities, [null, 'Қалалар б-ша:', 4, null, '10 (7/3)'], [null, 'БАРЛЫҒЫ:', 57, null, '63 (50/13)']].map((row) => [...row]);
  for (const { row, column, value } of over) rows[row]![column] = value;
  return rows;
};

describe('a total that is wrong', () => {
  it('is none where all is well, and none where a column is blank for the cities', () => {
    expect(find(network())).toEqual([]);
  });

  it('is told once, at the total, whichever total it is; of many figures nobody can know the wrong one', () => {
    expect(find(network([{ row: 4, column: 2, value: 54 }]))).toEqual([['C5 C2:C4 C9 C8', '53']]);
    expect(find(network([{ row: 8, column: 2, value: 75 }]))).toEqual([['C9 C5 C8', '57']]);
    expect(find(network([{ row: 1, column: 2, value: 12 }]))).toEqual([['C5 C2:C4', undefined]]);
  });

  it('is told of the part of a split that does not add up', () => {
    expect(find(network([{ row: 8, column: 4, value: '63 (51/12)' }]))).toEqual([['E9 E5 E8', '63 (50/13)']]);
  });

  it('is found where the total stands first, and where nothing names it', () => {
    expect(find([['Наименование', 'Количество'], ['Всего', 33], ['Абайский район', 10], ['Шетский район', 20]])).toEqual([['B2 B3:B4', '30']]);
    expect(find([['№', 'Аудан', 'ШЖМ', 'РО'], [1, 'Абай', 10, 4], [2, 'Шет', 36, 5], [null, null, 64, 9], [null, 'Балқаш', 3, null], [null, 'БАРЛЫҒЫ:', 67, 9]])).toEqual([['C4 C2:C3', undefined]]);
  });

  it('is told in every column where the total leaves out the last school', () => {
    const schools: Values = [['№', 'Школа', 'Учащихся', 'Педагогов'], [1, 'Каройская', 66, 19], [2, 'Нуринская', 62, 17], [3, 'Шетская', 61, 14], [4, 'Коктауская', 156, 36]];
    expect(find([...schools, [null, 'Всего', 189, 50]])).toEqual([['C6 C2:C5', '345'], ['D6 D2:D5', '86']]);
    expect(find([...schools, [null, 'Всего', 345, 86]])).toEqual([]);
    expect(find([['Школа', 'Учащихся'], ['Каройская', 66], ['Нуринская', 62], ['Шетская', 61], ['Коктауская', 156], ['Всего', 189]])).toEqual([['B6 B2:B5', '345']]);
  });

  it('is not told of averages, per cents, marks, nor of an extract of a longer table', () => {
    expect(find([['Мектеп', 'Орташа балл', 'Білім сапасы'], ['Қарой', 4.2, 60], ['Нұра', 4.4, 70], ['Барлығы', 4.3, 65]])).toEqual([]);
    expect(find([['Аудан', 'ШЖМ', 'РО'], ['Барлығы облыста', 205, 39], ['Абай', 10, 4], ['Шет', 36, 5]])).toEqual([]);
  });

  it('is not told of education and categories under one number of teachers', () => {
    expect(find([['Көрсеткіш', 'Саны'], ['Барлығы', 19], ['Жоғары білімді', 17], ['Арнаулы орта', 2], ['Зерттеуші', 5], ['Санатсыз', 14]])).toEqual([]);
  });

  it('is said in every language with what stands there and what the sum is', () => {
    const args = { kind: 'total-row', label: 'БАРЛЫҒЫ:', heading: 'ШЖМ', stated: 1204, due: 1205, certain: false, confirmed: false, sums: 1, parts: [], omitted: [] } as const;
    expect(strings.kk.finding(args)).toBe('«БАРЛЫҒЫ:», «ШЖМ»: қорытындыда 1\u00A0204 тұр, сандардың қосындысы – 1\u00A0205. Қорытындыны немесе қосылған сандарды түзетіңіз.');
    expect(strings.ru.finding({ ...args, label: '' })).toBe('«ШЖМ»: в итоге стоит 1\u00A0204, а сумма чисел – 1\u00A0205. Исправьте итог или слагаемые.');
    expect(strings.en.finding({ ...args, certain: true })).toBe('“БАРЛЫҒЫ:”, “ШЖМ”: 1,204 stands here, by the sums it should be 1,205. Check and correct it.');
  });
});
