import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { bucketLabels } from './bucket-labels.ts';
import { strings } from './strings.ts';

const find = (...sheets: string[][]) => bucketLabels.across!(sheets.map((lines, at) => reportOf(sheetOf(lines.map((line) => [line]), { name: `Бет${at + 1}` })))).map(({ args }) => args.labels);

describe('labels of one bucket', () => {
  it('are listed once each, over all sheets', () => {
    expect(find(['Барлығы: 19', 'Сарапшы – 8', 'Санатсыз – 11'], ['Барлығы: 9', 'Сарапшы – 3', 'Санаты жоқ – 6', 'Всего: 9', 'Экспертов – 3', 'Без категории – 6'])).toEqual([['Санатсыз', 'Санаты жоқ']]);
    expect(find(['Всего: 9', 'Экспертов – 3', 'Без категории – 6', 'Всего: 8', 'Экспертов – 3', 'Педагог – 5'])).toEqual([['Без категории', 'Педагог']]);
  });

  it('may differ in case, spaces and the spelling of a letter', () => {
    expect(find(['Барлығы: 19', 'Сарапшы – 8', 'Санаты жоқ – 11', 'Барлығы: 9', 'Сарапшы – 3', 'санаты  жок – 6'])).toEqual([]);
  });

  it('may be short, and one in each language', () => {
    expect(find(['Всего: 9', 'Экспертов – 3', 'Без категории – 6', 'Всего: 8', 'Экспертов – 3', 'без кат. – 5', 'Барлығы: 9', 'Сарапшы – 3', 'Санатсыз – 6'])).toEqual([]);
  });

  it('are two where a report keeps them apart', () => {
    expect(find(['Барлығы: 19', 'Сарапшы – 8', 'Педагог – 9', 'Санатсыз – 2', 'Барлығы: 9', 'Сарапшы – 3', 'Педагог – 6'])).toEqual([]);
  });

  it('are said in every language', () => {
    const args = { labels: ['Санатсыз', 'Педагог'] };
    expect(strings.kk.finding(args)).toContain('«Санатсыз», «Педагог»');
    expect(strings.ru.finding(args)).toContain('названа по-разному: «Санатсыз», «Педагог»');
    expect(strings.en.finding(args)).toContain('“Санатсыз”, “Педагог”');
  });
});
