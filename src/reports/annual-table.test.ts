import fc from 'fast-check';
import { printedRows, wrongFormulas } from '../../test/fixtures/made-reports.ts';
import { annualPage, annualSheet } from './annual-grid.ts';
import { annualTable, type AnnualTable, type TableGroup } from './annual-table.ts';

type Name = 'all' | 'kk' | 'ru';
const table = (groups: readonly TableGroup<Name>[]): AnnualTable<Name> => ({
  key: 'table',
  headings: ['№', 'Аудан/қала'],
  columns: [
    { heading: 'Барлығы', span: 2, shows: { kind: 'count', name: 'all', sum: ['kk', 'ru'] } },
    { heading: 'Қазақша', shows: { kind: 'count', name: 'kk' } },
    { heading: 'Үлесі', shows: { kind: 'formula', of: (own, _row, total) => ({ value: own('kk').value === 0 ? 0 : own('kk').value / total('kk').value, formula: `IF(${own('kk').address}=0,0,${own('kk').address}/${total('kk').address})` }) } },
    { heading: 'Ескерту', span: 3, shows: { kind: 'text', id: 'note' } },
  ],
  aside: { caption: 'Есептеу үшін', numbers: [{ name: 'ru', heading: 'Орысша' }] },
  groups,
  total: { label: 'БАРЛЫҒЫ:' },
});

function written(groups: readonly TableGroup<Name>[]) {
  const page = annualPage();
  page.advance();
  const places = annualTable(page, table(groups));
  const sheet = annualSheet(page, { name: 'Кесте', id: 'table', today: { year: 2022, month: 6, day: 1 } });
  return { sheet, places, rows: printedRows(sheet) };
}

describe('a table of units', () => {
  const groups: TableGroup<Name>[] = [
    { rows: [{ key: 'abai', label: 'Абай', counts: { kk: 17, ru: 6 } }, { key: 'nura', label: 'Нұра', counts: { kk: 22, ru: 2 } }], subtotal: { key: 'districts', label: 'Аудандар:' } },
    { rows: [{ key: 'saran', label: 'Саран', counts: { kk: 3, ru: 3 }, texts: { note: '№ 6' } }, { key: 's6', label: '№ 6 НОМ', counts: { kk: 3, ru: 3 }, detail: true }], subtotal: { key: 'cities', label: 'Қалалар:' } },
  ];

  it('adds up its groups and leaves out what says more of a row', () => {
    const { rows } = written(groups);
    expect(rows.get('table/districts')).toEqual([null, 'Аудандар:', 47, 39, 39 / 42, null]);
    expect(rows.get('table/row/saran/s6')).toEqual([null, '№ 6 НОМ', 6, 3, 3 / 42, null]);
    expect(rows.get('table/cities')).toEqual([null, 'Қалалар:', 6, 3, 3 / 42, null]);
    expect(rows.get('table/total')).toEqual([null, 'БАРЛЫҒЫ:', 53, 42, 1, null]);
  });

  it('numbers each group anew, or goes on where it is asked to', () => {
    const numbers = (some: readonly TableGroup<Name>[]) => ['abai', 'nura', 'saran'].map((key) => written(some).rows.get(`table/row/${key}`)![0]);
    expect(numbers(groups)).toEqual([1, 2, 1]);
    expect(numbers([groups[0]!, { ...groups[1]!, continues: true }])).toEqual([1, 2, 3]);
  });

  it('tells where its numbers stand', () => {
    const { places, sheet } = written(groups);
    expect(places.numbers('nura')('ru')).toEqual({ address: 'L4', value: 2 });
    expect(places.numbers('total')('all')).toEqual({ address: 'C9', value: 53 });
    expect(sheet.printArea).toEqual({ top: 0, left: 0, bottom: 8, right: 9 });
    expect(sheet.cells.find(({ row, column }) => row === 1 && column === 11)!.value).toBe('Орысша');
  });

  it('stores with every formula its value, whatever the groups', async () => {
    const row = fc.record({ kk: fc.nat(50), ru: fc.nat(50), detail: fc.boolean() });
    const group = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), summed: fc.boolean() });
    const some = fc.sample(fc.array(group, { minLength: 1, maxLength: 4 }), { numRuns: 30, seed: 6 });
    const sheets = some.map((drawn) =>
      written(
        drawn.map(({ rows, summed }, at) => ({
          rows: rows.map(({ kk, ru, detail }, place) => ({ key: `${at}-${place}`, label: `${at}-${place}`, counts: { kk, ru }, ...(detail && place > 0 ? { detail: true as const } : {}) })),
          ...(summed ? { subtotal: { key: `sum-${at}`, label: 'Жиыны:' } } : {}),
        })),
      ).sheet,
    );
    expect(await wrongFormulas(sheets)).toEqual([]);
  });
});
