import { isOwnReport } from '../sheet/own-report.ts';
import { asRead } from '../../test/fixtures/as-read.ts';
import { chartSheet, type ChartData } from './chart-sheet.ts';

const data = (id: string, rows: number): ChartData => ({
  id, title: `Диаграмма ${id}`, kind: 'bars-stacked', names: 'Аудан', series: ['қ', 'о'], rows: Array.from({ length: rows }, (_, row) => ({ key: String(row), label: `Аудан ${row}`, numbers: [row, 2] })),
});
const finish = { name: 'Диаграммалар', id: 'annual', today: { year: 2022, month: 6, day: 1 } };

describe('a sheet of charts', () => {
  it('has every chart below the table that it draws, over no other', () => {
    const { charts = [], cells } = chartSheet(finish, [data('a', 12), data('b', 3)]);
    expect(charts.map(({ area, place }) => [area.bottom - area.top, place.top - area.bottom])).toEqual([[12, 2], [3, 2]]);
    for (const { place } of charts) expect(cells.filter(({ row, column }) => row >= place.top && row <= place.bottom && column <= place.right)).toEqual([]);
  });

  it('begins a page with a chart that does not fit below another, and is known as Tirek’s own', () => {
    const sheet = chartSheet(finish, [data('a', 12), data('b', 12)]);
    expect(sheet.breaks).toEqual([sheet.charts![1]!.area.top - 1]);
    expect(isOwnReport(asRead(sheet))).toBe(true);
  });
});
