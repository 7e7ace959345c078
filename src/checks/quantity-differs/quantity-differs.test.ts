import fc from 'fast-check';
import { sheetOf, sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { quantityDiffers } from './quantity-differs.ts';
import { strings } from './strings.ts';

const find = (...sheets: Sheet[]) => quantityDiffers.across!(sheets.map((sheet) => reportOf(sheet)));

const names = ['Шалқар', 'Мұғалжар', 'Темір', 'Байғанин', 'Қобда', 'Ойыл', 'Мәртөк', 'Алға'];
const russian = ['Шалкарский район', 'Мугалжарский район', 'Темирский район', 'Байганинский район', 'Кобдинский район', 'Уилский район', 'Мартукский район', 'Алгинский район'];

interface Table {
  readonly schools: readonly number[];
  readonly hubs: readonly number[];
}

const tables = fc.integer({ min: 4, max: 8 }).chain((count) => fc.record({ schools: fc.array(fc.integer({ min: 2, max: 40 }), { minLength: count, maxLength: count }), hubs: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: count, maxLength: count }) }));
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

const network = ({ schools, hubs }: Table): Values => [
  ['№', 'Аудан', 'ШЖМ саны', 'Тірек мектептері'],
  ...schools.map((number, at) => [at + 1, names[at]!, number, hubs[at]!]),
  [null, 'Барлығы:', sum(schools), sum(hubs)],
];
const classes = ({ schools, hubs }: Table): Values => [
  ['№', 'Район', 'Опорные школы (РЦ)', 'Количество МКШ', 'Количество совмещённых классов'],
  ...schools.map((number, at) => [at + 1, names[at]!, hubs[at]!, number, number * 2]),
  [null, 'Всего', sum(hubs), sum(schools), sum(schools) * 2],
];
const changed = (list: readonly number[], at: number, by: number) => list.map((number, place) => (place === at ? number + by : number));

describe('a quantity in two tables', () => {
  it('reports what its examples report, and nothing else', () => {
    for (const example of quantityDiffers.examples.accepts) expect(find(...sheetsOfExample(example))).toEqual([]);
    for (const example of quantityDiffers.examples.reports) expect(find(...sheetsOfExample(example)).map(({ cells }) => cells[0].address)).toEqual(example.at);
  });

  it('accepts tables that say the same in other columns, in Kazakh and in Russian', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (table, apart) => {
        const found = apart ? find(sheetOf(network(table), { name: '1' }), sheetOf(classes(table), { name: '2' })) : find(sheetOf([...network(table), [], ['Барлығы туралы'], [], ...classes(table)]));
        expect(found).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the one number of a unit that the later table gives otherwise, and the totals that differ by it', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.integer({ min: 1, max: 9 }), (table, pick, by) => {
        const at = pick % table.schools.length;
        const later = classes({ ...table, schools: changed(table.schools, at, by) });
        const found = find(sheetOf(network(table), { name: '1' }), sheetOf(later, { name: '2' }));
        expect(found.map(({ cells, severity, args }) => [cells.map(({ sheet, address }) => `${sheet}!${address}`), severity, args.value - args.other])).toEqual([
          [[`2!D${at + 2}`, `1!C${at + 2}`, `1!C${table.schools.length + 2}`, `2!D${table.schools.length + 2}`], undefined, by],
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a table that does not add up to the check of totals', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.integer({ min: 1, max: 9 }), (table, pick, by) => {
        const at = pick % (table.schools.length + 1);
        const broken = network(table).map((row, place) => (place === at + 1 ? row.map((value, column) => (column === 2 ? Number(value) + by : value)) : row));
        expect(find(sheetOf(broken, { name: '1' }), sheetOf(classes(table), { name: '2' }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('says which is right where two tables agree against one', () => {
    const [usual, odd] = [{ schools: [6, 5, 7, 9], hubs: [1, 2, 1, 3] }, { schools: [6, 5, 8, 9], hubs: [1, 2, 1, 3] }];
    const found = find(sheetOf(network(usual), { name: '1' }), sheetOf(classes(odd), { name: '2' }), sheetOf([['№', 'Район', 'Число малокомплектных школ'], ...network(usual).slice(1).map((row) => row.slice(0, 3))], { name: '3' }));
    expect(found.map(({ cells, expected }) => [cells[0], expected])).toEqual([[{ sheet: '2', address: 'D4' }, '7']]);
  });

  it('does not compare tables of other units, of other things, or of another quarter', () => {
    const table = { schools: [6, 5, 7, 9], hubs: [1, 2, 1, 3] };
    const other = { schools: [6, 5, 7, 8], hubs: [1, 2, 1, 3] };
    const elsewhere = classes(other).map((row, at) => row.map((value, column) => (column === 1 && at > 0 && at < 5 ? russian[at + 3]! : value)));
    expect(find(sheetOf(network(table), { name: '1' }), sheetOf(elsewhere, { name: '2' }))).toEqual([]);
    expect(find(sheetOf(network(table), { name: 'I тоқсан' }), sheetOf(classes(other), { name: 'II тоқсан' }))).toEqual([]);
    expect(find(sheetOf(network(table), { name: '1' }), sheetOf(classes({ schools: [1, 2, 3, 4], hubs: [1, 2, 1, 3] }), { name: '2' }))).toEqual([]);
  });

  it('compares the sheet of one school with its row in the summary', () => {
    const form = (school: string, pupils: number) => sheetOf([[`${school} туралы мәлімет`], ['Көрсеткіш', 'Саны'], ['Оқушылар саны', pupils], ['Педагог-шебер саны', 1], ['Педагог-зерттеуші саны', 2]], { name: school });
    const summary = sheetOf([['№', 'Мектеп', 'Оқушылар', 'Педагогтер'], [1, 'Тасты НОМ', 35, 9], [2, 'Ақбастау ОМ', 70, 20], [3, 'Қызылағаш НОМ', 40, 11], [null, 'Барлығы', 145, 40]], { name: 'Жинақ' });
    expect(find(summary, form('Тасты НОМ', 35), form('Ақбастау ОМ', 70), form('Қызылағаш НОМ', 40))).toEqual([]);
    expect(find(summary, form('Тасты НОМ', 35), form('Ақбастау ОМ', 72), form('Қызылағаш НОМ', 40)).map(({ cells }) => cells)).toEqual([[{ sheet: 'Ақбастау ОМ', address: 'B3' }, { sheet: 'Жинақ', address: 'C3' }]]);
  });

  it('is silent where one form is filled in for several schools', () => {
    const form = (school: string, pupils: number, masters: number) => sheetOf([[`${school} туралы мәлімет`], ['Көрсеткіш', 'Саны'], ['Оқушылар саны', pupils], ['Педагог-шебер саны', masters], ['Педагог-зерттеуші саны', pupils / 5]], { name: school });
    expect(find(form('Тасты НОМ', 35, 0), form('Ақбастау ОМ', 70, 1), form('Қызылағаш НОМ', 40, 0))).toEqual([]);
    const same = network({ schools: [6, 5, 7, 9], hubs: [1, 2, 1, 3] });
    expect(find(sheetOf(same, { name: '1' }), sheetOf(network({ schools: [6, 5, 8, 9], hubs: [1, 2, 1, 3] }), { name: '2' }))).toEqual([]);
  });

  it('warns only, where the figures are as of different days', () => {
    const dated = (day: string, last: number): Values => [['№', 'Аудан', `ШЖМ саны (${day})`], ...[6, 5, 7, last].map((number, at) => [at + 1, names[at]!, number]), [null, 'Барлығы', 18 + last]];
    expect(find(sheetOf(dated('01.06.2022ж', 9), { name: '1' }), sheetOf(dated('01.03.2022ж', 8), { name: '2' })).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('says in words where the other number stands', () => {
    expect(strings.kk.finding({ measure: 'small-schools', label: 'Абай ', value: 11, other: 10, otherWhere: 'C4', settled: true })).toBe('«Абай»: ШЖМ – мұнда 11, ал басқа кестеде (C4) – 10. Дұрысы – 10.');
  });
});
