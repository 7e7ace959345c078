import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { spotAddress } from '../spot.ts';
import type { Values } from '../cells/grid.ts';
import { reportOf } from '../sheet-report.ts';
import { tableShares } from './shares.ts';

/** Each claim in short: where the share stands, and of what it is one. */
const shares = (values: Values) => tableShares(reportOf(sheetOf(values))).map(({ part, whole, percent, missingAt }) => `${percent ? spotAddress(percent.spot) : `${spotAddress(missingAt ?? part.spot)} blank`}: ${part.value} of ${whole.value}${percent ? `, ${percent.value}` : ''}`);

const withColumns: Values = [
  ['Аудан', 'ШЖМ', 'Интернаты бар', 'үлесі, %', 'Интернаты жоқ', '%'],
  ['Абай', 10, 7, 70, 3, 30],
  ['Ақтоғай', 18, 4, 22, 14, 78],
  ['Нұра', 25, 15, 60, 10, 40],
  ['Шет', 36, 8, 22, 28, 78],
  ['Барлығы', 89, 34, 38, 55, 62],
];
const changed = (values: Values, row: number, column: number, value: string | number | null): Values => values.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

describe('the shares of a table', () => {
  it('are of the row’s own whole, and told only where they do not fit', () => {
    expect(shares(withColumns)).toEqual([]);
    expect(shares(changed(withColumns, 4, 3, 21))).toEqual(['D5: 8 of 36, 21']);
    expect(shares(changed(withColumns, 2, 5, null))).toEqual(['F3 blank: 14 of 18']);
  });

  it('stand behind their counts', () => {
    const behind: Values = [['Школа', 'Всего', 'Высшее', 'Эксперт'], ['Каройская', 19, '17/89%', '5/26 %'], ['Нуринская', 17, '16 /94%', '3/18%'], ['Шетская', 14, '12/86%', '8/57%'], ['Итого', 50, '45/90%', '16/32%']];
    expect(shares(behind)).toEqual([]);
    expect(shares(changed(behind, 2, 3, '3/180%'))).toEqual(['D3: 3 of 17, 180']);
  });

  it('are of the total below, with decimals, or fractions', () => {
    const events: Values = [['Район', 'Работ', 'Доля'], ['Абайский', 52, '14,8 %'], ['Нуринский', 200, '56,8 %'], ['Шетский', 100, '28,4 %'], ['Итого', 352, '100 %']];
    expect(shares(events)).toEqual([]);
    expect(shares(changed(events, 1, 2, '14,7 %'))).toEqual(['C2: 52 of 352, 14.7']);
    const fractions: Values = [['Мектеп', 'Барлығы', 'Зерттеуші', 'үлесі'], ['Қарой', 26, 13, 0.5], ['Нұра', 16, 2, 0.13], ['Шет', 21, 7, 0.33], ['Ақсу', 20, 5, 0.35]];
    expect(shares(fractions)).toEqual(['D5: 5 of 20, 35']);
  });

  it('stand in rows of their own below the counts', () => {
    const rows: Values = [
      ['Мектеп', 'Барлығы', 'Жоғары', 'Арнаулы орта', 'Зерттеуші', 'Сарапшы'],
      ['Қарой ОМ', 34, 31, 3, 9, 11], ['үлесі', null, '91%', '9%', '26%', '32%'],
      ['Нұра НОМ', 15, 13, 2, 3, 4], ['үлесі', null, '87%', '13%', '20%', '27%'],
      ['Барлығы', 49, 44, 5, 12, 15], ['үлесі', null, '90%', '10%', '24%', '31%'],
    ];
    expect(shares(rows)).toEqual([]);
    expect(shares(changed(rows, 2, 2, '81%'))).toEqual(['C3: 31 of 34, 81']);
    expect(shares(changed(rows, 4, 4, null))).toEqual(['E5 blank: 3 of 15']);
  });

  it('are not made up for per cents that are of something else', () => {
    expect(shares([['Школа', 'По списку', 'Писали', 'Низкий', '%', 'Качество'], ['Каройская', 9, 8, 1, '13%', '38%'], ['Нуринская', 12, 12, 3, '25%', '50%'], ['Шетская', 7, 6, 2, '33%', '33%'], ['Всего', 28, 26, 6, '23%', '42%']])).toEqual([]);
  });
});
